// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.imports;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.registers.Resets;
import io.github.qom4j.documents.registers.UnnamedBits;
import io.github.qom4j.documents.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a register that a file describes one that a device can have, and says what that loses. */
final class RegisterRepair {
  private final boolean keepsUnnamed;
  private final List<String> remarks;

  /**
   * Makes repairs for a bank.
   *
   * @param keepsUnnamed whether bits that nothing names keep what is written
   * @param remarks where to say what is lost
   */
  RegisterRepair(boolean keepsUnnamed, List<String> remarks) {
    this.keepsUnnamed = keepsUnnamed;
    this.remarks = remarks;
  }

  /**
   * Repairs a register.
   *
   * @param place where it is described
   * @param register what is described; without an access of its own its fields say it
   * @return what a device can have
   */
  RegisterDocument repaired(Place place, RegisterDocument register) {
    List<FieldDocument> fields = distinct(place, register);
    boolean isUnnamed = UnnamedBits.areUnnamed(fields);
    long all = -1L >>> 64 - register.bits();
    long own = fields.stream().mapToLong(FieldDocument::mask).reduce(0, (a, b) -> a | b);
    long mask =
        fields.isEmpty()
            ? register.mask() & all
            : keepsUnnamed && register.isStored() && !isUnnamed ? all : own;
    long reset = register.reset() & Resets.known(register);
    if ((reset & ~mask) != 0) {
      remarks.add(
          "%s: %s resets to 0x%x, of which bits 0x%x belong to no field."
              .formatted(place, register.name(), reset, reset & ~mask));
    }
    return register
        .with(
            fields.isEmpty() ? register.access() : common(register.access(), fields),
            isUnnamed ? List.of() : fields)
        .with(reset & mask, mask);
  }

  private List<FieldDocument> distinct(Place place, RegisterDocument register) {
    List<FieldDocument> kept = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long taken = 0;
    for (FieldDocument field : register.fields()) {
      if ((field.mask() & taken) != 0) {
        remarks.add(
            "%s: %s.%s, bits %d to %d, shares some with another field."
                .formatted(place, register.name(), field.name(), field.lsb(), field.msb()));
      } else if (!names.add(field.name())) {
        remarks.add(
            "%s: %s has a second field %s, bits %d to %d."
                .formatted(place, register.name(), field.name(), field.lsb(), field.msb()));
      } else {
        taken |= field.mask();
        kept.add(field);
      }
    }
    kept.sort(Comparator.comparingInt(FieldDocument::lsb));
    return kept;
  }

  /** The register's own policy if some bits have it, or else that of most bits. */
  private AccessPolicy common(AccessPolicy own, List<FieldDocument> fields) {
    Map<AccessPolicy, Integer> bits = new HashMap<>();
    fields.forEach(field -> bits.merge(field.access(), field.width(), Integer::sum));
    return keepsUnnamed || bits.containsKey(own)
        ? own
        : bits.entrySet().stream()
            .max(
                Map.Entry.<AccessPolicy, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
  }
}
