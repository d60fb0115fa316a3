// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.board;
import static io.github.qom4j.processor.BoardCompilation.fields;
import static io.github.qom4j.processor.DeviceCompilation.device;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class BoardProcessorTest {
  @Test
  void twoBoardsOfOneName() {
    board(
            """
            @Board(names = {"toy", "toy-1.0"}, description = "") class Dev {}
            @Board(names = "toy", description = "") class Other {}
            """)
        .reports("2:16 [QOM-803] Dev and Other are both board \"toy\"; give one another name.")
        .isCleanWith("names = \"toy\"", "names = \"top\"");
  }

  @Test
  void annotationsOutsideABoard() {
    device(
            """
            class Dev { @Part Object uart; }
            class Other { @Connect(irq = 0, to = "x") @Connect(irq = 1, to = "x") Object uart; }
            @QomType("third") class Third extends Device { @Wire void wire() {} }
            @Board(names = "toy", description = "") class Fourth { @Property int size; }
            """)
        .reports(
            "1:13 [QOM-104] @Part has no effect, because Dev has no @Board; add @Board(...).",
            "2:15 [QOM-104] @Connect has no effect, because Other has no @Board; add @Board(...).",
            "3:48 [QOM-104] @Wire has no effect, because Third has no @Board; add @Board(...).",
            "4:56 [QOM-104] @Property has no effect, because Fourth has no @QomType; add"
                + " @QomType(\"...\").");
  }

  @Test
  void theNameOfTheCompanionIsTaken() {
    board("@Board(names = \"toy\", description = \"\") class Dev {}\nclass Dev_Qom {}\n")
        .reports(
            "1:41 [QOM-112] Dev needs the name Dev_Qom for its companion, but another class has"
                + " it; rename one.");
  }

  @Test
  void aMistakeInADeviceIsReportedOnce() {
    device(
            """
            @Board(names = "toy", description = "") class Dev { @Part Bell bell; }
            @QomType("bell") class Bell extends Device { int unexplained; }
            """)
        .reports(
            "2:50 [QOM-106] unexplained is not migrated, configured or explained; add"
                + " @VMStateField if it is state, or else @Property, @Derived, @Elsewhere, @Immutable or"
                + " @Broken; a constant is static final.");
  }

  @Test
  void aCompleteBoard() throws IOException {
    String source =
        """
        /** A {@code toy}. */
        @Board(names = {"toy", "toy-1.0"}, description = "A toy", target = "riscv64", dynamicDevices = "tiny",
            ignores = {"b", "a"})
        class Dev {
          @Ram(name = "toy.ram", base = 0x8000_0000L, min = 0x1000, max = 0x10_0000)
          MemoryRegion ram;

          @Ram(name = "toy.rom", base = 0, size = 0x1000) MemoryRegion rom;

          @ClockSource(hz = 24_000_000) ClockOutput slow;

          @Part
          @Mmio(value = 0x2000, priority = 1)
          @Serial(0)
          @SetProperty(name = "speed", value = "0x10", insteadOf = "0x0")
          @SetProperty(name = "fast", value = "no", insteadOf = "yes")
          @Link(property = "sink", to = "gic")
          @Clocked(input = "clk", by = "slow")
          @Connect(irq = 0, count = 2, to = "gic", input = 5)
          @Connect(output = "ready", to = "gic", inputs = "reset")
          Uart uart;

          @Part("toy/gic")
          @SetProperty(name = "num-inputs", value = "8")
          Sink gic;

          @Wire
          void wire(BoardBuilder b) {}
        }
        """;
    Compilation compilation =
        DeviceCompilation.compile(
            DeviceCompilation.file("dev.Dev", source + BoardCompilation.DEVICES));
    assertEquals(List.of(), DeviceCompilation.shown(compilation));
    contains(
        text(compilation, "dev/Dev_Qom.java"),
        "TYPE_NAME = \"toy-1.0-machine\"",
        "Set.of(\"a\", \"b\")",
        """
          public Optional<String> target() {
            return Optional.of("riscv64");
          }
        """,
        """
          public Optional<String> defaultRamId() {
            return Optional.of("toy.ram");
          }
        """,
        """
          public List<String> dynamicDevices() {
            return List.of("tiny");
          }
        """,
        """
            Dev board = new Dev();

            // Memory.
            board.ram = b.ram("toy.ram", 0x80000000L, 0x1000, 0x100000);
            board.rom = b.ram("toy.rom", 0x0L, 0x1000);

            // Clocks.
            board.slow = b.clock("slow", 24000000L);

            // Parts, each after those it links to.
            board.gic =
                b.part("gic", "toy/gic", Sink_Qom.TYPE)
                    .set("num-inputs", "8")
                    .realize();
            board.uart =
                b.part("uart", "device[*]", Uart_Qom.TYPE)
                    .set("speed", "0x10", "0")
                    .set("fast", "no", "on")
                    .serial("chardev", 0)
                    .link("sink", board.gic)
                    .clock("clk", board.slow)
                    .realize();

            // Registers.
            b.map(board.uart, 0, 0x2000L, 1);

            // Lines.
            b.connect(board.uart.irqs(), 0, board.gic.gpioIn(""), 5, 2);
            b.connect(board.uart.gpioOut("ready"), 0, board.gic.gpioIn("reset"), 0);

            // What the declaration cannot say.
            board.wire(b);
        """);
    contains(
        text(compilation, "META-INF/qom4j/toy-1.0-machine.json"),
        "\"kind\":\"board\",\"name\":\"toy\"",
        "\"summary\":\"A toy\"",
        "\"regions\":[{\"number\":0,\"base\":\"0x2000\",\"size\":4096,\"priority\":1}]",
        "\"clocks\":[{\"name\":\"slow\",\"hz\":24000000}]",
        "\"clocks\":[{\"input\":\"clk\",\"by\":\"slow\"}]",
        "{\"interrupt\":true,\"first\":0,\"count\":2,\"to\":\"gic\",\"input\":5}",
        "{\"output\":\"ready\",\"first\":0,\"count\":1,\"to\":\"gic\",\"inputs\":\"reset\",");
    String service = "META-INF/services/io.github.qom4j.";
    assertEquals("dev.Dev_Qom\n", text(compilation, service + "board.BoardProvider"));
    contains(text(compilation, service + "qom.TypeProvider"), "dev.Dev_Qom # toy-1.0-machine\n");
  }

  @Test
  void inputsAsManyAsTheDefaultSays() {
    fields(
            """
              @Part Sink gic;
              @Part @Connect(irq = 0, to = "gic") Uart uart;
            """)
        .reports("3:32 [QOM-815] gic has no input 0: it has none.");
  }

  private static void contains(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), () -> part + " is not in " + text);
    }
  }

  private static String text(Compilation compilation, String name) throws IOException {
    JavaFileObject file =
        compilation.generatedFiles().stream()
            .filter(generated -> generated.getName().endsWith(name))
            .findFirst()
            .orElseThrow();
    return file.getCharContent(false).toString();
  }
}
