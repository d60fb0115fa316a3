// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Repeats of a block lie in the bank, beside each other and beside other registers. */
final class GroupCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (GroupModel group : type.groups()) {
      counts(type, group, report);
      if (group.blockCompanion().isEmpty()) {
        report.add(
            Rule.REGISTER_GROUP,
            group.origin(),
            "%s is %s; a group is an array of a class with @RegisterBlock.",
            group.field().name(),
            group.field().type().text());
      } else if (group.count() < 0 || group.count() > 0 && group.constructor().isEmpty()) {
        report.add(
            Rule.REGISTER_GROUP,
            group.origin(),
            group.count() < 0
                ? "%s has %d repeats; give 1 or more."
                : "%s cannot be filled with %d objects: %s has no constructor that takes nothing,"
                    + " the device, an int (the number of the repeat), or both.",
            group.field().name(),
            group.count(),
            group.blockName());
      } else if (group.stride() < group.blockSize()) {
        report.add(
            Rule.REGISTER_GROUP,
            group.strideOrigin(),
            "%s has stride 0x%x, but its blocks take 0x%x bytes each; give at least that.",
            group.field().name(),
            group.stride(),
            group.blockSize());
      } else {
        place(type, group, report);
      }
    }
  }

  /** What says how many repeats there are is a member that the companion can read. */
  private static void counts(TypeModel type, GroupModel group, Report report) {
    Stream.of(group.length(), group.seen())
        .flatMap(Optional::stream)
        .filter(count -> count.type().isEmpty() || !isNumber(count.type().get()))
        .forEach(
            count ->
                report.add(
                    Rule.REGISTER_GROUP,
                    count.origin(),
                    "%s has no \"%s\" that is a number: a byte or int field, or a method without"
                        + " parameters that returns one, neither private nor static.",
                    type.javaName(),
                    count.name()));
  }

  private static boolean isNumber(JavaType type) {
    return type.is(JavaType.Kind.BYTE) || type.is(JavaType.Kind.INT);
  }

  private static void place(TypeModel type, GroupModel group, Report report) {
    ByteRange first = new ByteRange(group.offset(), group.blockSize());
    long size = type.bank().map(BankModel::size).orElse(0L);
    Optional<RegisterModel> other =
        type.registers().stream()
            .filter(register -> register.width() > 0 && ByteRange.of(register).overlaps(first))
            .findFirst();
    if (!first.isInside(size)) {
      report.add(
          Rule.REGISTER_GROUP,
          group.offsetOrigin(),
          "%s begins with bytes %s, outside the bank of 0x%x bytes; move it.",
          group.field().name(),
          first,
          size);
    } else if (other.isPresent()) {
      report.add(
          Rule.REGISTER_GROUP,
          group.offsetOrigin(),
          "%s begins with bytes %s, where %s lies at %s; move one of them.",
          group.field().name(),
          first,
          other.get().name(),
          ByteRange.of(other.get()));
    }
  }
}
