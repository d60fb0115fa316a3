// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import java.util.Arrays;
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

/**
 * A plain object by Fory, which checks the version of each class; integers have all their bytes.
 */
public final class ForyCodec implements StateCodec {
  private final Fory fory =
      Fory.builder()
          .withXlang(false)
          .withRefTracking(false)
          .withCompatible(false)
          .withClassVersionCheck(true)
          .withNumberCompressed(false)
          .requireClassRegistration(true)
          .withCodegen(true)
          .withAsyncCompilation(false)
          .build();

  private final MemoryBuffer out = MemoryBuffer.newHeapBuffer(8192);
  private final PlainState state;
  private MemoryBuffer in;

  /**
   * Makes a codec.
   *
   * @param state what is saved
   */
  public ForyCodec(PlainState state) {
    this.state = state;
    fory.register(UartState.class, 101);
    fory.register(TimersState.class, 102);
    fory.register(TimersState.TimerState.class, 103);
    fory.register(TimersState.TimerState[].class, 104);
    fory.register(DiskState.class, 105);
  }

  @Override
  public int save() {
    out.writerIndex(0);
    fory.serialize(out, state);
    return out.writerIndex();
  }

  @Override
  public byte[] keep() {
    byte[] bytes = Arrays.copyOf(out.getHeapMemory(), out.writerIndex());
    in = MemoryBuffer.fromByteArray(bytes);
    return bytes;
  }

  @Override
  public void load() {
    in.readerIndex(0);
    state.take((PlainState) fory.deserialize(in));
  }
}
