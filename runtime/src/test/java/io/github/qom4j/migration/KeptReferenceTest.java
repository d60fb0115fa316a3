// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.clock.Timer;
import io.github.qom4j.clock.VirtualClock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptReferenceTest {
  @Test
  void nothing() {
    assertNull(KeptReference.of(null).restored());
  }

  @Test
  void arraysOfArrays() {
    int[] row = {1, 2};
    Object[] array = {row, null, "text"};
    KeptReference kept = KeptReference.of(array);
    row[1] = 3;
    Arrays.fill(array, "other");
    assertSame(array, kept.restored());
    assertArrayEquals(new Object[] {row, null, "text"}, array);
    assertArrayEquals(new int[] {1, 2}, row);
  }

  @Test
  void collections() {
    Deque<String> queue = new ArrayDeque<>(List.of("a", "b"));
    KeptReference kept = KeptReference.of(queue);
    queue.addFirst(queue.removeLast());
    assertSame(queue, kept.restored());
    assertEquals(List.of("a", "b"), List.copyOf(queue));
  }

  @Test
  void whatNobodyCanChange() {
    List<String> list = List.of("a");
    Map<String, String> map = Map.of("a", "b");
    assertSame(list, KeptReference.of(list).restored());
    assertSame(map, KeptReference.of(map).restored());
  }

  @Test
  void mapsKeepTheirOrderAndTheirKeys() {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    ordered.put("z", 1);
    ordered.put("a", null);
    Map<String, Integer> ofIdentities = new IdentityHashMap<>();
    String key = new String("key");
    String twin = new String("key");
    ofIdentities.put(key, 1);
    ofIdentities.put(twin, 2);
    List<KeptReference> kept = List.of(KeptReference.of(ordered), KeptReference.of(ofIdentities));
    ordered.put("z", ordered.remove("a"));
    ofIdentities.clear();
    kept.forEach(KeptReference::restored);
    assertEquals("{z=1, a=null}", ordered.toString());
    assertEquals(1, ofIdentities.get(key));
    assertEquals(2, ofIdentities.get(twin));
  }

  @Test
  void setsOfBits() {
    BitSet bits = BitSet.valueOf(new long[] {5});
    KeptReference kept = KeptReference.of(bits);
    bits.flip(0, 100);
    kept.restored();
    assertEquals(BitSet.valueOf(new long[] {5}), bits);
  }

  @Test
  void timers() {
    VirtualClock clock = new VirtualClock();
    Timer[] timers = {new Timer(() -> clock, () -> {}), new Timer(() -> clock, () -> {})};
    Bql.run(
        () -> {
          timers[0].arm(7);
          KeptReference kept = KeptReference.of(timers);
          timers[0].arm(8);
          timers[1].arm(9);
          kept.restored();
          assertTrue(timers[0].isPending());
          assertEquals(7, timers[0].deadline());
          assertFalse(timers[1].isPending());
        });
  }
}
