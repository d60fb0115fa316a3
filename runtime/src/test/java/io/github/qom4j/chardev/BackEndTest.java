// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.error.QomException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackEndTest {
  @TempDir Path directory;

  private static void write(Chardev chardev, String text) {
    CharBackend backend = new CharBackend();
    backend.connect(chardev);
    backend.write(text.getBytes(UTF_8));
    backend.disconnect();
  }

  private static String read(RingBufferChardev ring, int limit) {
    return new String(ring.read(limit), UTF_8);
  }

  @Test
  void descriptionsAreQemus() {
    assertEquals("null", new NullChardev("n").description());
    assertEquals("memory", new MemoryChardev("n").description());
    assertEquals("ringbuf", new RingBufferChardev("n", 0).description());
    assertEquals("memory", ChardevOptions.parseChardev("memory,id=m").open().description());
    assertEquals("n", new NullChardev("n").id());
  }

  @Test
  void ringBufferKeepsTheLast() {
    RingBufferChardev ring = new RingBufferChardev("r", 8);
    write(ring, "abcdef");
    assertEquals("abc", read(ring, 3));
    assertEquals("def", read(ring, 100));
    write(ring, "0123456789abcdef+");
    assertEquals(8, ring.count());
    assertEquals("9abcdef+", read(ring, 100));
    write(ring, "abcdef");
    ring.store("ghij".getBytes(UTF_8));
    assertEquals("cdefghij", read(ring, 8));
    assertEquals(0, ring.count());
    assertEquals(8, ring.size());
  }

  @Test
  void ringBufferSizes() {
    assertEquals(65536, new RingBufferChardev("r", 0).size());
    assertEquals(1, new RingBufferChardev("r", 1).size());
    QomException odd = assertThrows(QomException.class, () -> new RingBufferChardev("r", 3));
    assertEquals("size of ringbuf chardev must be power of two", odd.getMessage());
    assertThrows(QomException.class, () -> new RingBufferChardev("r", 1L << 31));
    assertThrows(QomException.class, () -> new RingBufferChardev("r", Long.MIN_VALUE));
  }

  @Test
  void fileIsEmptiedOrAppendedTo() throws IOException {
    Path file = directory.resolve("out");
    String path = file.toString();
    for (String options : new String[] {"", ",append=on", ",append=on"}) {
      try (Chardev chardev =
          ChardevOptions.parseChardev("file,id=f,path=" + path + options).open()) {
        write(chardev, "one\n");
        assertEquals("file", chardev.description());
      }
    }
    assertEquals("one\none\none\n", Files.readString(file));
    try (Chardev chardev = ChardevOptions.parseSerial("file:" + path, "serial0").open()) {
      write(chardev, "two\n");
    }
    assertEquals("two\n", Files.readString(file));
  }

  @Test
  void fileInputIsReadToItsEnd() throws IOException {
    byte[] content = new byte[100_000];
    new Random(1).nextBytes(content);
    Path in = Files.write(directory.resolve("in"), content);
    String out = directory.resolve("out").toString();
    try (Chardev chardev = FileChardev.open("f", out, false, in.toString())) {
      RecordingDevice device = new RecordingDevice(chardev, 1);
      device.awaitReceived(1);
      device.addRoom(49_999);
      device.awaitReceived(50_000);
      device.addRoom(60_000);
      device.awaitEvents(CharEvent.OPENED, CharEvent.CLOSED);
      assertArrayEquals(content, device.received());
      device.backend.write((byte) 'x');
    }
    assertEquals("x", Files.readString(Path.of(out)));
    Threads.assertNone("f");
  }

  @Test
  void closingAFileEndsItsReader() throws IOException {
    Path in = Files.write(directory.resolve("in"), new byte[10]);
    Chardev chardev =
        FileChardev.open("f", directory.resolve("out").toString(), false, in.toString());
    new RecordingDevice(chardev, 3).awaitReceived(3);
    chardev.close();
    Threads.assertNone("f");
  }

  @Test
  void missingFilesAreReported() {
    QomException e =
        assertThrows(
            QomException.class,
            () ->
                FileChardev.open("f", directory.resolve("o").toString(), false, "/nonexistent/i"));
    assertEquals("Could not open '/nonexistent/i': No such file or directory", e.getMessage());
  }

  @Test
  void stdioRunsOnAfterItsInput() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream("hello".getBytes(UTF_8));
    try (Chardev chardev = StdioChardev.open("s", in, out)) {
      assertEquals("stdio", chardev.description());
      RecordingDevice device = new RecordingDevice(chardev, 2);
      device.awaitReceived(2);
      device.addRoom(3);
      device.awaitReceived(5);
      device.backend.write("bye".getBytes(UTF_8));
      assertEquals("hello", device.text());
      assertEquals("bye", out.toString(UTF_8));
    }
    Threads.assertNone("s");
  }

  @Test
  void closingStdioEndsItsReader() throws IOException {
    try (PipedOutputStream pipe = new PipedOutputStream();
        InputStream in = new PipedInputStream(pipe)) {
      Chardev chardev = StdioChardev.open("s", in, new ByteArrayOutputStream());
      pipe.write('x');
      pipe.flush();
      new RecordingDevice(chardev, 9).awaitReceived(1);
      chardev.close();
      Threads.assertNone("s");
    }
  }

  @Test
  void stdioIsThereOnce() {
    InputStream standard = System.in;
    System.setIn(InputStream.nullInputStream());
    try (Chardev first = StdioChardev.open("s1")) {
      QomException e = assertThrows(QomException.class, () -> StdioChardev.open("s2"));
      assertEquals("cannot use stdio by multiple character devices", e.getMessage());
      assertEquals("s1", first.id());
    } finally {
      System.setIn(standard);
    }
  }

  @Test
  void aReaderThreadNeitherLosesNorReorders() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      byte[] content = new byte[random.nextInt(20_000)];
      random.nextBytes(content);
      InputStream in = new ByteArrayInputStream(content);
      try (Chardev chardev = StdioChardev.open("s", in, new ByteArrayOutputStream())) {
        RecordingDevice device = new RecordingDevice(chardev, 0);
        int room = 0;
        while (room < content.length) {
          int more = Math.min(content.length - room, random.nextInt(3000));
          device.addRoom(more);
          room += more;
          if (random.nextBoolean()) {
            chardev.pump();
          }
          if (random.nextBoolean()) {
            device.awaitReceived(room);
          }
        }
        device.awaitReceived(content.length);
        assertArrayEquals(content, device.received());
      }
    }
  }
}
