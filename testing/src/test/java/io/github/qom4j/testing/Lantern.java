// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.Access;
import io.github.qom4j.annotation.Finalize;
import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.annotation.Register;
import io.github.qom4j.annotation.RegisterBank;
import io.github.qom4j.annotation.Unrealize;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.ArrayList;
import java.util.List;

/** A lantern that others are lit from, and that writes down how it ends. */
@QomType("lantern")
@RegisterBank(size = 4, access = @Access(impl = 4))
class Lantern extends SysBusDevice {
  static final List<String> STEPS = new ArrayList<>();

  /** What it is lit from first. */
  @Property(settableAfterRealize = true)
  Lantern source;

  /** What it is lit from if that one is out. */
  @Property(settableAfterRealize = true)
  Lantern spare;

  /** What it is lit from once. */
  @Property Lantern first;

  /** What it does not need. */
  @Property(weak = true, settableAfterRealize = true)
  Lantern neighbour;

  /** How bright it is. */
  @Register(offset = 0, name = "LIGHT", reset = 7)
  int light;

  @Unrealize
  void putOut() {
    STEPS.add(name() + " out");
  }

  @Finalize
  void last() {
    STEPS.add(name() + " gone" + (source == null ? "" : ", lit from " + source.name()));
  }

  String name() {
    return id().orElse("?");
  }
}
