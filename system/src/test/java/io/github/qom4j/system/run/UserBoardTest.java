// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compiles a board as a user would, and runs the program with it on its class path. */
@Timeout(60)
class UserBoardTest {
  private static final String SOURCE =
      """
      package user;

      import io.github.qom4j.annotation.*;
      import io.github.qom4j.clock.*;
      import io.github.qom4j.error.QomException;
      import io.github.qom4j.examples.pl011.Pl011;
      import io.github.qom4j.irq.IrqLine;
      import io.github.qom4j.memory.MemoryRegion;
      import io.github.qom4j.qdev.Device;
      import io.github.qom4j.sysbus.SysBusDevice;
      import io.github.qom4j.system.board.InterruptSink;

      @Board(names = {"bell", "bell-1.0"}, description = "A doorbell")
      final class Bell {
        @Ram(name = "bell.ram", base = 0x8000_0000L, min = 0x10_0000, max = 0x20_0000)
        MemoryRegion ram;

        @ClockSource(hz = 24_000_000) ClockOutput crystal;

        @Part
        @Mmio(0x1000)
        @Link(property = "sink", to = "controller")
        @Clocked(input = "clk", by = "crystal")
        @Connect(irq = 0, to = "controller", input = 3)
        Button button;

        @Part
        @SetProperty(name = "num-inputs", value = "4")
        InterruptSink controller;

        @Part
        @Mmio(0x2000)
        @Serial(0)
        @Connect(irq = 0, to = "controller")
        Pl011 uart;
      }

      /** A button that rings. */
      @QomType("button")
      @RegisterBank(size = 0x10)
      class Button extends SysBusDevice {
        @Irq(when = "PRESSED", required = true) IrqLine line;
        /** What the line leads to. */
        @Property(required = true) InterruptSink sink;
        /** Whether it cannot be used. */
        @Property boolean broken;
        @Clock(required = true) ClockInput clk;
        /** 1 while somebody presses. */
        @Register(offset = 0, name = "PRESSED") int pressed;

        /** Rate of the clock in Hz. */
        @Register(offset = 4, name = "HZ", access = AccessPolicy.RO_IGNORE)
        @OnRead
        int hz() {
          return (int) clk.hz();
        }

        /** Number of inputs that there are. */
        @Register(offset = 8, name = "INPUTS", access = AccessPolicy.RO_IGNORE)
        @OnRead
        int inputs() {
          return sink.gpioIn(Device.UNNAMED).size();
        }

        @Realize
        void check() {
          if (broken) {
            throw new QomException("the button is broken");
          }
        }
      }
      """;

  @TempDir Path directory;

  @BeforeEach
  void compile() throws IOException {
    Path source = directory.resolve("Bell.java");
    Files.writeString(source, SOURCE);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath = System.getProperty("java.class.path");
    assertEquals(
        0,
        compiler.run(
            null,
            null,
            null,
            "-Xlint:all,-auxiliaryclass,-processing",
            "-Werror",
            "-classpath",
            classPath,
            "-processorpath",
            classPath,
            "-d",
            directory.toString(),
            source.toString()));
  }

  private String run(String input, String... options) throws IOException {
    return QtestProcess.run(List.of(directory), input, options);
  }

  @Test
  void itIsListed() throws IOException {
    String help = run("", "-M", "help");
    assertTrue(help.contains("bell                 A doorbell (alias of bell-1.0)\n"), help);
    assertTrue(help.contains("pc-i440fx-10.0       Standard PC (i440FX + PIIX, 1996)\n"), help);
  }

  @Test
  void itRuns() throws IOException {
    assertEquals(
        """
        OK
        OK 0x00000000016e3600
        OK 0x0000000000000004
        IRQ raise 3
        OK
        OK 0x0000000000000090
        """,
        run(
            """
            irq_intercept_in /machine/unattached/device[0]
            readl 0x1004
            readl 0x1008
            writel 0x1000 1
            readl 0x2018
            """,
            "-M",
            "bell",
            "-m",
            "1",
            "-accel",
            "qtest",
            "-qtest",
            "stdio",
            "-qtest-log",
            "none"));
  }

  @Test
  void errorsNameThePart() throws IOException {
    assertEquals(
        "qom4j: part button at /machine/unattached/device[1] (type 'button'): the button is"
            + " broken\n",
        run("", "-M", "bell", "-m", "1", "-global", "button.broken=on"));
    assertEquals(
        "qom4j: Invalid RAM size 3 MiB, should be at most 2 MiB\n",
        run("", "-M", "bell", "-m", "3"));
    assertEquals(
        "qom4j: Invalid RAM size 512 KiB, should be at least 1 MiB\n",
        run("", "-M", "bell", "-m", "512k"));
    assertEquals("qom4j: Property 'bell-1.0-machine.foo' not found\n", run("", "-M", "bell,foo=1"));
  }
}
