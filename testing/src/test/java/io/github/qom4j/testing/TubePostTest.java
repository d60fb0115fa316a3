// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import io.github.qom4j.register.RegisterBank;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bits and lines follow FIFOs, whoever puts in or takes out. */
class TubePostTest {
  private static final int STAT = 0x04;
  private static final int LEVEL = 0x08;
  private static final int CTRL = 0x0c;
  private static final int EVENT = 0x10;

  /** What a device without capsules shows. */
  private static final int NONE = TubePost.Stat.IN_EMPTY | TubePost.Stat.OUT_ROOM;

  private TubePost post = device();

  private static TubePost device() {
    TubePost device = TubePost_Qom.TYPE.create();
    device.realize();
    Bql.run(() -> Resettable.reset(List.of(device), ResetType.COLD));
    return device;
  }

  private long read(int offset) {
    RegisterBank bank = post.banks().get(0);
    return Bql.call(() -> bank.read(offset, 4));
  }

  private void write(int offset, long value) {
    Bql.run(() -> post.banks().get(0).write(offset, 4, value));
  }

  private void arrive(int capsule) {
    Bql.run(() -> post.in.push(capsule));
  }

  @Test
  void aResetEmptiesAndShowsIt() {
    assertEquals(NONE, read(STAT));
    arrive(1);
    assertEquals(TubePost.Stat.OUT_ROOM, read(STAT));
    Bql.run(() -> Resettable.reset(List.of(post), ResetType.WARM));
    assertEquals(NONE, read(STAT));
    assertTrue(post.in.isEmpty());
  }

  @Test
  void bitsFollow() {
    for (int i = 1; i <= 8; i++) {
      arrive(i);
      assertEquals((long) i << 4, read(LEVEL));
      long expected = (i >= 3 ? TubePost.Stat.IN_ENOUGH : 0) | (i == 8 ? TubePost.Stat.IN_FULL : 0);
      assertEquals(expected | TubePost.Stat.OUT_ROOM, read(STAT));
    }
    assertEquals(TubePost.Event.OVERFLOW, read(EVENT));
    write(EVENT, 1);
    assertEquals(0, read(EVENT));
    assertEquals(1, read(0));
    assertEquals(TubePost.Stat.IN_ENOUGH | TubePost.Stat.OUT_ROOM, read(STAT));
    write(CTRL, TubePost.Ctrl.DUMP | 3 << 4);
    assertEquals(NONE, read(STAT));
    for (int i = 1; i <= 4; i++) {
      write(0, i);
      long half = i >= 2 ? TubePost.Stat.OUT_HALF : TubePost.Stat.OUT_ROOM;
      assertEquals(TubePost.Stat.IN_EMPTY | TubePost.Stat.OUT_WAITING | half, read(STAT));
    }
  }

  @Test
  void linesFollowTheThreshold() {
    write(CTRL, 3 << 4 | TubePost.Ctrl.RING);
    arrive(1);
    arrive(2);
    assertEquals(0, post.bell.level());
    arrive(3);
    assertEquals(1, post.bell.level());
    write(CTRL, 4 << 4 | TubePost.Ctrl.RING);
    assertEquals(0, post.bell.level());
    write(CTRL, 2 << 4 | TubePost.Ctrl.RING);
    read(0);
    assertEquals(1, post.bell.level());
    read(0);
    assertEquals(0, post.bell.level());
  }

  @Test
  void capsulesMigrate() {
    arrive(5);
    arrive(6);
    read(0);
    write(0, 7);
    VMStateOutput out = new VMStateOutput();
    VMStateDescription<TubePost> state = state();
    state.save(post, out);
    int described = state.fields().stream().mapToInt(f -> f.size(post)).sum();
    assertEquals(described, out.toByteArray().length);
    long shown = read(STAT);
    post = device();
    Bql.run(() -> state.load(post, new VMStateInput(out.toByteArray()), state.version()));
    assertEquals(shown, read(STAT));
    assertEquals(6, read(0));
    assertFalse(post.out.isEmpty());
  }

  @SuppressWarnings("unchecked")
  private VMStateDescription<TubePost> state() {
    return (VMStateDescription<TubePost>) post.deviceClass().vmState().orElseThrow();
  }
}
