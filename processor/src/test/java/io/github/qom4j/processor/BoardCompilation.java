// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

/** A compilation of a board with devices to build it of. */
final class BoardCompilation {
  static final String DEVICES =
      """
      @QomType("sink") class Sink extends Device {
        @Property int numInputs;
        @GpioIn(length = "numInputs") void set(int number, int level) {}
        @GpioIn("reset") void reset(int level) {}
      }
      @QomType("uart") @RegisterBank(size = 0x1000) class Uart extends SysBusDevice {
        @Irq(count = 2) IrqLine[] lines;
        @GpioOut("ready") IrqLine ready;
        @Property CharBackend chardev;
        @Property byte speed;
        @Property(defaultValue = "on") boolean fast;
        @Property Sink sink;
        @Property Uart next;
        @Property MemoryRegion buffer;
        @Clock ClockInput clk;
      }
      @QomType("picky") class Picky extends SysBusDevice {
        @Property(required = true) int size;
        @Property(required = true) Sink sink;
        @Clock(required = true) ClockInput clk;
        @Irq(count = 2, required = true) IrqLine[] lines;
        @GpioOut(value = "ready", required = true) IrqLine ready;
      }
      @QomType("base") abstract class Base extends Device {}
      @QomType("thing") class Thing extends QomObject {}
      """;

  private BoardCompilation() {}

  /** The fields of a board, from line 2 on. */
  static DeviceCompilation fields(String fields) {
    return board("@Board(names = \"toy\", description = \"A toy\") class Dev {\n" + fields + "}\n");
  }

  /** A board, a class Dev. */
  static DeviceCompilation board(String source) {
    return DeviceCompilation.device(source + DEVICES);
  }
}
