// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.replay;

import io.github.qom4j.system.bench.Bench;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays the {@code memory_region_ops_*} events of a trace to an HPET.
 *
 * <p>The trace does not say when an access was made. The guest's reads of the running counter do:
 * before each, time is moved on to when the counter holds what was read. A counter that was stopped
 * is read later, so a write that stops it waits for that read.
 */
final class HpetReplay implements Replay {
  private static final Pattern ACCESS =
      Pattern.compile(
          "cpu -?\\d{1,9} mr \\S+ addr 0x([0-9a-f]{1,16}) value 0x([0-9a-f]{1,16}) size ([1248])"
              + "(?: name '(.*)')?");
  private static final String FORM = "cpu N mr PTR addr 0xN value 0xN size N name 'NAME'";
  private static final String READ = "memory_region_ops_read";
  private static final String WRITE = "memory_region_ops_write";

  private static final long REGION_SIZE = 0x400;
  private static final long CONFIGURATION = 0x10;
  private static final long COUNTER = 0xf0;
  private static final long ENABLE = 1;
  private static final long NS_PER_TICK = 10;

  /** Where the read of a counter that was stopped is looked for. */
  private static final int LOOK_AHEAD = 1000;

  private final TraceReader trace;
  private final Bench bench;
  private final Differences differences = new Differences();
  private int reads;
  private int writes;

  /** An access: of the guest to the HPET's registers. */
  private record Access(boolean isWrite, long offset, long value, int size) {
    boolean reaches(long register) {
      return (offset & ~7) == register;
    }

    boolean isHighHalf() {
      return (offset & 7) != 0;
    }

    long mask() {
      return -1L >>> 64 - 8 * size;
    }
  }

  HpetReplay(TraceReader trace, Bench bench) {
    this.trace = trace;
    this.bench = bench;
  }

  @Override
  public TraceEvent step() {
    TraceEvent event = trace.next();
    Access access = event == null ? null : access(event);
    if (access == null) {
      return event;
    }
    if (access.isWrite) {
      writes++;
      if (stopsCounter(access)) {
        moveToNextRead();
      }
      bench.write(access.offset, access.size, access.value);
    } else {
      reads++;
      read(event, access);
    }
    return event;
  }

  /** What an event says, or null if it is not about an HPET. */
  private Access access(TraceEvent event) {
    boolean isWrite = event.name().equals(WRITE);
    if (!isWrite && !event.name().equals(READ)) {
      return null;
    }
    Matcher m = ACCESS.matcher(event.text());
    if (!m.matches()) {
      throw trace.malformed(event, event.name() + " " + FORM);
    }
    if (!"hpet".equals(m.group(4))) {
      return null;
    }
    int size = Integer.parseInt(m.group(3));
    long value = Long.parseUnsignedLong(m.group(2), 16) & -1L >>> 64 - 8 * size;
    long offset = Long.parseUnsignedLong(m.group(1), 16) & REGION_SIZE - 1;
    return new Access(isWrite, offset, value, size);
  }

  private boolean isRunning() {
    return (bench.peek(CONFIGURATION) & ENABLE) != 0;
  }

  private boolean stopsCounter(Access access) {
    return isRunning() && access.offset == CONFIGURATION && (access.value & ENABLE) == 0;
  }

  private void read(TraceEvent event, Access access) {
    if (access.reaches(COUNTER) && isRunning()) {
      moveTo(event, access);
    }
    long value = bench.read(access.offset, access.size);
    if (value != access.value) {
      differences.add(
          event, "read of 0x%03x gives 0x%x, recorded 0x%x", access.offset, value, access.value);
    }
  }

  /** Moves time on to when the counter holds what was read of it. */
  private void moveTo(TraceEvent event, Access access) {
    if (access.isHighHalf()) {
      // The high half says little of the time, and is compared.
      return;
    }
    long counter = bench.peek(COUNTER);
    long ticks = access.value - counter & access.mask();
    // As a signed number of the access's size.
    if (ticks > access.mask() >>> 1 || ticks < 0) {
      differences.add(
          event, "the counter goes back from 0x%x to 0x%x", counter & access.mask(), access.value);
    } else {
      bench.step(ticks * NS_PER_TICK);
    }
  }

  /** Moves time on to when the counter held what will be read of it once it stands. */
  private void moveToNextRead() {
    for (TraceEvent event : trace.look(LOOK_AHEAD)) {
      Access access = access(event);
      boolean isCounter = access != null && access.reaches(COUNTER);
      if (isCounter && !access.isWrite) {
        moveTo(event, access);
        return;
      }
      if (isCounter || access != null && access.isWrite && access.reaches(CONFIGURATION)) {
        return;
      }
    }
  }

  @Override
  public Differences differences() {
    return differences;
  }

  @Override
  public String summary() {
    return "%d accesses (%d reads, %d writes), %d ns of the guest's time: %d differences"
        .formatted(reads + writes, reads, writes, bench.time(), differences.count());
  }

  @Override
  public boolean isEmpty() {
    return reads + writes == 0;
  }
}
