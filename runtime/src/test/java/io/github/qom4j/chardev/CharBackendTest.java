// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharBackendTest {
  private final MemoryChardev chardev = new MemoryChardev("m");

  @Test
  void unconnectedWritesVanish() {
    CharBackend backend = new CharBackend();
    backend.write((byte) 1);
    backend.setBreak(true);
    backend.acceptInput();
    backend.disconnect();
    assertTrue(backend.chardev().isEmpty());
  }

  @Test
  void writesReachTheOutside() {
    CharBackend backend = new CharBackend();
    backend.connect(chardev);
    backend.write("ab".getBytes(UTF_8));
    backend.write((byte) 'c');
    assertArrayEquals("abc".getBytes(UTF_8), chardev.takeOutput());
    assertEquals(0, chardev.takeOutput().length);
    backend.setBreak(true);
    assertTrue(chardev.inBreak());
    backend.setBreak(false);
    assertFalse(chardev.inBreak());
    chardev.close();
    backend.write((byte) 'd');
    assertEquals(0, chardev.takeOutput().length);
  }

  @Test
  void hasOneFrontEnd() {
    CharBackend first = new CharBackend();
    first.connect(chardev);
    assertSame(chardev, first.chardev().orElseThrow());
    CharBackend second = new CharBackend();
    QomException e = assertThrows(QomException.class, () -> second.connect(chardev));
    assertEquals("chardev 'm' is already in use", e.getMessage());
    assertTrue(second.chardev().isEmpty());
    first.disconnect();
    assertFalse(chardev.inUse());
    second.connect(chardev);
    assertTrue(chardev.inUse());
  }

  @Test
  void connectingElsewhereFreesTheFormer() {
    CharBackend backend = new CharBackend();
    backend.connect(chardev);
    backend.connect(new NullChardev("n"));
    assertFalse(chardev.inUse());
  }

  @Test
  void inputWaitsForRoom() {
    RecordingDevice device = new RecordingDevice(chardev, 2);
    chardev.input("abc".getBytes(UTF_8));
    chardev.input("def".getBytes(UTF_8));
    assertEquals(6, chardev.pending());
    chardev.pump();
    assertEquals("ab", device.text());
    assertEquals(4, chardev.pending());
    device.addRoom(-5);
    chardev.pump();
    assertEquals("ab", device.text());
    device.addRoom(8);
    assertEquals("ab", device.text());
    chardev.pump();
    assertEquals("abcde", device.text());
    assertEquals(1, chardev.pending());
    device.addRoom(1);
    chardev.pump();
    assertEquals("abcdef", device.text());
    assertEquals(0, chardev.pending());
  }

  @Test
  void inputWaitsForHandlers() {
    chardev.input("abc".getBytes(UTF_8));
    chardev.pump();
    RecordingDevice device = new RecordingDevice(chardev, 9);
    assertEquals(3, chardev.pending());
    assertEquals("", device.text());
    chardev.pump();
    assertEquals("abc", device.text());
    device.backend.setHandlers(null);
    chardev.input("d".getBytes(UTF_8));
    chardev.pump();
    assertEquals(1, chardev.pending());
  }

  @Test
  void inputDeliversAtOnceUnlessInMemory() {
    NullChardev other = new NullChardev("n");
    RecordingDevice device = new RecordingDevice(other, 2);
    other.input("abc".getBytes(UTF_8));
    assertEquals("ab", device.text());
    assertEquals(1, other.pending());
  }

  @Test
  void handlersAreToldThatTheOtherEndIsThere() {
    assertEquals(List.of(CharEvent.OPENED), new RecordingDevice(chardev, 0).events);
    assertEquals(List.of(), new RecordingDevice(new NullChardev("n"), 0).events);
  }

  @Test
  void breakOvertakesInput() {
    chardev.sendBreak();
    RecordingDevice device = new RecordingDevice(chardev, 0);
    chardev.input("abc".getBytes(UTF_8));
    chardev.sendBreak();
    assertEquals(List.of(CharEvent.OPENED, CharEvent.BREAK), device.events);
    assertEquals(3, chardev.pending());
    assertTrue(chardev.isOpen());
  }

  @Test
  void nothingIsDeliveredWithinADelivery() {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    CharBackend backend = new CharBackend();
    backend.connect(chardev);
    backend.setHandlers(
        new CharHandlers() {
          private boolean receiving;

          @Override
          public int canReceive() {
            return 1;
          }

          @Override
          public void receive(byte[] characters) {
            assertFalse(receiving);
            receiving = true;
            backend.acceptInput();
            chardev.pump();
            if (characters[0] == 'a') {
              chardev.input("d".getBytes(UTF_8));
            }
            received.writeBytes(characters);
            receiving = false;
          }
        });
    chardev.input("abc".getBytes(UTF_8));
    chardev.pump();
    assertEquals("abcd", received.toString(UTF_8));
  }

  @Test
  void aFailingDeviceDoesNotBlockTheLine() {
    CharBackend backend = new CharBackend();
    backend.connect(chardev);
    backend.setHandlers(
        new CharHandlers() {
          @Override
          public int canReceive() {
            return 1;
          }

          @Override
          public void receive(byte[] characters) {
            throw new IllegalStateException("broken device");
          }
        });
    chardev.input("abc".getBytes(UTF_8));
    assertThrows(IllegalStateException.class, chardev::pump);
    assertThrows(IllegalStateException.class, chardev::pump);
    assertEquals(1, chardev.pending());
  }

  @Test
  void closingDropsInput() {
    RecordingDevice device = new RecordingDevice(chardev, 0);
    chardev.input("abc".getBytes(UTF_8));
    chardev.close();
    chardev.close();
    chardev.input("def".getBytes(UTF_8));
    device.addRoom(9);
    chardev.pump();
    assertEquals(0, chardev.pending());
    assertEquals("", device.text());
    assertFalse(chardev.isOpen());
  }

  @Test
  void noInterleavingLosesOrReorders() {
    for (int seed = 0; seed < 1000; seed++) {
      interleave(new Random(seed));
    }
  }

  private static void interleave(Random random) {
    MemoryChardev chardev = new MemoryChardev("m");
    RecordingDevice device = new RecordingDevice(chardev, 0);
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    for (int step = 0; step < 100; step++) {
      switch (random.nextInt(4)) {
        case 0 -> {
          byte[] bytes = new byte[random.nextInt(100)];
          random.nextBytes(bytes);
          sent.writeBytes(bytes);
          chardev.input(bytes);
        }
        case 1 -> device.addRoom(random.nextInt(80));
        case 2 -> chardev.pump();
        default ->
            Bql.run(
                () -> {
                  device.backend.acceptInput();
                  chardev.pump();
                });
      }
      assertEquals(sent.size(), device.received().length + chardev.pending());
    }
    device.addRoom(sent.size());
    chardev.pump();
    assertArrayEquals(sent.toByteArray(), device.received());
  }
}
