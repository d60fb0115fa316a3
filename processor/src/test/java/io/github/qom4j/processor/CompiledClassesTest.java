// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.compile;
import static io.github.qom4j.processor.DeviceCompilation.file;
import static io.github.qom4j.processor.DeviceCompilation.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that are compiled already have names, but no texts. */
class CompiledClassesTest {
  @TempDir Path classes;

  @BeforeEach
  void compileBase() throws IOException {
    JavaFileObject base =
        file(
            "dev.Base",
            """
            @QomType("base") @RegisterBank(size = 4) public class Base extends SysBusDevice {
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
              @Property int size;
              @Clock ClockInput clk;
              interface Ctrl { int EN = 1 << 0; }
            }
            """);
    for (JavaFileObject made : compile(base).generatedFiles()) {
      if (made.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = classes.resolve(made.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
        Files.createDirectories(target.getParent());
        try (InputStream in = made.openInputStream()) {
          Files.copy(in, target);
        }
      }
    }
  }

  private List<String> messages(String source) {
    JavaFileObject dev = file("dev.Dev", source);
    return shown(
        compile(
            List.of(classes),
            List.of(),
            List.of("-Aqom4j.lint=none,QOM-901,QOM-902,QOM-903"),
            dev));
  }

  @Test
  void textsAreNotMissed() {
    assertEquals(
        List.of(),
        messages(
            """
            /** Opens doors. */
            @QomType("dev") @RegisterBank(size = 4) class Dev extends Base {
              /** Control of the doors. */
              @Register(offset = 0, name = "DOORS", bits = Base.Ctrl.class) int doors;
            }
            """));
  }

  @Test
  void namesAreTaken() {
    assertEquals(
        List.of(
            "2:10 [QOM-111] Base and Dev are both type \"base\"; give one another name.",
            "3:27 [QOM-206] Dev inherits property \"size\" from Base, whose field would never be set;"
                + " give this one another name, or use Base's.",
            "4:35 [QOM-207] Base has a clock input \"clk\", and objects have their children among"
                + " their properties; give the property another name."),
        messages(
            """
            /** Opens doors. */
            @QomType("base") class Dev extends Base {
              /** Doors. */ @Property("size") int doors;
              /** Opening hours. */ @Property("clk") int hours;
            }
            """));
  }
}
