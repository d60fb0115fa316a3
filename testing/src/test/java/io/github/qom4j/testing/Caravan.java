// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.*;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qdev.Device;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A caravan, which has structures of every form in its state. */
@QomType("test-caravan")
@VMState(value = "caravan", version = 2, priority = 3)
@VMStateSubsection(value = "caravan/night", version = 2, minimumVersion = 1, needed = "isNight")
@VMStateSubsection(value = "caravan/night/fire", needed = "wood")
public class Caravan extends Device {
  /** Goods that a camel carries. */
  @VMState(version = 3, minimumVersion = 2)
  @VMStateSubsection(value = "load/fragile", needed = "isFragile")
  public static final class Load {
    /** What it weighs. */
    @VMStateField(unsigned = true, max = 500)
    short weight;

    /** How much of it is left, if it can break. */
    @VMStateField(subsection = "load/fragile")
    byte whole;

    boolean isFragile() {
      return whole != 0;
    }
  }

  /** A camel. */
  @VMState("camel")
  final class Camel {
    /** Its place when it was made. */
    @Immutable final int place;

    /** Its name. */
    @VMStateField(unsigned = true)
    byte name;

    /** What it carries. */
    @VMStateField final Load load = new Load();

    Camel(int place) {
      this.place = place;
    }

    @PostLoad
    void greet() {
      steps.add("camel " + name);
    }
  }

  /** What was done, in order. */
  @Elsewhere("nobody's state: what a test looks at")
  final List<String> steps = new ArrayList<>();

  /** The leader. */
  @VMStateField Camel leader = new Camel(-1);

  /** How many camels march behind it. */
  @VMStateField byte marching;

  /** Who marches. */
  @VMStateField(length = "marching")
  final Camel[] line = {new Camel(0), new Camel(1), new Camel(2)};

  /** The carts, of which some have none. */
  @VMStateField(nullable = true)
  final Load[] carts = {new Load(), null};

  /** Those who are lent. */
  @VMStateField(allocate = true)
  final Load[] lent = new Load[2];

  /** Those who joined on the way. */
  @VMStateField final Deque<Camel> joined = new ArrayDeque<>();

  /** What the night takes. */
  @VMStateField(subsection = "caravan/night")
  final Load tents = new Load();

  /** What the fire takes. */
  @VMStateField(subsection = "caravan/night/fire")
  int wood;

  boolean isNight() {
    return tents.weight != 0;
  }

  @PreLoad
  void prepare() {
    steps.add("pre-load");
    tents.weight = 0;
    wood = 0;
  }

  @PostLoad
  void check(int version) {
    steps.add("post-load of " + version);
    if (marching == 0) {
      throw new QomException("nobody marches");
    }
  }

  @PreLoad(subsection = "caravan/night")
  void dusk() {
    steps.add("dusk");
  }

  @PostLoad(subsection = "caravan/night")
  void dawn(int version) {
    steps.add("dawn of " + version);
  }

  @PostLoad(subsection = "caravan/night/fire")
  void ashes() {
    steps.add("ashes");
  }

  @PreSave
  void count() {
    steps.add("pre-save");
    if (marching > line.length) {
      throw new QomException("too many march");
    }
  }

  @PostSave
  void rest() {
    steps.add("post-save");
  }

  @PreSave(subsection = "caravan/night")
  void pitch() {
    steps.add("pitch");
  }
}
