// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads from a class file how many bytes of code its methods have (JVMS 4). */
final class CodeLengths {
  private final DataInputStream in;
  private final Map<Integer, String> strings = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  private CodeLengths(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /** The longest code of each method name. */
  static Map<String, Integer> of(InputStream classFile) throws IOException {
    CodeLengths reader = new CodeLengths(classFile);
    reader.readClass();
    return reader.lengths;
  }

  private void readClass() throws IOException {
    in.skipNBytes(8);
    constants();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    members();
    members();
  }

  private void constants() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> strings.put(i, in.readUTF());
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        default -> in.skipNBytes(4);
      }
    }
  }

  private void members() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2);
      String name = strings.get(in.readUnsignedShort());
      in.skipNBytes(2);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        attribute(name);
      }
    }
  }

  private void attribute(String member) throws IOException {
    boolean isCode = "Code".equals(strings.get(in.readUnsignedShort()));
    int length = in.readInt();
    if (isCode) {
      in.skipNBytes(4);
      lengths.merge(member, in.readInt(), Math::max);
      in.skipNBytes(length - 8L);
    } else {
      in.skipNBytes(length);
    }
  }
}
