// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.compare;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.IdentificationDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.PlacedRegister;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.Survival;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * A single register of a bank, or of a row or a group in it.
 *
 * @param name its name with those of what it lies in
 * @param offset byte offset in the bank
 * @param register what it is one of
 * @param isNamed whether the name is of the data sheet
 */
record Single(String name, long offset, RegisterDocument register, boolean isNamed) {
  /** The registers of a bank, by offset. */
  static TreeMap<Long, Single> all(BankDocument bank, Library library) {
    TreeMap<Long, Single> singles = new TreeMap<>();
    for (PlacedRegister placed : library.registers(bank)) {
      RegisterDocument register = placed.register();
      for (int i = 0; i < Math.max(1, register.count()); i++) {
        String name = register.isRow() ? placed.name() + "[" + i + "]" : placed.name();
        long offset = placed.offset() + i * register.stride();
        if (offset < bank.size()) {
          singles.put(offset, new Single(name, offset, register, true));
        }
      }
    }
    for (IdentificationDocument id : bank.identification()) {
      singles.put(id.offset(), identification(id));
    }
    return singles;
  }

  private static Single identification(IdentificationDocument id) {
    return new Single(
        "identification",
        id.offset(),
        new RegisterDocument(
            "identification",
            id.offset(),
            4,
            0,
            4,
            AccessPolicy.RO,
            id.value(),
            -1L >>> 32,
            Survival.NOTHING,
            "",
            false,
            List.of(),
            List.of(),
            "identification"),
        false);
  }

  /** Whether another has the same name, however repeats are written. */
  boolean isNamedAs(Single other) {
    return !isNamed || !other.isNamed || plain(name).equals(plain(other.name));
  }

  /** A name by which the same thing is known in two descriptions. */
  static String plain(String name) {
    return name.replace("[]", "[0]").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
