// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;
import java.util.stream.IntStream;
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
            group.countOrigin(),
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
      } else if (group.blockSize() > 0) {
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
    Repeats repeats = Repeats.of(group);
    Optional<BankModel> bank = type.bankOf(group).filter(b -> b.size() > 0);
    if (bank.isEmpty()) {
      // Other rules say so.
      return;
    }
    long outside = repeats.firstOutside(bank.get().size());
    if (outside >= 0) {
      report.add(
          Rule.REGISTER_GROUP,
          group.offsetOrigin(),
          "%s[%d] takes bytes %s, but the bank has only 0x%x bytes; move the group or enlarge the"
              + " bank.",
          group.field().name(),
          outside,
          repeats.range(outside),
          bank.get().size());
    } else {
      others(type, group, bank.get())
          .filter(other -> repeats.firstOn(other.range()) >= 0)
          .findFirst()
          .ifPresent(other -> overlap(group, repeats, other, report));
    }
  }

  private static void overlap(GroupModel group, Repeats repeats, Other other, Report report) {
    long number = repeats.firstOn(other.range());
    report.add(
        Rule.REGISTER_GROUP,
        group.offsetOrigin(),
        "%s[%d] takes bytes %s, where %s %s at %s; move one of them.",
        group.field().name(),
        number,
        repeats.range(number),
        other.name(),
        other.isOne() ? "lies" : "lie",
        other.range());
  }

  /** What else lies in the bank: registers, and the groups before this one. */
  private static Stream<Other> others(TypeModel type, GroupModel group, BankModel bank) {
    Stream<Other> ids =
        type.ids().filter(i -> type.bank().equals(Optional.of(bank))).stream()
            .map(i -> new Other("the identification registers", false, ByteRange.of(i)));
    Stream<Other> registers =
        type.registers().stream()
            .filter(register -> register.width() > 0)
            .filter(register -> type.bankOf(register).equals(Optional.of(bank)))
            .map(register -> new Other(register.name(), true, ByteRange.of(register)));
    Stream<Other> blocks =
        type.groups().stream()
            .takeWhile(before -> before != group)
            .filter(before -> before.blockSize() > 0)
            .filter(before -> type.bankOf(before).equals(Optional.of(bank)))
            .flatMap(before -> blocks(before));
    return Stream.of(ids, registers, blocks).flatMap(others -> others);
  }

  private static Stream<Other> blocks(GroupModel group) {
    Repeats repeats = Repeats.of(group);
    return IntStream.range(0, repeats.count())
        .mapToObj(i -> new Other(group.field().name() + "[" + i + "]", true, repeats.range(i)));
  }

  /** Something in the bank. */
  private record Other(String name, boolean isOne, ByteRange range) {}

  /**
   * The blocks of a group that are there in each device.
   *
   * @param offset byte offset of the first
   * @param stride bytes from one to the next
   * @param size bytes of each
   * @param count how many are sure to be there, at least 1
   */
  private record Repeats(long offset, long stride, long size, int count) {
    static Repeats of(GroupModel group) {
      boolean isFixed = group.count() > 0 && group.length().isEmpty() && group.seen().isEmpty();
      return new Repeats(
          group.offset(), group.stride(), group.blockSize(), isFixed ? group.count() : 1);
    }

    ByteRange range(long number) {
      return new ByteRange(offset + stride * number, size);
    }

    /** The first block that is not within a bank; -1 if all are. */
    long firstOutside(long bankSize) {
      if (!range(0).isInside(bankSize)) {
        return 0;
      }
      long inside = (bankSize - size - offset) / stride + 1;
      return inside < count ? inside : -1;
    }

    /** The first block that has bytes of a range; -1 if none has. */
    long firstOn(ByteRange other) {
      long first = Math.max(0, Math.floorDiv(other.start() - offset - size, stride) + 1);
      return first < count && range(first).overlaps(other) ? first : -1;
    }
  }
}
