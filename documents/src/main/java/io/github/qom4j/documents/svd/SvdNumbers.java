// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.source.Place;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.source.XmlElement;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** Numbers as SVD writes them. */
final class SvdNumbers {
  private static final Map<Character, Integer> SCALES = Map.of('k', 10, 'm', 20, 'g', 30, 't', 40);

  private SvdNumbers() {}

  /** The number in an element, if the element is there. */
  static Optional<Long> find(XmlElement parent, String name) {
    return parent.child(name).map(element -> parse(element.text(), element.place(), name));
  }

  /** The number in an element. */
  static long get(XmlElement parent, String name) {
    return find(parent, name)
        .orElseThrow(() -> parent.place().error("<%s> has no <%s>", parent.name(), name));
  }

  /** The number in an element, which is at most as large as another. */
  static int small(XmlElement parent, String name, int most) {
    long value = get(parent, name);
    if (Long.compareUnsigned(value, most) > 0) {
      throw parent
          .child(name)
          .orElse(parent)
          .place()
          .error("<%s> is %s; at most %d can be", name, Long.toUnsignedString(value), most);
    }
    return (int) value;
  }

  static long parse(String text, Place place, String what) {
    String number = text.startsWith("+") ? text.substring(1) : text;
    int radix = 10;
    if (number.startsWith("0x") || number.startsWith("0X")) {
      radix = 16;
      number = number.substring(2);
    } else if (number.startsWith("#") || number.startsWith("0b") || number.startsWith("0B")) {
      radix = 2;
      number = number.substring(number.startsWith("#") ? 1 : 2);
    }
    int scale = 0;
    if (radix != 2 && !number.isEmpty()) {
      Integer found = SCALES.get(Character.toLowerCase(number.charAt(number.length() - 1)));
      if (found != null) {
        scale = found;
        number = number.substring(0, number.length() - 1);
      }
    }
    String digits = radix == 16 ? "[0-9a-fA-F]{1,32}" : radix == 10 ? "[0-9]{1,32}" : "[01]{1,64}";
    if (!number.matches(digits)) {
      throw place.error(
          "<%s> is %s, which is no number such as 12 or 0x1f", what, SourceFile.quoted(text));
    }
    BigInteger value = new BigInteger(number, radix).shiftLeft(scale);
    if (value.bitLength() > Long.SIZE) {
      throw place.error("<%s> is %s, which has more than 64 bits", what, SourceFile.quoted(text));
    }
    return value.longValue();
  }
}
