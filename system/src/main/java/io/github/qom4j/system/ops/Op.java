// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.bench.Bench;
import java.util.HexFormat;
import java.util.List;

/**
 * An op of a script: something the outside world does to a device.
 *
 * @param words the op as it was written, without comment
 */
record Op(List<String> words) {
  private static final int MAX_DUMP = 1 << 20;

  /**
   * Does it.
   *
   * @param bench the device
   * @return the value read, or {@code -}
   * @throws QomException if the op is malformed or not for this device
   */
  String run(Bench bench) {
    switch (words.get(0)) {
      case "r" -> {
        expect(3, "r OFF SIZE");
        return "0x" + Long.toHexString(bench.read(number(1), size()));
      }
      case "w" -> {
        expect(4, "w OFF SIZE VALUE");
        bench.write(number(1), size(), number(3));
      }
      case "rx" -> {
        expectLine(bench);
        bench.receive(bytes());
      }
      case "break" -> {
        expect(1, "break");
        expectLine(bench);
        bench.receiveBreak();
      }
      case "step" -> {
        expect(2, "step NS");
        bench.step(number(1));
      }
      case "mem" -> {
        expect(3, "mem ADDR N");
        expectClock(bench);
        return HexFormat.of().formatHex(bench.readMemory(number(1), count()));
      }
      case "irqin" -> {
        expect(3, "irqin N LEVEL");
        expectClock(bench);
        bench.setInput(number(1), (int) number(2));
      }
      case "reset" -> {
        expect(1, "reset");
        bench.reset();
      }
      default ->
          throw new QomException(
              "unknown op '%s', expected r, w, rx, break, step, mem, irqin or reset"
                  .formatted(words.get(0)));
    }
    return "-";
  }

  private void expect(int count, String form) {
    if (words.size() != count) {
      throw new QomException(
          "'%s' has %d words, expected '%s'".formatted(this, words.size(), form));
    }
  }

  private void expectLine(Bench bench) {
    if (!bench.hasLine()) {
      throw new QomException("'%s' is for devices with a serial line".formatted(words.get(0)));
    }
  }

  private void expectClock(Bench bench) {
    if (!bench.hasClock()) {
      throw new QomException("'%s' is for devices on machine pc".formatted(words.get(0)));
    }
  }

  private int count() {
    long count = number(2);
    if (count < 1 || count > MAX_DUMP) {
      throw new QomException("'%s', expected 1 to %d bytes".formatted(this, MAX_DUMP));
    }
    return (int) count;
  }

  private int size() {
    String text = words.get(2);
    return switch (text) {
      case "1", "2", "4", "8" -> Integer.parseInt(text);
      default -> throw new QomException("access size '%s', expected 1, 2, 4 or 8".formatted(text));
    };
  }

  /** A number in C notation, up to 64 bits. */
  private long number(int word) {
    String text = words.get(word);
    try {
      if (text.startsWith("0x") || text.startsWith("0X")) {
        return Long.parseUnsignedLong(text.substring(2), 16);
      }
      return text.length() > 1 && text.startsWith("0")
          ? Long.parseUnsignedLong(text.substring(1), 8)
          : Long.parseUnsignedLong(text);
    } catch (NumberFormatException e) {
      throw new QomException(
          "'%s' is not a number of up to 64 bits, such as 38 or 0x26".formatted(text), e);
    }
  }

  private byte[] bytes() {
    String hex = String.join("", words.subList(1, words.size()));
    try {
      if (!hex.isEmpty()) {
        return HexFormat.of().parseHex(hex);
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the script's own terms.
    }
    throw new QomException("'%s', expected 'rx HH [HH ...]' in hexadecimal".formatted(this));
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
