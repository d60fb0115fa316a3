// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.Alias;
import io.github.qom4j.annotation.Child;
import io.github.qom4j.annotation.Finalize;
import io.github.qom4j.annotation.PostInit;
import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.annotation.Realize;
import io.github.qom4j.annotation.ResetHold;
import io.github.qom4j.annotation.Unrealize;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.ArrayList;
import java.util.List;

/** A device that is made of others, which write down what happens to them. */
@QomType("clockwork")
class Clockwork extends SysBusDevice {
  /** What makes a clockwork go, which is no device. */
  @QomType("spring")
  static class Spring extends QomObject {
    /** How many newtons it has per millimetre. */
    @Property(defaultValue = "5")
    int stiffness;

    /** Where it comes from. */
    @Property String maker;

    @Finalize
    void end() {
      STEPS.add("spring gone");
    }
  }

  /** A wheel with teeth. */
  @QomType("gear")
  static class Gear extends SysBusDevice {
    /** How many teeth it has. */
    @Property(defaultValue = "8", min = 1)
    int teeth;

    /** What is written on it. */
    @Property(defaultValue = "plain")
    String label;

    @Realize
    void mesh() {
      if (label.equals("bent")) {
        throw new QomException("the gear is bent");
      }
      STEPS.add(canonicalPathComponent() + " realized teeth=" + teeth);
    }

    @ResetHold
    void stop() {
      STEPS.add(canonicalPathComponent() + " reset");
    }

    @Unrealize
    void part() {
      STEPS.add(canonicalPathComponent() + " unrealized");
    }

    @Finalize
    void end() {
      STEPS.add("gear gone");
    }
  }

  /** A clock in a tower, which has a bell. */
  @QomType("tower-clock")
  static class TowerClock extends Clockwork {
    @Child
    @Alias(value = "label", as = "inscription")
    Gear bell;

    @Realize
    void hang() {
      STEPS.add("tower clock realized");
    }
  }

  /** A device that is made of devices that are made of others. */
  @QomType("tower")
  static class Tower extends Device {
    @Child
    @Alias
    @Alias(value = "teeth", as = "drive-teeth")
    TowerClock clock;

    /** As one of the clock's. */
    @Property(defaultValue = "9")
    int speed;
  }

  static final List<String> STEPS = new ArrayList<>();

  /** How fast it goes. */
  @Property(defaultValue = "12")
  int speed;

  @Child
  @Alias("teeth")
  @Alias(value = "label", as = "drive-label")
  Gear drive;

  @Child(value = "wheel", count = 2)
  Gear[] wheels;

  @Child @Alias Spring spring;

  @PostInit
  void lookAtChildren() {
    STEPS.add("post-init with " + drive.typeName() + " and " + wheels.length);
  }

  @Realize
  void wind() {
    wheels[1].setProperty("teeth", speed);
    STEPS.add("clockwork realized");
  }

  @Unrealize
  void runDown() {
    STEPS.add("clockwork unrealized");
  }

  @Finalize
  void end() {
    STEPS.add("clockwork gone");
  }
}
