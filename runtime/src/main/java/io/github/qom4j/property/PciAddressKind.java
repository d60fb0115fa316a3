// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.util.Optional;

/** Where a card is on its PCI bus; none is where there is room. */
final class PciAddressKind implements PropertyKind<PciAddress> {
  private static final long UNSET = -1;
  private static final int LAST = PciAddress.SLOTS * PciAddress.FUNCTIONS - 1;

  @Override
  public String typeName() {
    return "str";
  }

  @Override
  public String description() {
    return "Slot and optional function number, example: 06.0 or 06";
  }

  @Override
  public Optional<Object> initialJson() {
    return Optional.of(UNSET);
  }

  @Override
  public PciAddress parse(
      String property, String owner, PropertyInput input, PropertyContext context) {
    if (input.isNumber()) {
      return of(input.label(property), input.int64(property));
    }
    if (!input.isText()) {
      throw new QomException(
          "Invalid parameter type for '%s', expected int or str".formatted(input.label(property)));
    }
    String text = input.string(property);
    return PciAddress.parse(text).orElseThrow(() -> new WrongValue(owner, property, text));
  }

  private static PciAddress of(String property, long number) {
    if (number != (int) number) {
      throw new QomException("Parameter '%s' expects int32_t".formatted(property));
    }
    if (number < UNSET || number > LAST) {
      throw new OutOfRange(property, Long.toString(UNSET), Integer.toString(LAST));
    }
    return number == UNSET ? null : PciAddress.of((int) number);
  }

  @Override
  public Object toJson(PciAddress value) {
    return value == null ? UNSET : (long) value.number();
  }

  @Override
  public String print(PciAddress value) {
    return value == null ? "<unset>" : value.toString();
  }
}
