// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.error.QomException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Unsigned;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What back ends write into files. */
final class BinaryTraceTest {
  private static final TraceEvent READ =
      TraceEvent.of(
          "dev_read(uint32_t addr, int16_t value, const char *reg, bool ok, uint64_t duration)",
          "0x%x %d %s %d %u");
  private static final TraceEvent ON = TraceEvent.of("dev_on(void)", "on");

  @TempDir Path directory;

  private static byte[] text(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void checkName(ByteBuffer in, long number, String name) {
    assertEquals(0, in.getLong(), "a name");
    assertEquals(number, in.getLong());
    assertArrayEquals(ascii(name), text(in));
  }

  private static long checkHead(ByteBuffer in, long number, int length) {
    assertEquals(1, in.getLong(), "an event");
    assertEquals(number, in.getLong());
    final long time = in.getLong();
    assertEquals(length, in.getInt());
    assertEquals((int) ProcessHandle.current().pid(), in.getInt());
    return time;
  }

  @Test
  void simpleTrace() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (SimpleTraceBackend trace = new SimpleTraceBackend(file)) {
      trace.emit(READ, -1, -2, "CR", true, -1L);
      trace.emit(ON);
      trace.emit(READ, 0, 0, null, false, 0L);
    }
    ByteBuffer in = ByteBuffer.wrap(file.toByteArray()).order(ByteOrder.nativeOrder());
    assertEquals(0xffff_ffff_ffff_ffffL, in.getLong());
    assertEquals(0xf2b1_77cb_0aa4_29b4L, in.getLong());
    assertEquals(4, in.getLong(), "version");
    checkName(in, 0, "dev_read");
    long first = checkHead(in, 0, 24 + 4 * 8 + 4 + 2);
    assertEquals(0xffff_ffffL, in.getLong(), "unsigned in 32 bits");
    assertEquals(-2, in.getLong(), "signed");
    assertArrayEquals(ascii("CR"), text(in));
    assertEquals(1, in.getLong());
    assertEquals(-1, in.getLong());
    checkName(in, 1, "dev_on");
    long second = checkHead(in, 1, 24);
    long third = checkHead(in, 0, 24 + 4 * 8 + 4);
    in.position(in.position() + 16);
    assertEquals(0, in.getInt(), "no text");
    in.position(in.position() + 16);
    assertEquals(0, in.remaining());
    assertEquals(true, first <= second && second <= third);
  }

  @Test
  void whatCannotBeWrittenIsToldAtTheEnd() {
    SimpleTraceBackend trace =
        new SimpleTraceBackend(
            new OutputStream() {
              @Override
              public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
              }
            });
    for (int i = 0; i < 1000; i++) {
      trace.emit(ON);
    }
    QomException e = assertThrows(QomException.class, trace::close);
    assertEquals("Could not write the trace: No space left on device", e.getMessage());
  }

  @Test
  void flightRecording() throws IOException {
    Path file = directory.resolve("trace.jfr");
    try (JfrBackend trace = new JfrBackend(file)) {
      trace.emit(READ, 0x30, -2, "CR", true, 5L);
      trace.emit(ON);
      trace.emit(READ, -1, 0, null, false, -1L);
    }
    List<RecordedEvent> events =
        RecordingFile.readAllEvents(file).stream()
            .filter(event -> event.getEventType().getName().startsWith(JfrBackend.PREFIX))
            .toList();
    assertEquals(
        List.of("qom4j.dev_read", "qom4j.dev_on", "qom4j.dev_read"),
        events.stream().map(event -> event.getEventType().getName()).toList());
    RecordedEvent read = events.get(0);
    assertEquals(0x30, read.getInt("addr"));
    assertEquals(-2, read.getShort("value"));
    assertEquals("CR", read.getString("reg"));
    assertEquals(true, read.getBoolean("ok"));
    assertEquals(5, read.getLong("duration_"));
    assertEquals("dev_read", read.getEventType().getLabel());
    assertEquals(List.of("qom4j", "dev"), read.getEventType().getCategoryNames());
    assertEquals(true, read.getEventType().getField("addr").getAnnotation(Unsigned.class) != null);
    assertEquals(0xffff_ffffL, events.get(2).getLong("addr"), "read as unsigned");
    assertEquals(null, events.get(2).getString("reg"));
  }
}
