// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import java.util.Arrays;
import java.util.Random;

/** What the PL011 saves. */
public final class UartState extends PlainState {
  private static final int FEN = 1 << 4;

  int flags;
  int lcr;
  int rsr;
  int cr;
  int dmacr;
  int intEnabled;
  int intLevel;
  int[] readFifo = new int[16];
  int ilpr;
  int ibrd;
  int fbrd;
  int ifl;
  int readPos;
  int readCount;
  int readTrigger;

  /** For the libraries. */
  public UartState() {}

  UartState(Random random) {
    flags = random.nextInt();
    lcr = random.nextInt();
    rsr = random.nextInt();
    cr = random.nextInt();
    dmacr = random.nextInt();
    intEnabled = random.nextInt();
    intLevel = random.nextInt();
    Arrays.setAll(readFifo, i -> random.nextInt());
    ilpr = random.nextInt();
    ibrd = random.nextInt() & 0xffff;
    fbrd = random.nextInt() & 0x3f;
    ifl = random.nextInt();
    readCount = 3;
    readTrigger = random.nextInt();
  }

  @Override
  public void take(PlainState other) {
    UartState s = (UartState) other;
    flags = s.flags;
    lcr = s.lcr;
    rsr = s.rsr;
    cr = s.cr;
    dmacr = s.dmacr;
    intEnabled = s.intEnabled;
    intLevel = s.intLevel;
    System.arraycopy(s.readFifo, 0, readFifo, 0, readFifo.length);
    ilpr = s.ilpr;
    ibrd = s.ibrd & 0xffff;
    fbrd = s.fbrd & 0x3f;
    ifl = s.ifl;
    readPos = Wire.checked("read_pos", s.readPos, 0, 15);
    readCount = Wire.checked("read_count", s.readCount, 0, 16);
    readTrigger = s.readTrigger;
    if ((lcr & FEN) == 0 && readCount > 0 && readPos > 0) {
      readFifo[0] = readFifo[readPos];
      readPos = 0;
    }
  }
}
