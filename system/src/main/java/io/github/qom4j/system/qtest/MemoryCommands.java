// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.system.io.LenientBase64;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Commands that access a block of memory. */
final class MemoryCommands {
  private static final int LONGEST_BLOCK = 16 << 20;
  private static final long LONGEST_FILL = 1L << 30;
  private static final int FILL_STEP = 1 << 16;
  private static final int SHORTEST_DATA = 3;
  private static final int INVALID_DIGIT = 0xf;

  private final AddressSpace memory;

  MemoryCommands(AddressSpace memory) {
    this.memory = memory;
  }

  String read(QtestWords words) {
    long address = words.number(1);
    int length = words.length(2, LONGEST_BLOCK);
    if (length == 0) {
      throw QtestFailure.of("Length is 0");
    }
    return "OK 0x" + HexFormat.of().formatHex(bytes(address, length));
  }

  String readBase64(QtestWords words) {
    long address = words.number(1);
    int length = words.length(2, LONGEST_BLOCK);
    return "OK " + Base64.getEncoder().encodeToString(bytes(address, length));
  }

  private byte[] bytes(long address, int length) {
    byte[] bytes = new byte[length];
    memory.read(address, bytes);
    return bytes;
  }

  String write(QtestWords words) {
    long address = words.number(1);
    int length = words.length(2, LONGEST_BLOCK);
    memory.write(address, hex(data(words), length));
    return "OK";
  }

  /** Digits after a prefix of two characters; a missing byte is 0, a wrong digit is f. */
  private static byte[] hex(String digits, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length && 2 * i + 3 < digits.length(); i++) {
      bytes[i] = (byte) (digit(digits.charAt(2 * i + 2)) << 4 | digit(digits.charAt(2 * i + 3)));
    }
    return bytes;
  }

  private static int digit(char c) {
    return HexFormat.isHexDigit(c) ? HexFormat.fromHexDigit(c) : INVALID_DIGIT;
  }

  /** As in QEMU, where the data is too short the text itself is what follows. */
  String writeBase64(QtestWords words) {
    long address = words.number(1);
    int length = words.length(2, LONGEST_BLOCK);
    String data = data(words);
    byte[] bytes = Arrays.copyOf(data.getBytes(StandardCharsets.ISO_8859_1), length);
    byte[] decoded = LenientBase64.decode(data);
    System.arraycopy(decoded, 0, bytes, 0, Math.min(decoded.length, length));
    memory.write(address, bytes);
    return "OK";
  }

  private static String data(QtestWords words) {
    String data = words.get(3);
    if (data.length() < SHORTEST_DATA) {
      throw new QtestFailure("ERR invalid argument size");
    }
    return data;
  }

  String fill(QtestWords words) {
    long address = words.number(1);
    int length = words.length(2, LONGEST_FILL);
    byte pattern = (byte) words.number(3);
    byte[] step = new byte[Math.min(length, FILL_STEP)];
    Arrays.fill(step, pattern);
    for (int done = 0; done < length; done += step.length) {
      int rest = length - done;
      memory.write(address + done, rest < step.length ? Arrays.copyOf(step, rest) : step);
    }
    return "OK";
  }
}
