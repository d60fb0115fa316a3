// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.util.Optional;

/** Integers that have only some bits. */
final class MaskKind<V extends Number> extends LimitedKind<V> {
  private final long mask;

  MaskKind(PropertyKind<V> all, long mask) {
    super(all);
    this.mask = mask;
  }

  @Override
  public Optional<String> allowed() {
    return Optional.of("bits of 0x" + Long.toHexString(mask));
  }

  @Override
  void check(String property, V value) {
    if ((((Number) toJson(value)).longValue() & ~mask) != 0) {
      throw new QomException(
          "Property value for '%s' has bits outside mask '0x%x'".formatted(property, mask));
    }
  }
}
