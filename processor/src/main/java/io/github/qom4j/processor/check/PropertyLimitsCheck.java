// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyLimits;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** What a property says of its integers is of integers, and leaves some. */
final class PropertyLimitsCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      if (property.type().isPresent()) {
        check(property, property.type().get(), report);
      }
    }
  }

  private static void check(PropertyModel property, PropertyType type, Report report) {
    PropertyLimits limits = property.limits();
    if (!type.isInteger()) {
      ofNoInteger(property, report);
    } else if (limits.mask().isPresent() && (limits.isRange() || type.isSigned())) {
      add(
          property,
          "mask",
          limits.isRange()
              ? "has a mask and a range, which QEMU has no words for; keep one"
              : "has a sign, and a mask is of bits; drop \"mask\" or \"signed\"",
          report);
    } else if (limits.mask().isPresent()) {
      mask(property, type, limits.mask().get(), report);
    } else if (!limit(property, "min", type, report) && !limit(property, "max", type, report)) {
      range(property, type, report);
    }
  }

  private static void ofNoInteger(PropertyModel property, Report report) {
    PropertyLimits limits = property.limits();
    Map<String, Boolean> said =
        Map.of(
            "min", limits.min().isPresent(),
            "max", limits.max().isPresent(),
            "mask", limits.mask().isPresent(),
            "unit", !property.unit().isEmpty());
    said.keySet().stream()
        .filter(said::get)
        .sorted()
        .findFirst()
        .ifPresent(
            member ->
                add(
                    property,
                    member,
                    "is %s, which has no %s; only integers have"
                        .formatted(property.field().type().text(), member),
                    report));
  }

  private static void mask(
      PropertyModel property, PropertyType type, BigInteger mask, Report report) {
    if (mask.signum() == 0 || mask.compareTo(type.max()) > 0) {
      add(
          property,
          "mask",
          mask.signum() == 0
              ? "has a mask of no bits, so that it is always 0; name some"
              : "has mask 0x%s, but a %s has %d bits; drop the others"
                  .formatted(mask.toString(16), type.typeName(), type.max().bitLength()),
          report);
    }
  }

  private static boolean limit(
      PropertyModel property, String member, PropertyType type, Report report) {
    PropertyLimits limits = property.limits();
    Optional<BigInteger> limit = member.equals("min") ? limits.min() : limits.max();
    boolean isWrong =
        limit
            .filter(at -> at.compareTo(type.min()) < 0 || at.compareTo(type.max()) > 0)
            .isPresent();
    if (isWrong) {
      add(
          property,
          member,
          "has %s %s, but a %s is %s to %s; write a value of it"
              .formatted(member, limit.orElseThrow(), type.typeName(), type.min(), type.max()),
          report);
    }
    return isWrong;
  }

  private static void range(PropertyModel property, PropertyType type, Report report) {
    BigInteger min = property.limits().min().orElse(type.min());
    BigInteger max = property.limits().max().orElse(type.max());
    if (min.compareTo(max) > 0) {
      add(
          property,
          property.limits().min().isPresent() ? "min" : "max",
          "is %s to %s, which no value is; write the smaller one as min".formatted(min, max),
          report);
    }
  }

  private static void add(PropertyModel property, String member, String what, Report report) {
    report.add(
        Rule.PROPERTY_LIMITS,
        property.origin(member),
        "Property \"%s\" %s.",
        property.name(),
        what);
  }
}
