// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.annotation.*;
import io.github.qom4j.bql.Bql;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.trace.TraceCapture;
import io.github.qom4j.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Events that are emitted by themselves, in a device with a bank and blocks in it. */
final class TraceTest {
  /** Works the signals of a junction. */
  @QomType("signal-box")
  @RegisterBank(
      size = 0x80,
      access =
          @Access(
              valid = {1, 8},
              impl = {1, 8}))
  static class SignalBox extends SysBusDevice {
    @TraceEvents(registerPrefix = "SB_")
    interface Trace {
      @io.github.qom4j.annotation.TraceEvent(value = "at 0x%x", on = Occasion.READ)
      void enterRead(long at);

      @io.github.qom4j.annotation.TraceEvent(value = "0x%x = 0x%x %s", on = Occasion.READ)
      void read(long at, long value, String register);

      @io.github.qom4j.annotation.TraceEvent(value = "%s at 0x%x: 0x%x", on = Occasion.WRITE)
      void write(String register, int at, long value);

      @io.github.qom4j.annotation.TraceEvent(
          value = "at 0x%x",
          on = {Occasion.BAD_READ, Occasion.BAD_WRITE})
      void nothing(int at);

      @io.github.qom4j.annotation.TraceEvent(value = "0x%02x: 0x%x", on = Occasion.BAD_WRITE)
      void lost(byte at, long value);

      @io.github.qom4j.annotation.TraceEvent(value = "rings %d", on = Occasion.UPDATE_IRQS)
      void bell(boolean rings);
    }

    Trace trace;

    @Irq(when = "SB_CALL & SB_ANSWER")
    IrqLine bell;

    @Register(offset = 0x0, name = "SB_CALL")
    int call;

    @Register(offset = 0x4, name = "SB_ANSWER", traceName = "REPLY")
    int answer;

    @Register(offset = 0x8, name = "CLOCK")
    long clock;

    @Register(offset = 0x10, name = "BLOCKS", count = 2)
    int[] blocks;

    @Register(offset = 0x20, name = "LAMP")
    int lamp;

    @RegisterGroup(offset = 0x40, stride = 0x10)
    final Lever[] levers = {new Lever(), new Lever()};
  }

  /** Moves a signal. */
  @RegisterBlock(size = 0x10)
  static class Lever {
    @TraceEvents
    interface Moves {
      @io.github.qom4j.annotation.TraceEvent("to %d")
      void moved(int position);
    }

    Moves moves;
    SignalBox.Trace box;

    @Register(offset = 0x0, name = "POSITION")
    int position;

    @AfterWrite("POSITION")
    void move() {
      moves.moved(position);
      box.bell(position > 1);
    }
  }

  private final AddressSpace memory = memory();

  private static AddressSpace memory() {
    SignalBox box = TraceTest_SignalBox_Qom.TYPE.create();
    box.realize();
    MemoryRegion root = MemoryRegion.container("system", 0x1000);
    root.addSubregion(0, box.mmio().get(0), 0);
    return new AddressSpace("memory", root);
  }

  private List<String> traced(String pattern, Runnable action) {
    List<String> lines = new ArrayList<>();
    Consumer<String> sink = Log.setSink(lines::add);
    Log.enable(Set.of(LogMask.GUEST_ERRORS));
    try (TraceCapture trace = TraceCapture.of(pattern)) {
      Bql.run(action);
      assertEquals(List.of(), lines, "the log");
      return trace.lines();
    } finally {
      Log.enable(Set.of());
      Log.setSink(sink);
    }
  }

  @Test
  void eventsOfBlocksBelongToTheDevice() {
    assertEquals(
        List.of(
            "signal_box_enter_read",
            "signal_box_read",
            "signal_box_write",
            "signal_box_nothing",
            "signal_box_lost",
            "signal_box_bell",
            "lever_moved"),
        TraceTest_SignalBox_Qom.TYPE.traceEvents().stream().map(TraceEvent::name).toList());
  }

  @Test
  void accesses() {
    assertEquals(
        List.of(
            "signal_box_write CLOCK at 0x8: 0x1122334455667788",
            "signal_box_enter_read at 0xa",
            "signal_box_read 0xa = 0x5566 CLOCK",
            "signal_box_write REPLY at 0x5: 0x1",
            "signal_box_bell rings 0",
            "signal_box_write CALL at 0x0: 0x100",
            "signal_box_bell rings 1",
            "signal_box_enter_read at 0x14",
            "signal_box_read 0x14 = 0x0 BLOCKS[1]"),
        traced(
            "signal_box_*",
            () -> {
              memory.write(0x8, 8, 0x1122_3344_5566_7788L);
              memory.read(0xa, 2);
              memory.write(0x5, 1, 1);
              memory.write(0x0, 4, 0x100);
              memory.read(0x14, 4);
            }));
  }

  @Test
  void blocks() {
    assertEquals(
        List.of(
            "signal_box_write POSITION at 0x50: 0x2",
            "signal_box_bell rings 1",
            "signal_box_enter_read at 0x5c",
            "signal_box_nothing at 0x5c",
            "signal_box_read 0x5c = 0x0 UNKN",
            "signal_box_write UNKN at 0x44: 0x7",
            "signal_box_nothing at 0x44",
            "signal_box_lost 0x44: 0x7"),
        traced(
            "signal_box_*",
            () -> {
              memory.write(0x50, 4, 2);
              memory.read(0x5c, 4);
              memory.write(0x44, 4, 7);
            }));
    assertEquals(List.of("lever_moved to 1"), traced("lever_*", () -> memory.write(0x40, 4, 1)));
  }

  @Test
  void bytesBetweenRegisters() {
    assertEquals(
        List.of("signal_box_lost 0x24: 0xaabbccdd", "signal_box_lost 0x7e: 0x1234"),
        traced(
            "signal_box_lost",
            () -> {
              memory.write(0x20, 8, 0xaabb_ccdd_0000_0000L);
              memory.write(0x7e, 2, 0x1234);
            }));
  }
}
