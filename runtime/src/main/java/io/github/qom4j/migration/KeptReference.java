// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.clock.Timer;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A reference, and what its object contained when it was kept: the elements of an array, a
 * collection, a map or a set of bits, or the deadline of a timer. Other objects stay as they are.
 */
final class KeptReference {
  private final Object object;
  private final Runnable putBack;

  private KeptReference(Object object, Runnable putBack) {
    this.object = object;
    this.putBack = putBack;
  }

  static KeptReference of(Object object) {
    return new KeptReference(object, putBack(object));
  }

  /** What is referred to, with its contents as they were. */
  Object restored() {
    putBack.run();
    return object;
  }

  private static Runnable putBack(Object object) {
    if (object instanceof Object[] array) {
      return elements(array);
    }
    if (object instanceof Collection<?> collection) {
      return elements(collection);
    }
    if (object instanceof Map<?, ?> map) {
      return entries(map);
    }
    if (object instanceof BitSet bits) {
      BitSet kept = (BitSet) bits.clone();
      return () -> {
        bits.clear();
        bits.or(kept);
      };
    }
    if (object instanceof Timer timer) {
      boolean isPending = timer.isPending();
      long deadline = timer.deadline();
      return () -> arm(timer, isPending, deadline);
    }
    return object != null && object.getClass().isArray() ? primitives(object) : () -> {};
  }

  private static Runnable elements(Object[] array) {
    List<KeptReference> kept = Arrays.stream(array).map(KeptReference::of).toList();
    return () -> {
      for (int i = 0; i < array.length; i++) {
        array[i] = kept.get(i).restored();
      }
    };
  }

  private static Runnable primitives(Object array) {
    int length = Array.getLength(array);
    Object kept = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, kept, 0, length);
    return () -> System.arraycopy(kept, 0, array, 0, length);
  }

  /** A collection that nobody changed may be one that nobody can change. */
  private static <E> Runnable elements(Collection<E> collection) {
    List<E> kept = new ArrayList<>(collection);
    return () -> {
      if (!areSame(collection, kept)) {
        collection.clear();
        collection.addAll(kept);
      }
    };
  }

  private static <K, V> Runnable entries(Map<K, V> map) {
    List<K> keys = new ArrayList<>(map.keySet());
    List<V> values = new ArrayList<>(map.values());
    return () -> {
      if (!areSame(map.keySet(), keys) || !areSame(map.values(), values)) {
        map.clear();
        for (int i = 0; i < keys.size(); i++) {
          map.put(keys.get(i), values.get(i));
        }
      }
    };
  }

  private static boolean areSame(Collection<?> now, Collection<?> then) {
    Object[] elements = now.toArray();
    Object[] others = then.toArray();
    boolean areSame = elements.length == others.length;
    for (int i = 0; areSame && i < elements.length; i++) {
      areSame = elements[i] == others[i];
    }
    return areSame;
  }

  private static void arm(Timer timer, boolean isPending, long deadline) {
    if (isPending) {
      timer.arm(deadline);
    } else {
      timer.cancel();
    }
  }
}
