// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.replay;

import io.github.qom4j.system.bench.Bench;
import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays the {@code pl011_*} events of a trace to a PL011.
 *
 * <p>QEMU writes a read's event after what the read did, so the events that a read of UARTDR causes
 * come before its own: {@code pl011_read_fifo} begins such a read. A character that is pushed into
 * the FIFO came from the line if {@code pl011_receive} announced it; otherwise the device did it
 * itself in loopback, or it is a break.
 */
final class Pl011Replay implements Replay {
  private static final Pattern ACCESS =
      Pattern.compile("addr 0x([0-9a-f]{1,8}) value 0x([0-9a-f]{1,8})(?: reg \\w+)?");
  private static final Pattern PUT = Pattern.compile("RX FIFO push char \\[0x([0-9a-f]{1,8})].*");
  private static final Pattern RECEIVE = Pattern.compile("recv (\\d{1,9}) chars");
  private static final Pattern IRQ = Pattern.compile("irq state ([01])");

  private static final String PUT_FORM = "RX FIFO push char [0xHH] N/N depth used";

  /** A put, the FIFO full, the interrupt's level, room asked for. */
  private static final int EVENTS_OF_A_CHARACTER = 4;

  private static final int DATA = 0x00;
  private static final int LINE_CONTROL = 0x2c;
  private static final int CONTROL = 0x30;
  private static final int LOOPBACK = 1 << 7;
  private static final int BREAK = 0x400;

  private final TraceReader trace;
  private final Bench bench;
  private final Differences differences = new Differences();
  private int reads;
  private int writes;
  private int received;
  private int levels;
  private int announced;
  private int room;
  private int lastWritten = -1;
  private boolean loopback;
  private Long readData;

  Pl011Replay(TraceReader trace, Bench bench) {
    this.trace = trace;
    this.bench = bench;
  }

  @Override
  public TraceEvent step() {
    TraceEvent event = trace.next();
    if (event != null) {
      switch (event.name()) {
        case "pl011_read" -> read(event);
        case "pl011_write" -> write(event);
        case "pl011_read_fifo" -> readData = bench.read(DATA, 4);
        case "pl011_receive" -> receive(number(event, RECEIVE, "recv N chars", 10));
        case "pl011_fifo_rx_put" -> put(event);
        case "pl011_irq_state" -> irqState(event);
        default -> {
          // Says nothing the device could be asked about.
        }
      }
    }
    return event;
  }

  private void read(TraceEvent event) {
    Matcher access = match(event, ACCESS, "addr 0xHHH value 0xHHHHHHHH reg NAME");
    int address = register(access);
    long expected = Long.parseLong(access.group(2), 16);
    long value = address == DATA && readData != null ? readData : bench.read(address, 4);
    readData = null;
    reads++;
    lastWritten = -1;
    if (value != expected) {
      differences.add(
          event, "read of 0x%03x gives 0x%08x, recorded 0x%08x", address, value, expected);
    }
  }

  private void write(TraceEvent event) {
    Matcher access = match(event, ACCESS, "addr 0xHHH value 0xHHHHHHHH reg NAME");
    int address = register(access);
    long value = Long.parseLong(access.group(2), 16);
    writes++;
    lastWritten = address;
    if (address == CONTROL) {
      loopback = (value & LOOPBACK) != 0;
    }
    bench.write(address, 4, value);
  }

  /** The register that is accessed, wherever in it the guest's access began. */
  private static int register(Matcher access) {
    return (int) (Long.parseLong(access.group(1), 16) & ~3L);
  }

  private void put(TraceEvent event) {
    int character = number(event, PUT, PUT_FORM, 16);
    boolean own = loopback && (lastWritten == DATA || lastWritten == LINE_CONTROL);
    if (announced > 0) {
      announced--;
      received++;
      if (room-- <= 0) {
        differences.add(event, "no room for character 0x%02x, which was received", character);
      }
    } else if (character == BREAK && !own) {
      bench.receiveBreak();
    }
  }

  /** Characters arrive together: the events that follow say which. In loopback they are lost. */
  private void receive(int count) {
    byte[] characters = loopback ? new byte[count] : charactersAhead(count);
    lastWritten = -1;
    bench.receive(characters);
    announced = loopback ? 0 : characters.length;
    room = characters.length - bench.waiting();
  }

  private byte[] charactersAhead(int count) {
    ByteArrayOutputStream characters = new ByteArrayOutputStream();
    for (TraceEvent event : trace.look(count * EVENTS_OF_A_CHARACTER)) {
      if (event.name().equals("pl011_fifo_rx_put") && characters.size() < count) {
        characters.write(number(event, PUT, PUT_FORM, 16));
      } else if (event.name().equals("pl011_read") || event.name().equals("pl011_write")) {
        break;
      }
    }
    return characters.toByteArray();
  }

  private void irqState(TraceEvent event) {
    int expected = number(event, IRQ, "irq state 0|1", 10);
    TraceEvent next = trace.peek();
    if (readData == null && next != null && next.name().equals("pl011_read")) {
      Matcher access = ACCESS.matcher(next.text());
      if (access.matches() && register(access) == DATA) {
        readData = bench.read(DATA, 4);
      }
    }
    levels++;
    int level = bench.levels()[0];
    if (level != expected) {
      differences.add(event, "combined interrupt is %d, recorded %d", level, expected);
    }
  }

  private int number(TraceEvent event, Pattern pattern, String form, int radix) {
    return (int) Long.parseLong(match(event, pattern, form).group(1), radix);
  }

  private Matcher match(TraceEvent event, Pattern pattern, String form) {
    Matcher matcher = pattern.matcher(event.text());
    if (!matcher.matches()) {
      throw trace.malformed(event, event.name() + " " + form);
    }
    return matcher;
  }

  @Override
  public Differences differences() {
    return differences;
  }

  @Override
  public String summary() {
    return "%d accesses (%d reads, %d writes), %d characters received, %d interrupt levels: %d differences"
        .formatted(reads + writes, reads, writes, received, levels, differences.count());
  }

  @Override
  public boolean isEmpty() {
    return reads + writes == 0;
  }
}
