// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.compile;
import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.file;
import static io.github.qom4j.processor.DeviceCompilation.members;
import static io.github.qom4j.processor.DeviceCompilation.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class QomProcessorTest {
  private static final String SERVICE = "META-INF/services/io.github.qom4j.qom.TypeProvider";

  private static final JavaFileObject DEV =
      file("dev.Dev", "@QomType(\"dev\") public class Dev extends SysBusDevice {}\n");
  private static final JavaFileObject OTHER =
      file("dev.Other", "@QomType(\"other\") public class Other extends Dev {}\n");

  @Test
  void aDeviceOfAllConstructsIsClean() {
    device(
            """
            @QomType("dev")
            @RegisterBank(size = 0x40, access = @Access(valid = 4, impl = {4, 8}))
            @IdRegisters(offset = 0x30, value = {1, 2, 3, 255})
            @VMState(version = 3, minimumVersion = 2)
            @VMStateSubsection(value = "dev/clock", needed = "migrateClk")
            @VMStateSubsection(value = "dev/rest", needed = "hasRest")
            public class Dev extends SysBusDevice {
              private static int made;
              interface Ctrl {
                int EN = 1;
                int MODE = 0xf << 4;
                int ALL = EN | MODE;
              }
              @Property CharBackend chardev;
              @Property(defaultValue = "on") boolean migrateClk;
              @Property(value = "size", defaultValue = "0x10") byte bytes;
              @Irq(mask = {Ctrl.EN, Ctrl.ALL}) IrqLine[] lines;
              @Irq IrqLine direct;
              @Clock @VMStateField(subsection = "dev/clock") ClockInput clk;
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class, reset = 0x10) int control;
              @VMStateUnused(8) @Register(offset = 8, name = "COUNT") long count;
              @Register(offset = 0x10, name = "SET", access = W1S)
              @Register(offset = 0x14, name = "CLR", access = W1C)
              int bits;
              @VMStateField(min = 1, max = 9) int level = 1;
              @VMStateField(subsection = "dev/rest", unsigned = true)
              final short[] rest = new short[3];
              @Realize void start() {}
              @Unrealize void stop() {}
              @ResetEnter void enter() {}
              @ResetHold void hold() {}
              @ResetExit void leave() {}
              @PostLoad void check() {}
              @OnClockUpdate("clk") void tick() {}
              @Register(offset = 0x20, name = "A") @Register(offset = 0x24, name = "B")
              @OnRead int read() { return 0; }
              @OnWrite("A") void write(int value) {}
              @OnWrite("COUNT") long count(long value) { return value; }
              @AfterWrite({"CTRL", "A"}) void changed() {}
              @IrqSource(after = "CTRL") int source() { return control; }
              boolean hasRest() { return false; }
            }
            """)
        .isClean();
  }

  /** What JDK 23 asks for where processors are to run that nobody names. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void processingByItselfAndCompiling() {
    Compilation compilation =
        compile(
            List.of(),
            List.of(),
            List.of("-Aqom4j.lint=none", "-proc:full"),
            file(
                "dev.Dev",
                """
                @QomType("dev") class Dev extends Device {
                  static final String NAME = Dev_Qom.TYPE_NAME;
                }
                """));
    assertEquals(List.of(), shown(compilation));
  }

  @Test
  void aNestedClass() {
    Compilation compilation =
        compile(
            file(
                "dev.Board",
                """
                class Board {
                  @QomType("dev") static class Dev extends Device {}
                  boolean isDev(QomObject object) { return Board_Dev_Qom.isA(object); }
                }
                """));
    assertEquals(List.of(), shown(compilation));
    assertEquals("dev.Board_Dev_Qom # dev\n", service(compilation));
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    members(
            """
              @Property double names;
              int count;
              @Register(offset = 0x40, name = "A B") int a;
              @OnRead("AB") private boolean read() { return true; }
              @VMStateField(max = -1) int level;
            """)
        .reports(
            "2:3 [QOM-201] Property \"names\" is double, which is no kind of property; use a"
                + " boolean, integer, String, enum, UUID, MacAddress, PciAddress, array of these,"
                + " CharBackend or QOM type.",
            "3:7 [QOM-106] count is not migrated, configured or explained; add @VMStateField"
                + " if it is state, or else @Property, @Derived, @Elsewhere, @Immutable or @Broken; a"
                + " constant is static final.",
            "4:22 [QOM-305] A B takes bytes 0x40 to 0x43, but the bank has only 0x20 bytes; move it"
                + " or enlarge the bank.",
            "4:35 [QOM-307] \"A B\" is no register name: it needs a letter or _, then letters,"
                + " digits and _; write \"A_B\".",
            "5:11 [QOM-314] Dev has no register \"AB\". Did you mean \"A B\"?",
            "5:33 [QOM-105] read() is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".",
            "6:23 [QOM-505] level accepts 0 to -1, which is no value at all; swap them.");
  }

  @Test
  void codeThatNamesTheCompanionOfAWrongDeviceIsNotToBlame() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              int count;
              static boolean isDev(QomObject object) { return Dev_Qom.isA(object); }
            }
            """)
        .reports(
            "2:7 [QOM-106] count is not migrated, configured or explained; add @VMStateField"
                + " if it is state, or else @Property, @Derived, @Elsewhere, @Immutable or @Broken; a"
                + " constant is static final.")
        .isCleanWith("int count", "@VMStateField int count");
  }

  @Test
  void theServiceFileListsCompanionsSorted() {
    assertEquals("dev.Dev_Qom # dev\ndev.Other_Qom # other\n", service(compile(OTHER, DEV)));
  }

  @Test
  void noMethodOfALargeDeviceIsTooLongToBeCompiledAtRunTime() throws IOException {
    StringBuilder source =
        new StringBuilder(
            "@QomType(\"dev\") @RegisterBank(size = 0x1000) class Dev extends SysBusDevice {\n");
    for (int i = 0; i < 300; i++) {
      source.append("@Register(offset = %d, name = \"R%d\", reset = %d)".formatted(4 * i, i, i));
      source.append(" @VMStateField(max = %d) int r%d;\n".formatted(i + 1, i));
      source.append("@OnRead(\"R%d\") int read%d() { return r%d; }\n".formatted(i, i, i));
      source.append("@OnWrite(\"R%d\") int write%d(int v) { return v; }\n".formatted(i, i));
      source.append("@AfterWrite(\"R%d\") void after%d() {}\n".formatted(i, i));
    }
    Compilation compilation = compile(file("dev.Dev", source + "}\n"));
    assertEquals(List.of(), shown(compilation));
    Map<String, Integer> tooLong = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS && file.getName().contains("_Qom")) {
        try (InputStream in = file.openInputStream()) {
          CodeLengths.of(in)
              .forEach(
                  (method, length) -> {
                    // The class initializer runs once, and is never compiled.
                    if (length >= 8000 && !method.equals("<clinit>")) {
                      tooLong.put(file.getName() + " " + method, length);
                    }
                  });
        }
      }
    }
    assertEquals(Map.of(), tooLong);
  }

  private static String service(Compilation compilation) {
    return content(compilation.generatedFile(StandardLocation.CLASS_OUTPUT, SERVICE).orElseThrow());
  }

  private static String content(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
