// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The layout of what a device sends of bits that are locked by the first write: a word for each
 * register, by the order of the banks.
 */
final class LockedBits {
  private LockedBits() {}

  /** The words, if a device sends them. */
  static Optional<List<FieldLayout>> of(TypeModel type, LayoutMaker.Surroundings surroundings) {
    boolean isNeeded =
        type.registers().stream()
            .anyMatch(r -> r.isWrittenOnce(type.bankOf(r).orElseThrow().reserved()));
    boolean haveBlocks = type.groups().stream().anyMatch(GroupModel::isWrittenOnce);
    return type.isType() && (isNeeded || haveBlocks)
        ? Optional.of(words(type, surroundings))
        : Optional.empty();
  }

  private static List<FieldLayout> words(TypeModel type, LayoutMaker.Surroundings surroundings) {
    List<FieldLayout> words = new ArrayList<>();
    for (BankModel bank : type.banks()) {
      boolean isFirst = bank.equals(type.banks().get(0));
      String prefix = bank.name().isEmpty() ? "" : bank.name() + "/";
      type.registers().stream()
          .filter(register -> type.bankOf(register).equals(Optional.of(bank)))
          .sorted(Comparator.comparingLong(RegisterModel::offset))
          .forEach(register -> words.add(word(prefix, register)));
      if (isFirst) {
        type.ids()
            .ifPresent(ids -> words.add(word("ids", Count.of(ids.values().size()), ids.origin())));
      }
      type.groups().stream()
          .filter(group -> group.bank().equals(bank.name()) || isFirst && group.bank().isEmpty())
          .forEach(group -> words.add(group(prefix, group, surroundings)));
    }
    return List.copyOf(words);
  }

  private static FieldLayout word(String prefix, RegisterModel register) {
    return word(
        prefix + register.name(),
        register.isArray() ? Count.of(register.count()) : Count.SINGLE,
        register.origin());
  }

  private static FieldLayout word(String name, Count count, Origin origin) {
    return field(name, "uint64", count, Optional.empty(), origin);
  }

  private static FieldLayout group(
      String prefix, GroupModel group, LayoutMaker.Surroundings surroundings) {
    Optional<SectionLayout> words =
        surroundings
            .declaration(group.blockPackage(), group.blockName())
            .map(
                block ->
                    new SectionLayout(
                        group.blockName(),
                        0,
                        0,
                        words(block, surroundings).stream().map(word -> at(word, group)).toList(),
                        List.of(),
                        Map.of(SectionLayout.Part.SECTION, group.origin())));
    Count count = group.count() > 0 ? Count.of(group.count()) : surroundings.length(group.field());
    return field(prefix + group.field().name(), "struct", count, words, group.origin());
  }

  /** A word of a block, whose class may be in another file, shown at the block's field. */
  private static FieldLayout at(FieldLayout word, GroupModel group) {
    return field(word.name(), word.type(), word.count(), word.struct(), group.origin());
  }

  private static FieldLayout field(
      String name, String type, Count count, Optional<SectionLayout> struct, Origin origin) {
    return new FieldLayout(
        name, type, count, 0, "", List.of(), struct, Map.of(FieldLayout.Part.FIELD, origin));
  }
}
