// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.qom.NamedType;
import java.util.UUID;
import java.util.function.Supplier;

/** The kinds of property there are. */
public final class PropertyKinds {
  /** On or off. */
  public static final PropertyKind<Boolean> BOOL = new BoolKind();

  /** Any text, or none. */
  public static final PropertyKind<String> STRING = new StringKind("str");

  /** Any text, or none, of an object that is no device: tools have another name for that. */
  public static final PropertyKind<String> OBJECT_STRING = new StringKind("string");

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

  /** 0 to 2<sup>32</sup> - 1 bytes. */
  public static final PropertyKind<Integer> SIZE32 = new SizeKind<>(32, value -> (int) value);

  /** 0 to 2<sup>64</sup> - 1 bytes. */
  public static final PropertyKind<Long> SIZE = new SizeKind<>(64, value -> value);

  /** The address of a network card. */
  public static final PropertyKind<MacAddress> MAC_ADDRESS = new MacAddressKind();

  /** Slot and function on a PCI bus; null is where there is room. */
  public static final PropertyKind<PciAddress> PCI_ADDRESS = new PciAddressKind();

  /** A UUID. */
  public static final PropertyKind<UUID> UUID = new UuidKind();

  /** The ID of a character device. */
  public static final PropertyKind<CharBackend> CHARDEV = new ChardevKind();

  private PropertyKinds() {}

  /**
   * A reference to another object, which it holds on to; users write its path.
   *
   * @param type the type the object is of, asked for when first needed
   * @param <T> Java class or interface of the object
   * @return the kind, {@code link<TYPE>} to tools
   */
  public static <T> PropertyKind<T> link(Supplier<? extends NamedType<T>> type) {
    return new LinkKind<>(type, false);
  }

  /**
   * A reference to another object, which it forgets when that is destroyed; users write its path.
   *
   * @param type the type the object is of, asked for when first needed
   * @param <T> Java class or interface of the object
   * @return the kind, {@code link<TYPE>} to tools
   */
  public static <T> PropertyKind<T> weakLink(Supplier<? extends NamedType<T>> type) {
    return new LinkKind<>(type, true);
  }

  /**
   * One of the constants of an enum; users write them in lower case with hyphens.
   *
   * @param type the enum; an underscore before a first digit is not shown
   * @param <E> the enum
   * @return the kind, which tools call as the enum
   */
  public static <E extends Enum<E>> PropertyKind<E> values(Class<E> type) {
    return new EnumKind<>(type);
  }

  /**
   * Integers from a smallest to a largest one.
   *
   * @param all a kind of integers
   * @param min bits of the smallest one
   * @param max bits of the largest one
   * @param <V> Java type of the values
   * @return the kind
   */
  public static <V extends Number> PropertyKind<V> range(PropertyKind<V> all, long min, long max) {
    return all.isSigned()
        ? new RangeKind<>(all, min, max)
        : new RangeKind<>(all, IntegerKind.unsigned(min), IntegerKind.unsigned(max));
  }

  /**
   * Integers that have only some bits.
   *
   * @param all a kind of integers without sign
   * @param mask the bits they may have
   * @param <V> Java type of the values
   * @return the kind
   */
  public static <V extends Number> PropertyKind<V> mask(PropertyKind<V> all, long mask) {
    return new MaskKind<>(all, mask);
  }

  /**
   * Several values in a row.
   *
   * @param element kind of each
   * @param arrayType class of arrays of them, or of the primitive type of such
   * @param <E> Java type of a value
   * @param <A> Java type of the array
   * @return the kind, {@code list} to tools
   */
  public static <E, A> PropertyKind<A> list(PropertyKind<E> element, Class<A> arrayType) {
    return new ListKind<>(element, arrayType);
  }
}
