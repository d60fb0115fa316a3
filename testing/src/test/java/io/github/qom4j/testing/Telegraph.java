// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static io.github.qom4j.annotation.AccessPolicy.*;

import io.github.qom4j.annotation.*;
import io.github.qom4j.sysbus.SysBusDevice;

/** A ship's telegraph: a base class, a subclass, blocks of registers, a class nobody can extend. */
@QomType("telegraph")
@RegisterBank(size = 0x200, access = @Access(impl = {1, 4}))
@IdRegisters({0x54, 0x45, 0x4c})
class Telegraph extends SysBusDevice {
  /** Whether the engine room is listening. */
  @Property boolean connected;

  /** Engines, each with its own lever. */
  @RegisterGroup(offset = 0x100, stride = 0x20)
  final Engine[] engines = {new Engine(), new Engine(), new Engine()};

  /** What the bridge asks for. */
  @Register(offset = 0x00, name = "ORDER", mask = 0xff)
  int order;

  /** What the engine room says; only if it is connected. */
  @Register(offset = 0x04, name = "ANSWER")
  @OnRead
  int answer() {
    return connected ? order : 0;
  }

  /** A bell, which rings itself out again. */
  @Register(offset = 0x08, name = "BELL")
  int bell;

  @AfterWrite("BELL")
  void ringOut() {
    bell = 0;
  }

  /** Its clapper is loose: it does not do what it is declared to. */
  @Register(offset = 0x0c, name = "CLAPPER", access = RO)
  int clapper;

  @AfterWrite("ORDER")
  void shake() {
    clapper++;
  }

  /** One engine. */
  @RegisterBlock(size = 0x18)
  static class Engine {
    /** Lever. */
    @Register(offset = 0x00, name = "LEVER", bits = Lever.class)
    int lever;

    interface Lever {
      /** Ahead or astern. */
      @Bits(reset = 3)
      int POSITION = 0x7;

      /** It was moved. */
      @Bits(W1C)
      int MOVED = 1 << 8;
    }

    /** Revolutions. */
    @Register(offset = 0x08, name = "REVOLUTIONS", access = RC, reset = 0x11)
    long revolutions;

    /** Oil pressures. */
    @Register(offset = 0x10, name = "PRESSURE", count = 3, reset = 0x7)
    short[] pressures;
  }

  /** The same on a ferry, with a whistle; nobody can extend it, so its hooks are out of sight. */
  @QomType("ferry-telegraph")
  @RegisterBank(value = "whistle", size = 8)
  static final class Ferry extends Telegraph {
    /** Whistle. */
    @Register(offset = 0, name = "WHISTLE", access = W1S)
    byte whistle;

    /** Steam left. */
    @Register(offset = 4, name = "STEAM", reset = 0x40)
    int steam;

    @OnWrite("STEAM")
    int lose(int written) {
      return written & 0x7f;
    }
  }
}
