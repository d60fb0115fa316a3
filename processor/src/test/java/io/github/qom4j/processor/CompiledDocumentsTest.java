// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are made in the compilation itself. */
class CompiledDocumentsTest {
  private static final JavaFileObject DEVICE =
      JavaFileObjects.forResource("documents/TestDevice.java");
  private static final JavaFileObject CHILD =
      DeviceCompilation.file(
          "dev.Dev",
          """
          /** A child. */ @QomType("dev") class Dev extends TestDevice {}
          @Board(names = "toy", description = "A toy") class Toy {
            @io.github.qom4j.annotation.Part @Mmio(0x1000) @Mmio(value = 0x2000, region = 1)
            @Serial(0) @Connect(irq = 2, to = "sink") Dev first;
            @io.github.qom4j.annotation.Part Sink sink;
          }
          /** Takes a line. */ @QomType("sink") class Sink extends Device {
            @GpioIn void set(int level) {}
          }
          """);

  private static Compilation compile(
      List<Path> classPath, String option, JavaFileObject... sources) {
    return DeviceCompilation.compile(
        classPath, List.of(), List.of("-Aqom4j.lint=none", option), sources);
  }

  private static String text(Compilation compilation, String file) throws IOException {
    assertEquals(List.of(), DeviceCompilation.shown(compilation));
    return compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/qom4j/" + file)
        .orElseThrow(() -> new AssertionError(file + " is not there"))
        .getCharContent(false)
        .toString();
  }

  @Test
  void ofTypesAndBoards() throws IOException {
    Compilation compilation = compile(List.of(), "-Aqom4j.docs=markdown, man", DEVICE, CHILD);
    String page = text(compilation, "markdown/dev.md");
    assertTrue(page.contains("`sys-bus-device` → [`test-device`](test-device.md) → `dev`"), page);
    assertTrue(page.contains("| `0x100 + 0x40 n` | `channel[n].ADDRESS` |"), page);
    assertTrue(text(compilation, "markdown/toy-machine.md").contains("| `0x00001000` |"));
    assertTrue(text(compilation, "man/dev.7").contains(".SH PROPERTIES\n"));
  }

  /** What a type inherits is found where its parent was compiled. */
  @Test
  void whatStandsOnClassFiles(@TempDir Path classes) throws IOException {
    Compilation library = DeviceCompilation.compile(DEVICE);
    for (JavaFileObject file : library.generatedFiles()) {
      String name = file.getName().replaceFirst("^/CLASS_OUTPUT/", "");
      if (!name.equals(file.getName())) {
        Path to = classes.resolve(name);
        Files.createDirectories(to.getParent());
        Files.write(to, file.openInputStream().readAllBytes());
      }
    }
    Compilation compilation = compile(List.of(classes), "-Aqom4j.docs=markdown", CHILD);
    String page = text(compilation, "markdown/dev.md");
    assertTrue(page.contains("| `0x100 + 0x40 n` | `channel[n].ADDRESS` |"), page);
    assertTrue(page.contains("→ `test-device` → `dev`"), page);
  }

  @Test
  void noFormat() {
    String message = DeviceCompilation.shown(compile(List.of(), "-Aqom4j.docs=pdf", DEVICE)).get(0);
    assertTrue(
        message.contains(
            "[QOM-002] -Aqom4j.docs: there is no format \"pdf\"; there are devicetree,"),
        message);
  }

  @Test
  void noTemplates() {
    Compilation compilation =
        DeviceCompilation.compile(
            List.of(),
            List.of(),
            List.of("-Aqom4j.lint=none", "-Aqom4j.docs=man", "-Aqom4j.docs.templates=nowhere"),
            DEVICE);
    String message = DeviceCompilation.shown(compilation).get(0);
    assertTrue(message.contains("-Aqom4j.docs: nowhere is no folder of templates"), message);
  }
}
