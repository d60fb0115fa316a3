// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.*;
import io.github.qom4j.clock.Timer;
import io.github.qom4j.error.QomException;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A turnstile that counts who comes through, and refuses to be told that nobody ever did. */
@QomType("test-turnstile")
@VMStateSubsection(value = "test-turnstile/lane", needed = "isWide")
@RegisterBank(size = 8)
class Turnstile extends SysBusDevice {
  enum Mood {
    CALM,
    BUSY
  }

  /** One of its repeats. */
  @RegisterBlock(size = 4)
  static final class Arm {
    @Register(offset = 0, name = "ANGLE")
    int angle;

    /** A quarter of the angle. */
    @Derived(by = "divide")
    int quarters;

    @PostLoad
    void divide() {
      quarters = angle / 4;
    }
  }

  /** How many came through. */
  @Register(offset = 0, name = "COUNT")
  int count;

  @RegisterGroup(offset = 4, stride = 4, count = 1)
  Arm[] arms;

  @VMStateField(subsection = "test-turnstile/lane")
  int lane;

  @Derived(by = "recount")
  boolean isWide;

  @Derived(by = "recount")
  byte tens;

  @Derived(by = "recount")
  short hundreds;

  @Derived(by = "recount")
  long thousands;

  @Derived(by = "recount")
  double average;

  @Derived(by = "recount")
  char letter = 'a';

  /** Always the same array. */
  @Derived(by = "recount")
  final int[] digits = new int[4];

  /** Each time another array. */
  @Derived(by = "recount")
  long[] powers = {};

  @Derived(by = "recount")
  final boolean[][] grid = {{false, true}, {true}};

  @Derived(by = "recount")
  final Map<String, List<Integer>> visits = new HashMap<>();

  @Derived(by = "recount")
  List<String> names = List.of();

  @Derived(by = "recount")
  final BitSet seen = new BitSet();

  @Derived(by = "recount")
  Mood mood;

  @Derived(by = "recount")
  Timer closing;

  /** The last who came through. */
  @Broken("No version of the section has it.")
  String last;

  /** Who waits; the queue knows. */
  @Elsewhere("the queue before it")
  private int waiting;

  @OnExpire("closing")
  void close() {
    waiting = 0;
  }

  public void enter(String name) {
    last = name;
    waiting++;
    count += 1111;
    arms[0].angle += 90;
    arms[0].divide();
    recount();
  }

  /** Changes all there is before it finds out. */
  @PostLoad
  void check() {
    recount();
    last = "nobody";
    if (count == 0) {
      throw new QomException("nobody came");
    }
  }

  private void recount() {
    isWide = count % 2 == 0;
    tens = (byte) (count / 10);
    hundreds = (short) (count / 100);
    thousands = count / 1000;
    average = count / 2.0;
    letter = (char) ('a' + count % 26);
    for (int i = 0; i < digits.length; i++) {
      digits[i] = count + i;
    }
    powers = new long[count % 7];
    Arrays.fill(powers, count);
    grid[0][1] = count == 0;
    visits.clear();
    visits.put("all", new ArrayList<>(List.of(count)));
    names = count == 0 ? List.of() : List.of("a", "b" + count);
    seen.set(count % 64);
    mood = count == 0 ? Mood.CALM : Mood.BUSY;
    if (count == 0) {
      closing.cancel();
    } else {
      closing.arm(now() + count);
    }
  }

  /** All its state but what is elsewhere, as text. */
  public List<Object> state() {
    return List.of(
        count,
        arms[0].angle,
        arms[0].quarters,
        lane,
        isWide,
        tens,
        hundreds,
        thousands,
        average,
        letter,
        Arrays.toString(digits),
        Arrays.toString(powers),
        Arrays.deepToString(grid),
        visits.toString(),
        names,
        seen.toString(),
        String.valueOf(mood),
        closing.isPending() ? closing.deadline() : -1,
        String.valueOf(last));
  }
}
