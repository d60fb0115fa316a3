// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.GroupDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.RegisterDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A register bank as documents show it.
 *
 * @param bank the bank
 * @param name its name; the type's if it has none
 * @param prefix what addresses of its registers begin with; empty for the first one
 * @param registers its own registers, by offset
 * @param groups its groups, by offset
 */
public record BankView(
    BankDocument bank,
    String name,
    String prefix,
    List<RegisterView> registers,
    List<GroupView> groups) {
  static BankView of(BankDocument bank, String name, String prefix, Library library) {
    List<RegisterView> registers = new ArrayList<>();
    bank.registers().forEach(r -> registers.add(register(r, prefix, bank)));
    List<GroupView> groups =
        bank.groups().stream()
            .sorted(Comparator.comparingLong(GroupDocument::offset))
            .map(group -> group(group, prefix, bank, library))
            .toList();
    return new BankView(bank, name, prefix, registers, groups);
  }

  private static RegisterView register(RegisterDocument r, String prefix, BankDocument bank) {
    String name = r.isRow() ? r.name() + "[n]" : r.name();
    String step = r.isRow() ? Hex.of(r.stride()) + " n" : "";
    String offset = Hex.offset(r.offset(), bank.size());
    return new RegisterView(r, name, prefix + r.name(), offset, step, "", "", BitsView.of(r));
  }

  private static GroupView group(
      GroupDocument group, String prefix, BankDocument bank, Library library) {
    List<RegisterView> registers =
        library.registersOf(group).stream()
            .map(
                r ->
                    new RegisterView(
                        r,
                        group.name() + "[n]." + r.name() + (r.isRow() ? "[m]" : ""),
                        prefix + group.name() + "." + r.name(),
                        Hex.offset(group.offset() + r.offset(), bank.size()),
                        Hex.of(group.stride())
                            + " n"
                            + (r.isRow() ? " + " + Hex.of(r.stride()) + " m" : ""),
                        group.name(),
                        Hex.of(group.stride()),
                        BitsView.of(r)))
            .toList();
    String description = library.device(group.block()).map(b -> b.description()).orElse("");
    return new GroupView(
        group,
        Hex.offset(group.offset(), bank.size()),
        Hex.of(group.stride()),
        group.description().isEmpty() ? description : group.description(),
        registers);
  }

  /** Its registers and those of its groups. */
  public List<RegisterView> all() {
    return Stream.concat(
            registers.stream(), groups.stream().flatMap(group -> group.registers().stream()))
        .toList();
  }

  /** An offset in it. */
  public String offset(long offset) {
    return Hex.offset(offset, bank.size());
  }

  /** The access sizes that the guest may use, in words. */
  public String accessSizes() {
    return bank.minAccess() == bank.maxAccess()
        ? bank.minAccess() + (bank.minAccess() == 1 ? " byte" : " bytes")
        : bank.minAccess() + " to " + bank.maxAccess() + " bytes";
  }

  /** What becomes of bits that no layout names, in words. */
  public String reserved() {
    return switch (bank.reserved()) {
      case ZERO -> "read 0 and ignore writes";
      case ERROR -> "read 0; writing 1 to one is a guest error";
      case KEPT -> "keep what is written";
    };
  }
}
