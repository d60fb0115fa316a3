// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.VersionFieldSerializer;
import com.esotericsoftware.kryo.serializers.VersionFieldSerializer.VersionFieldSerializerConfig;

/**
 * A plain object by Kryo, which checks the version of each class; integers have all their bytes.
 */
public final class KryoCodec implements StateCodec {
  private final Kryo kryo = new Kryo();
  private final Output out = new Output(8192, -1);
  private final Input in = new Input();
  private final PlainState state;

  /**
   * Makes a codec.
   *
   * @param state what is saved
   */
  public KryoCodec(PlainState state) {
    this.state = state;
    register(UartState.class);
    register(TimersState.class);
    register(TimersState.TimerState.class);
    register(DiskState.class);
    kryo.register(TimersState.TimerState[].class);
    kryo.register(int[].class);
    kryo.register(byte[].class);
    out.setVariableLengthEncoding(false);
    in.setVariableLengthEncoding(false);
  }

  private void register(Class<?> type) {
    VersionFieldSerializerConfig config = new VersionFieldSerializerConfig();
    config.setVariableLengthEncoding(false);
    config.setFixedFieldTypes(true);
    config.setFieldsCanBeNull(false);
    kryo.register(type, new VersionFieldSerializer<>(kryo, type, config));
  }

  @Override
  public int save() {
    out.reset();
    kryo.writeObject(out, state);
    return out.position();
  }

  @Override
  public byte[] keep() {
    byte[] bytes = out.toBytes();
    in.setBuffer(bytes);
    return bytes;
  }

  @Override
  public void load() {
    in.reset();
    state.take(kryo.readObject(in, state.getClass()));
  }
}
