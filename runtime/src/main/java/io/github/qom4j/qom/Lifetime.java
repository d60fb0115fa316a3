// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long an object lasts: while it is in a tree, while whoever made it or took it out of one has
 * not given it up, and while an object that lasts holds it.
 *
 * <p>QEMU counts references instead, so that objects that hold each other never end there.
 */
final class Lifetime {
  private final QomObject object;
  private boolean owned = true;
  private boolean over;
  private Map<QomObject, Integer> holders = Map.of();
  private Map<Object, QomObject> held = Map.of();
  private Map<Object, Runnable> afterwards = Map.of();

  Lifetime(QomObject object) {
    this.object = object;
  }

  /** The object was put into a tree, which has it from now on. */
  void handOver() {
    owned = false;
  }

  /** The object was taken out of a tree. If no other holds it, it is whose who took it out. */
  void takeBack() {
    owned = holders.isEmpty() && !over;
  }

  /** Whoever has the object does not need it any more. */
  void giveUp() {
    owned = false;
    endUnlessNeeded();
  }

  /** Holds another object, or none, instead of what was held with this key. */
  void hold(Object key, QomObject target) {
    if (held.isEmpty()) {
      held = new LinkedHashMap<>();
    }
    QomObject old = target == null ? held.remove(key) : held.put(key, target);
    if (old != target) {
      if (target != null) {
        target.lifetime().addHolder(object);
      }
      if (old != null) {
        old.lifetime().removeHolder(object);
        old.lifetime().endUnlessNeeded();
      }
    }
  }

  private void addHolder(QomObject holder) {
    if (holders.isEmpty()) {
      holders = new IdentityHashMap<>();
    }
    holders.merge(holder, 1, Integer::sum);
  }

  private void removeHolder(QomObject holder) {
    holders.computeIfPresent(holder, (key, count) -> count == 1 ? null : count - 1);
  }

  void afterwards(Object key, Runnable action) {
    if (afterwards.isEmpty()) {
      afterwards = new LinkedHashMap<>();
    }
    afterwards.put(key, action);
  }

  /** The end of one may be that of a long row of others, which no stack has room for. */
  private void endUnlessNeeded() {
    Deque<Runnable> steps = new ArrayDeque<>();
    endUnlessNeeded(steps);
    while (!steps.isEmpty()) {
      steps.pop().run();
    }
  }

  private void endUnlessNeeded(Deque<Runnable> steps) {
    if (over || isNeeded()) {
      return;
    }
    over = true;
    object.end();
    steps.push(this::finish);
    List<QomObject> released = new ArrayList<>(held.values());
    held = Map.of();
    released.forEach(target -> target.lifetime().removeHolder(object));
    Collections.reverse(released);
    released.forEach(target -> steps.push(() -> target.lifetime().endUnlessNeeded(steps)));
  }

  private void finish() {
    object.ended();
    List.copyOf(afterwards.values()).forEach(Runnable::run);
    afterwards = Map.of();
  }

  /** Follows parents and holders, of which there may be circles, to an object that somebody has. */
  private boolean isNeeded() {
    Set<QomObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<QomObject> open = new ArrayDeque<>(List.of(object));
    while (!open.isEmpty()) {
      QomObject at = open.pop();
      if (seen.add(at)) {
        if (at.lifetime().owned) {
          return true;
        }
        at.parent().ifPresent(open::push);
        at.lifetime().holders.keySet().forEach(open::push);
      }
    }
    return false;
  }
}
