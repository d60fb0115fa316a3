// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.compare;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ValueDocument;
import io.github.qom4j.documents.registers.AccessWords;
import io.github.qom4j.documents.registers.Numbers;
import io.github.qom4j.documents.registers.Resets;
import io.github.qom4j.documents.registers.UnnamedBits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the registers of two descriptions of a device, address by address. */
public final class RegisterComparison {
  private final Side left;
  private final Side right;
  private final Precision precision;
  private final List<String> differences = new ArrayList<>();

  private RegisterComparison(Side left, Side right, Precision precision) {
    this.left = left;
    this.right = right;
    this.precision = precision;
  }

  /**
   * What differs between two descriptions.
   *
   * @param left the one
   * @param right the other
   * @param precision how closely to look
   * @return a line for each difference, by address; none if there is none
   */
  public static List<String> differences(Side left, Side right, Precision precision) {
    RegisterComparison comparison = new RegisterComparison(left, right, precision);
    comparison.banks();
    return comparison.differences;
  }

  private void banks() {
    List<BankDocument> ours = left.device().banks();
    List<BankDocument> theirs = right.device().banks();
    int common = Math.min(ours.size(), theirs.size());
    if (ours.size() != theirs.size()) {
      differ("", "regions", ours.size(), theirs.size());
    }
    for (int i = 0; i < common; i++) {
      String where = common > 1 ? "region " + i + " " : "";
      bank(where, ours.get(i), theirs.get(i));
    }
  }

  private void bank(String where, BankDocument ours, BankDocument theirs) {
    differ(where, "size", hex(ours.size()), hex(theirs.size()));
    differ(where, "byte order", order(ours), order(theirs));
    if (precision == Precision.EXACT) {
      differ(where, "unnamed bits", ours.reserved(), theirs.reserved());
      differ(where, "smallest access", ours.minAccess(), theirs.minAccess());
      differ(where, "largest access", ours.maxAccess(), theirs.maxAccess());
    }
    TreeMap<Long, Single> leftOnes = Single.all(ours, left.library());
    TreeMap<Long, Single> rightOnes = Single.all(theirs, right.library());
    Set<Long> offsets = new TreeSet<>(leftOnes.keySet());
    offsets.addAll(rightOnes.keySet());
    for (long offset : offsets) {
      String at = "%s0x%03x".formatted(where, offset);
      Single one = leftOnes.get(offset);
      Single other = rightOnes.get(offset);
      if (one == null || other == null) {
        only(at, one == null ? right : left, one == null ? other : one);
      } else {
        registers(at, one, other);
      }
    }
  }

  private static String order(BankDocument bank) {
    return bank.isBigEndian() ? "big-endian" : "little-endian";
  }

  private void only(String at, Side side, Single single) {
    differences.add(
        "%s %s: only in %s (%d bits, %s)"
            .formatted(
                at,
                single.name(),
                side.name(),
                single.register().bits(),
                words(single.register().access())));
  }

  private static String words(AccessPolicy policy) {
    AccessWords words = AccessWords.of(policy);
    return words.access()
        + (words.write().isEmpty() ? "" : ", a write " + words.write())
        + (words.read().isEmpty() ? "" : ", a read " + words.read());
  }

  private void registers(String at, Single one, Single other) {
    String name = at + " " + one.name();
    RegisterDocument a = one.register();
    RegisterDocument b = other.register();
    if (!one.isNamedAs(other)) {
      differ(name, "name", one.name(), other.name());
    }
    differ(name, "width", a.bits() + " bits", b.bits() + " bits");
    if (a.bits() == b.bits()) {
      long known = Resets.known(a) & Resets.known(b);
      differ(name, "reset", hex(a.reset() & known), hex(b.reset() & known));
      boolean isNumber = a.fields().isEmpty() && b.fields().isEmpty();
      if (a.isStored() && b.isStored() && (isNumber || hasUnnamed(a) && hasUnnamed(b))) {
        access(name, a.access(), b.access());
      }
      fields(name, a, b);
    }
    if (precision == Precision.EXACT) {
      differ(name, "row", row(a), row(b));
      differ(name, "bits", hex(a.mask()), hex(b.mask()));
      differ(name, "surviving", a.survives(), b.survives());
      differ(name, "storage", a.isStored(), b.isStored());
      differ(name, "hooks", hooks(a), hooks(b));
    }
  }

  private static String row(RegisterDocument register) {
    return register.count() + " every " + register.stride();
  }

  private static String hooks(RegisterDocument register) {
    return register.hooks().stream()
        .map(hook -> hook.kind().name())
        .sorted()
        .distinct()
        .toList()
        .toString();
  }

  /** Whether it has bits that no field names, which the access of the register is for. */
  private static boolean hasUnnamed(RegisterDocument register) {
    long named =
        register.fields().stream().mapToLong(FieldDocument::mask).reduce(0, (a, b) -> a | b);
    return (register.mask() & ~named) != 0;
  }

  private void access(String name, AccessPolicy a, AccessPolicy b) {
    if (precision == Precision.EXACT) {
      differ(name, "access", a, b);
    } else {
      differ(name, "access", words(a), words(b));
    }
  }

  private void fields(String name, RegisterDocument a, RegisterDocument b) {
    Map<String, FieldDocument> ours = byName(a);
    Map<String, FieldDocument> theirs = byName(b);
    if (ours.isEmpty() != theirs.isEmpty() && isWhole(a, b)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (Map.Entry<String, FieldDocument> entry : ours.entrySet()) {
      FieldDocument one = entry.getValue();
      FieldDocument other = theirs.get(entry.getKey());
      if (other == null) {
        other =
            theirs.values().stream()
                .filter(field -> field.mask() == one.mask())
                .filter(field -> !ours.containsKey(Single.plain(field.name())))
                .findFirst()
                .orElse(null);
      }
      if (other == null) {
        only(name, one, left);
      } else {
        seen.add(Single.plain(other.name()));
        field(name + "." + one.name(), a.isStored() && b.isStored(), one, other);
      }
    }
    theirs.forEach(
        (key, field) -> {
          if (!seen.contains(key)) {
            only(name, field, right);
          }
        });
  }

  /** Whether one has no fields and the other but one for all of its bits. */
  private boolean isWhole(RegisterDocument a, RegisterDocument b) {
    List<FieldDocument> fields = a.fields().isEmpty() ? b.fields() : a.fields();
    return precision == Precision.WORDS && fields.size() == 1 || UnnamedBits.areUnnamed(fields);
  }

  private static Map<String, FieldDocument> byName(RegisterDocument register) {
    Map<String, FieldDocument> fields = new LinkedHashMap<>();
    register.fields().forEach(field -> fields.put(Single.plain(field.name()), field));
    return fields;
  }

  private void only(String name, FieldDocument field, Side side) {
    differences.add(
        "%s.%s: only in %s (%s)".formatted(name, field.name(), side.name(), bits(field)));
  }

  private static String bits(FieldDocument field) {
    return field.width() == 1
        ? "bit " + field.lsb()
        : "bits %d to %d".formatted(field.lsb(), field.msb());
  }

  private void field(String name, boolean isStored, FieldDocument a, FieldDocument b) {
    differ(name, "name", a.name(), b.name());
    differ(name, "place", bits(a), bits(b));
    if (isStored) {
      access(name, a.access(), b.access());
    }
    values(name, a, b);
    if (precision == Precision.EXACT) {
      differ(name, "surviving", a.survives(), b.survives());
      differ(name, "not modelled", a.isUnmodelled(), b.isUnmodelled());
      differ(name, "written as read", a.isWrittenAsRead(), b.isWrittenAsRead());
      differ(name, "smallest value", number(a.min(), 0), number(b.min(), 0));
      differ(name, "largest value", number(a.max(), a.largest()), number(b.max(), b.largest()));
      differ(name, "forbidden", numbers(a.forbidden()), numbers(b.forbidden()));
    }
  }

  private static String number(String text, long otherwise) {
    return hex(text.isEmpty() ? otherwise : Numbers.parse(text));
  }

  private static String numbers(List<String> texts) {
    return texts.stream().map(text -> number(text, 0)).sorted().toList().toString();
  }

  private void values(String name, FieldDocument a, FieldDocument b) {
    Map<Long, String> ours = byValue(a);
    Map<Long, String> theirs = byValue(b);
    Set<Long> all = new TreeSet<>(Long::compareUnsigned);
    all.addAll(ours.keySet());
    all.addAll(theirs.keySet());
    for (long value : all) {
      String none = "without a name";
      differ(
          name,
          "value " + hex(value),
          ours.getOrDefault(value, none),
          theirs.getOrDefault(value, none));
    }
  }

  private static Map<Long, String> byValue(FieldDocument field) {
    Map<Long, String> names = new LinkedHashMap<>();
    for (ValueDocument value : field.values()) {
      names.put(value.value(), value.name());
    }
    return names;
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  private void differ(String name, String what, Object a, Object b) {
    if (!Objects.equals(a, b)) {
      differences.add(
          "%s: %s is %s in %s, %s in %s"
              .formatted(
                  name.isBlank() ? "device" : name.strip(), what, a, left.name(), b, right.name()));
    }
  }
}
