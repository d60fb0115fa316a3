// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class BitsSetCheckTest {
  @Test
  void nothingSetsAnyBit() {
    DeviceCompilation device =
        members(
                """
              interface Stat {
                int DONE = 1;
                int OVERRUN = 2;
              }

              @Register(offset = 0, name = "STAT", bits = Stat.class, access = W1C) int status;
              @Register(offset = 4, name = "COUNT", access = RO) int count;
              void stop() { status &= ~Stat.DONE; int taken = count; }
            """)
            .checking("QOM-354")
            .reports(
                "7:3 [QOM-354] No bit of STAT is ever set: a guest cannot, and no code, reset, when"
                    + " or FIFO does; set them, or say what it reads with reset.",
                "8:3 [QOM-354] No bit of COUNT is ever set: a guest cannot, and no code, reset,"
                    + " when or FIFO does; set them, or say what it reads with reset.");
    device.isCleanWith(
        "access = W1C", "access = RW",
        "access = RO", "access = RO, reset = 3");
    device.isCleanWith("stop() {", "stop() { count++; status = now() > 5 ? 3 : 0;");
  }

  @Test
  void nothingSetsABit() {
    DeviceCompilation device =
        members(
                """
              interface Stat {
                int DONE = 1;
                int OVERRUN = 2;
              }

              @Register(offset = 0, name = "STAT", bits = Stat.class, access = W1C) int status;
              void run(boolean ok) {
                this.status |= ok ? Stat.DONE : 0;
                status = status & 1 ^ (Stat.DONE);
              }
            """)
            .checking("QOM-354")
            .reports(
                "4:9 [QOM-354] Stat.OVERRUN is never set: a guest cannot, and no code, reset, when"
                    + " or FIFO does; set it, or say @SuppressWarnings(\"QOM-354\") if it stays 0.");
    device.isCleanWith("int OVERRUN", "@Unmodelled int OVERRUN");
    device.isCleanWith(": 0", ": Stat.OVERRUN");
    device.isCleanWith(
        "1 ^", "1 |",
        "(Stat.DONE)", "Stat.DONE << 1");
  }

  @Test
  void whatCanBeAnything() {
    DeviceCompilation device =
        members(
                """
              interface Stat {
                int DONE = 1;
                int OVERRUN = 2;
              }

              @Register(offset = 0, name = "STAT", bits = Stat.class, access = RO) int status;
              void run(int now) { status |= now; }
            """)
            .checking("QOM-354")
            .isClean();
    device.isCleanWith("status |= now", "status += 1");
    device.isCleanWith("status |= now", "status = Stat.DONE | now & 7");
    device.isCleanWith(
        "status |= now", "this.status = now",
        "int now", "int status",
        "= now", "= status");
    device.isCleanWith(
        "status |= now", "status |= other()",
        "void run", "int other() { return 2; } void run");
  }

  @Test
  void whatIsDeclared() {
    members(
            """
              interface Stat {
                int DONE = 1;
                @Bits(value = W1C, when = "STAT.DONE") int LATCHED = 2;
                int RX = 4;
                @Bits(W1S) int SET = 8;
                @Bits(reset = 1) int FIRST = 16;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class, access = RO)
              @Register(offset = 4, name = "DONE", bits = Done.class)
              int status;
              interface Done {
                int DONE = 1;
              }
              @Fifo(depth = 4, filled = "STAT.RX") io.github.qom4j.register.IntFifo rx;
            """)
        .checking("QOM-354")
        .isClean();
  }

  /** A subclass, or who gets the object, may set bits. */
  @Test
  void whatOthersCanDo() {
    DeviceCompilation device =
        device(
                """
            @QomType("dev") @RegisterBank(size = 4)
            abstract class Dev extends SysBusDevice {
              @Register(offset = 0, name = "STAT", access = RO) int status;
            }
            """)
            .checking("QOM-354")
            .isClean();
    device.isCleanWith(
        "abstract ", "",
        "int status;", "int status; Object me() { return this; }");
    device.isCleanWith(
        "abstract ", "",
        "int status;", "int status; { java.util.List.of(this); }");
  }
}
