// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import io.github.qom4j.error.QomException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes events in the binary form of QEMU's {@code simple} back end, version 4, which QEMU's
 * script {@code simpletrace.py} reads.
 *
 * <p>All numbers are in the byte order of the machine. The file begins with three numbers of 64
 * bits: all bits set, a magic number, the version. Then come records, each begun by its type as a
 * number of 64 bits:
 *
 * <ul>
 *   <li>0, the name of an event: its number (64 bits), the length of the name (32), the name;
 *   <li>1, an event: its number (64), nanoseconds (64), the length of the record from the number on
 *       (32), the ID of the process (32), then each argument: an integer in 64 bits, a string after
 *       its length (32).
 * </ul>
 */
public final class SimpleTraceBackend implements TraceBackend {
  private static final long HEADER_ID = -1;
  private static final long MAGIC = 0xf2b177cb0aa429b4L;
  private static final long VERSION = 4;
  private static final long MAPPING = 0;
  private static final long EVENT = 1;
  private static final int EVENT_HEAD = 24;

  private final OutputStream out;
  private final int pid = (int) ProcessHandle.current().pid();
  private final Map<TraceEvent, Long> numbers = new HashMap<>();
  private IOException failure;

  /**
   * Begins a trace.
   *
   * @param out takes it; is closed with this
   */
  public SimpleTraceBackend(OutputStream out) {
    this.out = new BufferedOutputStream(out);
    write(record(24).putLong(HEADER_ID).putLong(MAGIC).putLong(VERSION));
  }

  @Override
  public synchronized void emit(TraceEvent event, Object... values) {
    long time = System.nanoTime();
    long number = numbers.computeIfAbsent(event, this::addName);
    byte[][] strings = new byte[values.length][];
    int length = EVENT_HEAD;
    for (int i = 0; i < values.length; i++) {
      if (isString(event, i)) {
        strings[i] = values[i] == null ? new byte[0] : utf8((String) values[i]);
      }
      length += strings[i] == null ? Long.BYTES : Integer.BYTES + strings[i].length;
    }
    ByteBuffer record = record(Long.BYTES + length);
    record.putLong(EVENT).putLong(number).putLong(time).putInt(length).putInt(pid);
    for (int i = 0; i < values.length; i++) {
      if (strings[i] == null) {
        record.putLong(event.arguments().get(i).type().extend(values[i]));
      } else {
        record.putInt(strings[i].length).put(strings[i]);
      }
    }
    write(record);
  }

  private long addName(TraceEvent event) {
    byte[] name = utf8(event.name());
    long number = numbers.size();
    ByteBuffer record = record(2 * Long.BYTES + Integer.BYTES + name.length);
    write(record.putLong(MAPPING).putLong(number).putInt(name.length).put(name));
    return number;
  }

  private static boolean isString(TraceEvent event, int argument) {
    return event.arguments().get(argument).type() == ArgumentType.STRING;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ByteBuffer record(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
  }

  /** What cannot be written is told at the end: the device that emits cannot help it. */
  private void write(ByteBuffer record) {
    try {
      if (failure == null) {
        out.write(record.array());
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  @Override
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException e) {
      failure = failure == null ? e : failure;
    }
    if (failure != null) {
      throw new QomException("Could not write the trace: " + failure.getMessage(), failure);
    }
  }
}
