// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** No two registers share bytes. */
final class RegisterOverlapCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Set<String> banks = new LinkedHashSet<>(List.of(""));
    type.registers().forEach(register -> banks.add(bankName(type, register)));
    banks.forEach(bank -> check(type, bank, report));
  }

  private static String bankName(TypeModel type, RegisterModel register) {
    Optional<BankModel> bank = type.bankOf(register);
    return bank.equals(type.bank()) ? "" : register.bank();
  }

  private static void check(TypeModel type, String bank, Report report) {
    List<RegisterModel> registers =
        type.registers().stream()
            .filter(register -> bankName(type, register).equals(bank))
            .toList();
    long size =
        (registers.isEmpty() ? type.bank() : type.bankOf(registers.get(0)))
            .map(BankModel::size)
            .filter(n -> n > 0)
            .orElse(Long.MAX_VALUE);
    Optional<IdModel> ids = type.ids().filter(i -> bank.isEmpty());
    Map<ByteRange, String> taken = new LinkedHashMap<>();
    ids.map(ByteRange::of)
        .filter(range -> range.isInside(size))
        .ifPresent(range -> taken.put(range, "the identification registers"));
    for (RegisterModel register : registers) {
      if (RegisterOffsetCheck.isPlaced(register, size)) {
        ByteRange own = ByteRange.of(register);
        Optional<ByteRange> other = taken.keySet().stream().filter(own::overlaps).findFirst();
        if (other.isPresent()) {
          report.add(
              Rule.REGISTER_OVERLAP,
              register.offsetOrigin(),
              "%s at %s overlaps %s at %s; %s.",
              register.name(),
              own,
              taken.get(other.get()),
              other.get(),
              advice(register, all(registers, ids), size));
        } else {
          taken.put(own, register.name());
        }
      }
    }
  }

  private static Collection<ByteRange> all(List<RegisterModel> registers, Optional<IdModel> block) {
    Map<ByteRange, String> all = new LinkedHashMap<>();
    block.ifPresent(ids -> all.put(ByteRange.of(ids), ""));
    registers.forEach(register -> all.put(ByteRange.of(register), register.name()));
    return all.keySet();
  }

  private static String advice(RegisterModel register, Collection<ByteRange> taken, long size) {
    int width = register.width();
    long at = register.offset();
    while (at <= size - width) {
      ByteRange candidate = new ByteRange(at, width);
      Optional<ByteRange> obstacle = taken.stream().filter(candidate::overlaps).findFirst();
      if (obstacle.isEmpty()) {
        return "the next free offset is 0x%x".formatted(at);
      }
      long end = obstacle.get().start() + obstacle.get().size();
      at = (end + width - 1) / width * width;
    }
    return "the bank has no room behind it";
  }
}
