// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.OnPeek;
import io.github.qom4j.annotation.OnRead;
import io.github.qom4j.annotation.OnWrite;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.annotation.Register;
import io.github.qom4j.annotation.RegisterBank;
import io.github.qom4j.sysbus.SysBusDevice;

/** Eats who asks: a device with a register that no test survives. */
@QomType("sphinx")
@RegisterBank(size = 0x20)
class Sphinx extends SysBusDevice {
  @SuppressWarnings("QOM-513")
  static int eaten;

  /** Paws: left and right. */
  @Register(offset = 0x00, name = "PAWS", mask = 0xffff)
  int paws;

  /** Do not read, do not write, do not even look. */
  @Register(offset = 0x04, name = "RIDDLE")
  int riddle;

  @OnRead("RIDDLE")
  @OnPeek("RIDDLE")
  int ask() {
    return eaten++;
  }

  @OnWrite("RIDDLE")
  int answer(int written) {
    throw new IllegalStateException("eaten " + eaten++);
  }

  /** Tail. */
  @Register(offset = 0x08, name = "TAIL", reset = 7)
  int tail;

  /** Riddles of her children: each may be asked. */
  @Register(offset = 0x10, name = "KITTEN", count = 3)
  @OnRead
  int mew(int kitten) {
    return kitten;
  }
}
