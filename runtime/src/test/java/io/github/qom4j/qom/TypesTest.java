// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.error.QomException;
import io.github.qom4j.testing.FirstTwin;
import io.github.qom4j.testing.SecondTwin;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the runtime anew for each program, as the types of a program are looked for once. */
class TypesTest {
  @TempDir Path folder;

  /** A program of the runtime and, for each provider, a jar that has it. */
  private URLClassLoader program(Class<?>... providers) throws Exception {
    List<URL> classPath = new ArrayList<>();
    classPath.add(location(Types.class));
    classPath.add(location(TypesTest.class));
    for (Class<?> provider : providers) {
      Path jar = folder.resolve(Integer.toString(classPath.size()));
      Path services = Files.createDirectories(jar.resolve("META-INF/services"));
      Files.write(
          services.resolve(TypeProvider.class.getName()), provider.getName().getBytes(UTF_8));
      classPath.add(jar.toUri().toURL());
    }
    return new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static Object call(ClassLoader program, String method, Object... arguments)
      throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(program);
    try {
      Class<?> types = program.loadClass(Types.class.getName());
      return arguments.length == 0
          ? types.getMethod(method).invoke(null)
          : types.getMethod(method, String.class).invoke(null, arguments);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void typesOfTheClassPathAreKnownByName() throws Exception {
    try (URLClassLoader program = program(FirstTwin.class)) {
      assertEquals("twin", ((Optional<?>) call(program, "find", "twin")).orElseThrow().toString());
      assertTrue(((Optional<?>) call(program, "find", "object")).isPresent(), "a parent");
      assertEquals(Optional.empty(), call(program, "find", "nosuch"));
      assertEquals("[object, twin]", ((Collection<?>) call(program, "all")).toString());
    }
  }

  @Test
  void aTypeMayBeProvidedAgain() throws Exception {
    try (URLClassLoader program = program(FirstTwin.class, FirstTwin.class)) {
      assertEquals("[object, twin]", ((Collection<?>) call(program, "all")).toString());
    }
  }

  @Test
  void twoTypesOfOneNameAreNamedBothEachTime() throws Exception {
    try (URLClassLoader program = program(FirstTwin.class, SecondTwin.class)) {
      String where = " in " + location(TypesTest.class);
      String message =
          "type 'twin' is declared twice: by "
              + FirstTwin.class.getName()
              + "$Thing"
              + where
              + " and by "
              + SecondTwin.class.getName()
              + "$Thing"
              + where;
      for (int i = 0; i < 2; i++) {
        assertFails(message, program, "find", "object");
        assertFails(message, program, "all");
      }
    }
  }

  private static void assertFails(
      String message, ClassLoader program, String method, Object... arguments) throws Exception {
    try {
      call(program, method, arguments);
    } catch (InvocationTargetException e) {
      assertEquals(QomException.class.getName(), e.getCause().getClass().getName());
      assertEquals(message, e.getCause().getMessage());
      return;
    }
    throw new AssertionError(method + " did not fail");
  }
}
