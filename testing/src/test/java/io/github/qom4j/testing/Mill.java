// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.Finalize;
import io.github.qom4j.annotation.PostInit;
import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.annotation.Realize;
import io.github.qom4j.annotation.ResetHold;
import io.github.qom4j.annotation.Unrealize;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.ArrayList;
import java.util.List;

/** A mill of any kind, which writes down what happens to it. */
@QomType("mill")
abstract class Mill extends SysBusDevice implements Grinds {
  /** What is driven by the wind. */
  @QomType("wind-driven")
  interface WindDriven {
    /** A constant, which interface types may have. */
    int SAILS = 4;
  }

  /** A mill with sails, of which the type says how many. */
  @QomType("windmill")
  static class Windmill extends Mill implements WindDriven {
    Windmill() {
      STEPS.add("windmill made");
    }

    /** What subtypes have another number of. */
    protected int sails() {
      return SAILS;
    }

    @Override
    public int speed() {
      return stones * sails();
    }

    @PostInit
    void afterMill() {
      STEPS.add("windmill post-init stones=" + stones);
    }

    @Realize
    void turn() {
      STEPS.add("windmill realize");
    }

    @ResetHold
    void halt() {
      STEPS.add("windmill hold");
    }

    @Unrealize
    void stopTurning() {
      STEPS.add("windmill unrealize");
    }

    @Finalize
    void fell() {
      STEPS.add("windmill finalize");
    }
  }

  /** A mill with more sails. */
  @QomType("six-sail-mill")
  static final class SixSailMill extends Windmill {
    @Override
    protected int sails() {
      return 6;
    }
  }

  /** A mill without wind. */
  @QomType("watermill")
  static final class Watermill extends Mill {
    @Override
    public int speed() {
      return 1;
    }
  }

  static final List<String> STEPS = new ArrayList<>();

  /** Another one, which this one helps. */
  @Property(weak = true)
  Grinds partner;

  /** How many stones there are. */
  @Property(defaultValue = "2")
  int stones;

  Mill() {
    STEPS.add("mill made");
  }

  @PostInit
  void first() {
    STEPS.add("mill post-init stones=" + stones);
  }

  @Realize
  void open() {
    STEPS.add("mill realize stones=" + stones);
  }

  @ResetHold
  void rest() {
    STEPS.add("mill hold");
  }

  @Unrealize
  void close() {
    STEPS.add("mill unrealize");
  }

  @Finalize
  void last() {
    STEPS.add("mill finalize");
  }
}
