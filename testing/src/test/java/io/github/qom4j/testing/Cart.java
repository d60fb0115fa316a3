// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static io.github.qom4j.annotation.AccessPolicy.*;

import io.github.qom4j.annotation.*;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.ArrayList;
import java.util.List;

/** A cart, whose state carriages have as well. */
@QomType("test-cart")
@RegisterBank(size = 8)
@VMState(version = 4, minimumVersion = 3)
@VMStateSubsection(value = "test-cart/brake", needed = "brake")
public class Cart extends SysBusDevice {
  /** How many wheels it has. */
  @Register(offset = 0x0, name = "WHEELS", access = RW)
  int wheels;

  /** How hard it brakes. */
  @VMStateField(subsection = "test-cart/brake")
  byte brake;

  /** What was done, in order. */
  @Elsewhere("nobody's state: what a test looks at")
  final List<String> steps = new ArrayList<>();

  @PostLoad
  void checkCart() {
    steps.add("cart");
  }

  /** A cart with a roof. */
  @QomType("test-carriage")
  public static class Carriage extends Cart {
    /** How many sit in it. */
    @VMStateField(unsigned = true)
    short passengers;

    @PreLoad
    void prepareCarriage() {
      steps.add("before");
    }

    @PostLoad
    void checkCarriage() {
      steps.add("carriage");
    }
  }

  /** A cart that is never sent. */
  @QomType("test-ghost-cart")
  @VMState(unmigratable = "nobody sees it")
  public static class Ghost extends Cart {
    int chains;
  }

  /** A cart like any other. */
  @QomType("test-plain-cart")
  public static class Plain extends Cart {}
}
