// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import java.util.function.Supplier;

/** The kinds of property there are. */
public final class PropertyKinds {
  /** On or off. */
  public static final PropertyKind<Boolean> BOOL = new BoolKind();

  /** Any text, or none. */
  public static final PropertyKind<String> STRING = new StringKind();

  /** 0 to 2<sup>8</sup> - 1. */
  public static final PropertyKind<Byte> UINT8 = new IntegerKind<>(8, false, value -> (byte) value);

  /** 0 to 2<sup>16</sup> - 1. */
  public static final PropertyKind<Short> UINT16 =
      new IntegerKind<>(16, false, value -> (short) value);

  /** 0 to 2<sup>32</sup> - 1. */
  public static final PropertyKind<Integer> UINT32 =
      new IntegerKind<>(32, false, value -> (int) value);

  /** 0 to 2<sup>64</sup> - 1. */
  public static final PropertyKind<Long> UINT64 = new IntegerKind<>(64, false, value -> value);

  /** -2<sup>31</sup> to 2<sup>31</sup> - 1. */
  public static final PropertyKind<Integer> INT32 =
      new IntegerKind<>(32, true, value -> (int) value);

  /** -2<sup>63</sup> to 2<sup>63</sup> - 1. */
  public static final PropertyKind<Long> INT64 = new IntegerKind<>(64, true, value -> value);

  /** The ID of a character device. */
  public static final PropertyKind<CharBackend> CHARDEV = new ChardevKind();

  private PropertyKinds() {}

  /**
   * A reference to another object; users write its path.
   *
   * @param type the type the object is of, asked for when first needed
   * @param <T> Java class of the object
   * @return the kind, {@code link<TYPE>} to tools
   */
  public static <T extends QomObject> PropertyKind<T> link(Supplier<TypeInfo<T, ?>> type) {
    return new LinkKind<>(type);
  }
}
