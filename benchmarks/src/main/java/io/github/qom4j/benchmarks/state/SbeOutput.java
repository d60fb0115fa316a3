// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import io.github.qom4j.benchmarks.sbe.MessageHeaderDecoder;
import io.github.qom4j.benchmarks.sbe.MessageHeaderEncoder;
import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** What codecs of SBE have in common: buffers and headers. */
public abstract class SbeOutput implements StateCodec {
  /** Bytes of a header. */
  protected static final int HEADER = MessageHeaderEncoder.ENCODED_LENGTH;

  /** Where messages are written. */
  protected final MutableDirectBuffer out = new UnsafeBuffer(new byte[8192]);

  /** What is read. */
  protected final DirectBuffer in = new UnsafeBuffer(new byte[0]);

  /** For messages that are written. */
  protected final MessageHeaderEncoder header = new MessageHeaderEncoder();

  /** For messages that are read. */
  protected final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();

  private int size;

  /** For the codecs. */
  protected SbeOutput() {}

  /**
   * Writes a message.
   *
   * @return its bytes without the header
   */
  protected abstract int write();

  @Override
  public final int save() {
    size = HEADER + write();
    return size;
  }

  @Override
  public final byte[] keep() {
    byte[] bytes = Arrays.copyOf(out.byteArray(), size);
    in.wrap(bytes);
    return bytes;
  }

  /**
   * Refuses a message of another version.
   *
   * @param actual its version
   * @param expected the only one that is accepted
   */
  protected static void checkVersion(int actual, int expected) {
    Wire.version(actual, expected, expected);
  }
}
