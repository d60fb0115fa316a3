// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.error.QomException;
import io.github.qom4j.testing.FirstTwin;
import io.github.qom4j.testing.SecondTwin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the runtime anew for each program, as the types of a program are looked for once. */
class TypesTest {
  private static final String FIRST = FirstTwin.class.getName();
  private static final String SECOND = SecondTwin.class.getName();

  @TempDir Path folder;

  /** A jar with a service file, and with classes and those nested in them. */
  private Path jar(String name, String services, Class<?>... classes) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      add(out, "META-INF/services/" + TypeProvider.class.getName(), services.getBytes(UTF_8));
      for (Class<?> type : classes) {
        addClass(out, type);
        for (Class<?> nested : type.getDeclaredClasses()) {
          addClass(out, nested);
        }
      }
    }
    return jar;
  }

  private static void addClass(JarOutputStream out, Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
      add(out, name, in.readAllBytes());
    }
  }

  private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }

  /** A program of the runtime and some jars. */
  private static URLClassLoader program(Path... jars) throws IOException {
    List<URL> classPath = new ArrayList<>();
    classPath.add(Types.class.getProtectionDomain().getCodeSource().getLocation());
    for (Path jar : jars) {
      classPath.add(jar.toUri().toURL());
    }
    return new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
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

  private static String found(ClassLoader program, String method, String name) throws Exception {
    return ((Optional<?>) call(program, method, name)).map(Object::toString).orElse("none");
  }

  @Test
  void typesOfTheClassPathAreKnownByName() throws Exception {
    try (URLClassLoader program = program(jar("a.jar", FIRST + " # twin\n", FirstTwin.class))) {
      assertEquals("twin", found(program, "find", "twin"));
      assertEquals("object", found(program, "find", "object"));
      assertEquals("none", found(program, "find", "nosuch"));
      assertEquals(
          "[System, bus, clock, container, device, irq, machine, memory-region, object,"
              + " sys-bus-device, twin]",
          ((Collection<?>) call(program, "all")).toString());
    }
  }

  @Test
  void interfaceTypesAreKnownApart() throws Exception {
    try (URLClassLoader program = program()) {
      assertEquals("user-creatable", found(program, "findNamed", "user-creatable"));
      assertEquals("device", found(program, "findNamed", "device"));
      assertEquals("none", found(program, "find", "user-creatable"));
      String all = ((Collection<?>) call(program, "allNamed")).toString();
      assertTrue(all.contains(" interface, ") && all.contains(" object, "), all);
    }
  }

  /** As services are without the processor, which writes the names. */
  @Test
  void aProviderNeedNotBeNamed() throws Exception {
    try (URLClassLoader program =
        program(jar("a.jar", "# mine\n\n" + FIRST + "\n", FirstTwin.class))) {
      assertEquals("twin", found(program, "find", "twin"));
    }
  }

  @Test
  void classesAreLoadedWhenTheirTypesAreAskedFor() throws Exception {
    String services = FIRST + " # twin\ndev.Missing_Qom # missing\n";
    Path jar = jar("a.jar", services, FirstTwin.class);
    try (URLClassLoader program = program(jar)) {
      assertEquals("twin", found(program, "find", "twin"));
      assertFails(
          jar
              + " names dev.Missing_Qom, which cannot be loaded:"
              + " java.lang.ClassNotFoundException: dev.Missing_Qom",
          program,
          "find",
          "missing");
    }
  }

  @Test
  void anIndexThatLiesIsFoundOut() throws Exception {
    Path jar = jar("a.jar", FIRST + " # triplet\n", FirstTwin.class);
    try (URLClassLoader program = program(jar)) {
      assertFails(
          jar + " says that " + FIRST + " is type 'triplet', but it is 'twin'; build it" + " again",
          program,
          "find",
          "triplet");
    }
  }

  @Test
  void theSameJarMayBeThereTwice() throws Exception {
    Path services = jar("services.jar", FIRST + " # twin\n");
    Path classes = jar("classes.jar", FIRST + " # twin\n", FirstTwin.class);
    try (URLClassLoader program = program(classes, classes, services)) {
      assertEquals("twin", found(program, "find", "twin"));
    }
  }

  @Test
  void twoJarsWithATypeOfOneNameAreNamedBothEachTime() throws Exception {
    Path a = jar("a.jar", FIRST + " # twin\n", FirstTwin.class);
    for (String services : List.of(SECOND + " # twin\n", SECOND + "\n")) {
      Path b = jar("b.jar", services, SecondTwin.class);
      try (URLClassLoader program = program(a, b)) {
        String message =
            "type 'twin' is declared twice: by %s in %s and by %s in %s"
                .formatted(FIRST, a, SECOND, b);
        assertFails(message, program, "find", "object");
        assertFails(message, program, "all");
      }
    }
  }

  @Test
  void twoVersionsOfAJarAreNamedBoth() throws Exception {
    Path a = jar("twin-1.0.jar", FIRST + " # twin\n", FirstTwin.class);
    Path b = jar("twin-1.1.jar", FIRST + " # twin\n", FirstTwin.class);
    try (URLClassLoader program = program(a, b)) {
      assertFails(
          "type 'twin' is declared twice: by %1$s in %2$s and by %1$s in %3$s"
              .formatted(FIRST, a, b),
          program,
          "find",
          "twin");
    }
  }

  @Test
  void aTypeOfTheFrameworkIsNotDeclaredAgain() throws Exception {
    Path jar = jar("a.jar", FIRST + " # container\n", FirstTwin.class);
    try (URLClassLoader program = program(jar)) {
      assertFails(
          "type 'container' is declared twice: by %s in the framework and by %s in %s"
              .formatted(Container.class.getName(), FIRST, jar),
          program,
          "find",
          "twin");
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
