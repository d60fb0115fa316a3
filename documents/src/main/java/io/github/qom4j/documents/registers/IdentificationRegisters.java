// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.IdentificationDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.Survival;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows identification registers as registers that read the same always. */
final class IdentificationRegisters {
  /** What an import knows them by. */
  static final String STORAGE = "identification";

  private IdentificationRegisters() {}

  static List<RegisterDocument> of(BankDocument bank) {
    Set<String> taken = new HashSet<>();
    bank.registers().forEach(register -> taken.add(register.name()));
    List<RegisterDocument> registers = new ArrayList<>();
    int number = 0;
    for (IdentificationDocument id : bank.identification()) {
      String name = "ID" + number;
      while (!taken.add(name)) {
        name += "_";
      }
      registers.add(register(name, number++, id));
    }
    return registers;
  }

  private static RegisterDocument register(String name, int number, IdentificationDocument id) {
    return new RegisterDocument(
        name,
        id.offset(),
        4,
        0,
        4,
        AccessPolicy.RO,
        id.value(),
        -1L >>> 32,
        Survival.NOTHING,
        "Identification, byte " + number + ".",
        false,
        List.of(),
        List.of(),
        STORAGE);
  }
}
