// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Do the generated tests find mistakes? Each {@link Mutant} is compiled from the sources and put in
 * the place of what it changes; then the conformance tests of the lighthouse run, and must fail.
 * Each has classes of its own, so that several can run at once.
 */
@Execution(ExecutionMode.CONCURRENT)
class MutationTest {
  private static final String TESTS = "io.github.qom4j.testing.Lighthouse_ConformanceTest";
  private static final Path RUNTIME = Path.of("../runtime/src/main/java/io/github/qom4j");
  private static final Path GENERATED =
      Path.of("target/generated-test-sources/test-annotations/io/github/qom4j/testing");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private static Path source(String name) {
    return switch (name) {
      case "Lighthouse_Qom" -> GENERATED.resolve(name + ".java");
      case "Device" -> RUNTIME.resolve("qdev/Device.java");
      default -> RUNTIME.resolve("register/" + name + ".java");
    };
  }

  @Test
  void whatIsRightPasses() throws Exception {
    Map<String, byte[]> classes = new HashMap<>();
    for (String name :
        List.of("RegisterInfo", "RegisterBank", "RegisterLayout", "Lighthouse_Qom")) {
      classes.putAll(compile(source(name), Files.readString(source(name))));
    }
    TestExecutionSummary summary = run(classes);
    assertEquals(List.of(), summary.getFailures());
    assertTrue(summary.getTestsSucceededCount() > 500);
  }

  static Stream<Mutant> mutants() {
    return Mutant.all().stream();
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void whatIsWrongFails(Mutant mutant) throws Exception {
    Path source = source(mutant.file());
    TestExecutionSummary summary =
        run(compile(source, mutant.of(Files.readString(source).replace("\r\n", "\n"))));
    assertTrue(summary.getTestsFailedCount() > 0, () -> mutant + " survived");
  }

  /** Runs all tests up to the first that fails; those of the device as a whole find most. */
  private static TestExecutionSummary run(Map<String, byte[]> changed) throws Exception {
    Class<?> tests = new Changed(changed).loadClass(TESTS);
    TestExecutionSummary first = run(selectMethod(tests, "device"));
    return first.getTestsFailedCount() > 0 ? first : run(selectClass(tests));
  }

  private static TestExecutionSummary run(DiscoverySelector tests) {
    FailFast.reset();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(tests)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .configurationParameter("junit.jupiter.execution.timeout.default", "30 s")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build(),
            listener);
    return listener.getSummary();
  }

  /** Loads this project's classes anew, some of them changed. */
  private static final class Changed extends ClassLoader {
    private final Map<String, byte[]> changed;

    Changed(Map<String, byte[]> changed) {
      super(MutationTest.class.getClassLoader());
      this.changed = changed;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null || !name.startsWith("io.github.qom4j.")) {
          return loaded != null ? loaded : super.loadClass(name, resolve);
        }
        byte[] bytes = changed.get(name);
        if (bytes == null) {
          try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            bytes = in.readAllBytes();
          } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
          }
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    }
  }

  private static Map<String, byte[]> compile(Path file, String text) throws IOException {
    Map<String, ByteArrayOutputStream> out = new HashMap<>();
    StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
    JavaFileManager manager =
        new ForwardingJavaFileManager<>(files) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location,
              String className,
              JavaFileObject.Kind kind,
              javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
              @Override
              public OutputStream openOutputStream() {
                return out.computeIfAbsent(className, key -> new ByteArrayOutputStream());
              }
            };
          }
        };
    JavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("memory:///" + file.getFileName()), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    StringWriter messages = new StringWriter();
    boolean isCompiled =
        COMPILER
            .getTask(
                messages,
                manager,
                null,
                List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path")),
                null,
                List.of(source))
            .call();
    files.close();
    assertTrue(isCompiled, messages::toString);
    Map<String, byte[]> classes = new HashMap<>();
    out.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }
}
