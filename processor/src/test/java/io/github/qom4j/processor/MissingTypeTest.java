// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.file;
import static io.github.qom4j.processor.DeviceCompilation.members;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is named but is nowhere is reported once, by the compiler if it does. */
class MissingTypeTest {
  private static void isMissing(DeviceCompilation compilation, String place, String eclipsePlace) {
    compilation.isReportedBy(
        place + " cannot find symbol\n  symbol:   class Missing\n  location: class dev.Dev",
        eclipsePlace + " Missing cannot be resolved to a type");
  }

  @Test
  void aSuperclass() {
    device("@QomType(\"dev\") class Dev extends Missing {}\n")
        .isReportedBy(
            "1:35 cannot find symbol\n  symbol: class Missing",
            "1:35 Missing cannot be resolved to a type");
  }

  @Test
  void aConstant() {
    members("  @Register(offset = 0, name = \"CTRL\", reset = Missing.EN) int a;\n")
        .isReportedBy(
            "2:48 cannot find symbol\n  symbol:   variable Missing\n  location: class dev.Dev",
            "2:48 Missing cannot be resolved to a variable");
  }

  @Test
  void aLayout() {
    isMissing(
        members("  @Register(offset = 0, name = \"CTRL\", bits = Missing.class) int a;\n"),
        "2:47",
        "2:47");
  }

  @Test
  void aFieldsType() {
    isMissing(members("  @VMStateField Missing a;\n"), "2:17", "2:17");
    isMissing(members("  @Property Missing a;\n"), "2:13", "2:13");
    isMissing(members("  Missing a;\n"), "2:3", "2:3");
    isMissing(members("  @VMStateField final java.util.List<Missing> a = null;\n"), "2:38", "2:38");
    isMissing(
        members("  @RegisterGroup(offset = 0, stride = 4) final Missing[] a = {};\n"),
        "2:48",
        "2:48");
  }

  @Test
  void aMethodsType() {
    isMissing(members("  @Realize void start() throws Missing {}\n"), "2:32", "2:32");
    isMissing(members("  @GpioIn void set(Missing number, int level) {}\n"), "2:20", "2:20");
    isMissing(
        members(
            """
              @Register(offset = 0, name = "A") @OnRead Missing read() { return null; }
            """),
        "2:45",
        "2:45");
  }

  /** Compilers do not look into what a class file names. */
  @ParameterizedTest
  @EnumSource
  void aLayoutOfACompiledBlock(HostCompiler compiler, @TempDir Path classes) throws IOException {
    HostCompiler.JAVAC
        .compile(
            file("dev.Ctrl", "interface Ctrl { int EN = 1; }\n"),
            file(
                "dev.Channel",
                """
                @RegisterBlock(size = 4) class Channel {
                  @Register(offset = 0, name = "A", bits = Ctrl.class) int a;
                }
                """))
        .writeClasses(classes);
    Files.delete(classes.resolve("dev/Ctrl.class"));
    assertEquals(
        List.of(
            "1:%d [QOM-003] Dev needs what @Register on Channel.a names, but that is not there; add"
                    .formatted(compiler == HostCompiler.JAVAC ? 42 : 48)
                + " its jar to the class path."),
        compiler
            .compile(
                List.of(classes),
                List.of(),
                file(
                    "dev.Dev",
                    """
                    @QomType("dev") @RegisterBank(size = 16) class Dev extends SysBusDevice {
                      @RegisterGroup(offset = 8, stride = 4) final Channel[] channels = {
                        new Channel(), new Channel()};
                    }
                    """))
            .shown());
  }

  @ParameterizedTest
  @EnumSource
  void aSuperclassOfACompiledSuperclass(HostCompiler compiler, @TempDir Path classes)
      throws IOException {
    HostCompiler.JAVAC
        .compile(
            file("dev.First", "@QomType(\"first\") class First extends SysBusDevice {}\n"),
            file("dev.Base", "@QomType(\"base\") class Base extends First {}\n"))
        .writeClasses(classes);
    Files.delete(classes.resolve("dev/First.class"));
    List<String> reported =
        switch (compiler) {
          case JAVAC -> List.of("cannot access dev.First\n  class file for dev.First not found");
          case ECLIPSE ->
              List.of(
                  "The hierarchy of the type Dev is inconsistent",
                  "The type dev.First cannot be resolved. It is indirectly referenced from"
                      + " required type dev.Base");
        };
    List<String> shown =
        compiler
            .compile(
                List.of(classes),
                List.of(),
                file("dev.Dev", "@QomType(\"dev\") class Dev extends Base {}\n"))
            .shown();
    // Releases of the JDK show it at different places of the line.
    assertEquals(reported, shown.stream().map(s -> s.replaceFirst("^1:\\d+ ", "")).toList());
  }
}
