// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.register.RegisterBank;
import io.github.qom4j.register.RegisterInfo;
import io.github.qom4j.register.RegisterLayout;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The runtime's masks against the tables of {@link Policy}: every policy, every stored and every
 * written byte, every choice of byte lanes; 16, 32 and 64 bits at random.
 */
class PolicyExhaustiveTest {
  private static final int RANDOM_STEPS = 100_000;

  /** A bank with one register, stored in a variable. */
  private static final class OneRegister extends RegisterBank {
    long stored;

    OneRegister(RegisterLayout layout) {
      super(layout);
    }

    @Override
    protected long load(int register) {
      return stored;
    }

    @Override
    protected void store(int register, long value) {
      stored = value;
    }
  }

  private static OneRegister bank(Policy policy, int width) {
    long all = -1L >>> 64 - 8 * width;
    return bank(RegisterInfo.at(0, width, "R"), policy, all);
  }

  private static OneRegister bank(RegisterInfo r, Policy policy, long mask) {
    apply(r, policy, mask);
    return new OneRegister(RegisterLayout.of("bank", List.of(r)));
  }

  /** How a companion says what a policy is. */
  private static void apply(RegisterInfo r, Policy policy, long mask) {
    switch (policy) {
      case RW -> r.store(mask);
      case RO, CONST -> {}
      case RO_IGNORE -> r.quiet();
      case WO -> r.store(mask).readable(0);
      case W1C -> r.oneClears(mask);
      case W1S -> r.oneSets(mask);
      case W1T -> r.oneToggles(mask);
      case W0C -> r.zeroClears(mask);
      case W0S -> r.zeroSets(mask);
      case W0T -> r.zeroToggles(mask);
      case WC -> r.writeClears(mask);
      case WS -> r.writeSets(mask);
      case RC -> r.readClears(mask);
      case RS -> r.readSets(mask);
      case WRC -> r.store(mask).readClears(mask);
      case WRS -> r.store(mask).readSets(mask);
      case WSRC -> r.writeSets(mask).readClears(mask);
      case WCRS -> r.writeClears(mask).readSets(mask);
      case W1SRC -> r.oneSets(mask).readClears(mask);
      case W1CRS -> r.oneClears(mask).readSets(mask);
      case W0SRC -> r.zeroSets(mask).readClears(mask);
      case W0CRS -> r.zeroClears(mask).readSets(mask);
      case WOC -> r.writeClears(mask).readable(0);
      case WOS -> r.writeSets(mask).readable(0);
      case WO1C -> r.oneClears(mask).readable(0);
      case W1 -> r.once(mask);
      case WO1 -> r.once(mask).readable(0);
      case PULSE -> r.pulse(mask).readable(0).quiet();
    }
  }

  /** What a policy makes of a byte, from its table. */
  private static int written(Policy policy, int old, int value) {
    int result = 0;
    for (int bit = 0; bit < 8; bit++) {
      result |= policy.written(old >> bit & 1, value >> bit & 1) << bit;
    }
    return result;
  }

  private static int shown(Policy policy, int old) {
    int result = 0;
    for (int bit = 0; bit < 8; bit++) {
      result |= policy.shown(old >> bit & 1) << bit;
    }
    return result;
  }

  private static int left(Policy policy, int old) {
    int result = 0;
    for (int bit = 0; bit < 8; bit++) {
      result |= policy.left(old >> bit & 1) << bit;
    }
    return result;
  }

  /**
   * Every byte beside every other: in 32 bits, all runs of byte lanes, the byte in each of them.
   */
  @ParameterizedTest
  @EnumSource
  void everyByteAndLane(Policy policy) {
    OneRegister bank = bank(policy, 4);
    int[] written = new int[1 << 16];
    for (int i = 0; i < written.length; i++) {
      written[i] = written(policy, i >> 8, i & 0xff);
    }
    for (int offset = 0; offset < 4; offset++) {
      for (int size = 1; offset + size <= 4; size++) {
        for (int i = 0; i < written.length; i++) {
          long old = (i >> 8) * 0x01010101L;
          long expected = 0;
          for (int lane = 0; lane < 4; lane++) {
            boolean isReached = lane >= offset && lane < offset + size;
            expected |= (isReached ? (long) written[i] : i >> 8) << 8 * lane;
          }
          bank.unlock();
          bank.stored = old;
          bank.write(offset, size, (i & 0xff) * 0x01010101L >>> 8 * (4 - size));
          if (bank.stored != expected) {
            assertEquals(expected, bank.stored, "%s, %x, %x".formatted(policy, old, i & 0xff));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyByteAndLaneRead(Policy policy) {
    OneRegister bank = bank(policy, 4);
    for (int offset = 0; offset < 4; offset++) {
      for (int size = 1; offset + size <= 4; size++) {
        for (int old = 0; old < 256; old++) {
          long shown = 0;
          long left = 0;
          for (int lane = 0; lane < 4; lane++) {
            boolean isReached = lane >= offset && lane < offset + size;
            shown |= isReached ? (long) shown(policy, old) << 8 * (lane - offset) : 0;
            left |= (isReached ? (long) left(policy, old) : old) << 8 * lane;
          }
          bank.stored = old * 0x01010101L;
          assertEquals(shown, bank.read(offset, size) & -1L >>> 64 - 8 * size, policy::name);
          assertEquals(left, bank.stored, policy::name);
        }
      }
    }
  }

  /** Every written byte after every first one: the second write and the lock. */
  @ParameterizedTest
  @EnumSource
  void everyByteTwice(Policy policy) {
    OneRegister bank = bank(policy, 1);
    for (int first = 0; first < 256; first++) {
      for (int second = 0; second < 256; second++) {
        bank.unlock();
        bank.stored = 0x5a;
        bank.write(0, 1, first);
        bank.write(0, 1, second);
        int once = written(policy, 0x5a, first);
        assertEquals(
            policy.isOnce() ? once : written(policy, once, second),
            bank.stored & 0xff,
            policy::name);
      }
    }
  }

  /** Any lanes, any width, any policy in any bits: random mixtures. */
  @ParameterizedTest
  @EnumSource
  void mixturesOfAnyWidth(Policy policy) {
    Random random = new Random(policy.ordinal());
    for (int width = 2; width <= 8; width *= 2) {
      long all = -1L >>> 64 - 8 * width;
      for (int mixture = 0; mixture < 8; mixture++) {
        long mask = mixture == 0 ? all : random.nextLong() & all;
        OneRegister bank = bank(RegisterInfo.at(0, width, "R"), policy, mask);
        for (int step = 0; step < RANDOM_STEPS / 64; step++) {
          int size = 1 + random.nextInt(width);
          int offset = random.nextInt(width - size + 1);
          long lanes = -1L >>> 64 - 8 * size << 8 * offset;
          long old = random.nextLong() & all;
          long value = random.nextLong() & -1L >>> 64 - 8 * size;
          bank.unlock();
          bank.stored = old;
          bank.write(offset, size, value);
          assertEquals(
              expected(policy, old, value << 8 * offset, mask & lanes), bank.stored, policy::name);
        }
      }
    }
  }

  private static long expected(Policy policy, long old, long value, long mask) {
    long result = old;
    for (int bit = 0; bit < 64; bit++) {
      if ((mask >>> bit & 1) != 0) {
        int now = policy.written((int) (old >>> bit & 1), (int) (value >>> bit & 1));
        result = result & ~(1L << bit) | (long) now << bit;
      }
    }
    return result;
  }
}
