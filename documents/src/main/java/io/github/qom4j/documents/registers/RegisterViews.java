// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.model.Survival;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows registers as files show them. */
final class RegisterViews {
  private static final Set<AccessPolicy> GUESTS_ALONE =
      EnumSet.of(
          AccessPolicy.RW, AccessPolicy.WO, AccessPolicy.W1, AccessPolicy.WO1, AccessPolicy.CONST);

  private final ReservedBits reserved;
  private final RowNames names;

  /**
   * Makes the views of registers in a bank.
   *
   * @param reserved what becomes of bits that nothing names
   * @param names the names that are taken
   */
  RegisterViews(ReservedBits reserved, RowNames names) {
    this.reserved = reserved;
    this.names = names;
  }

  RegisterView view(RegisterDocument register) {
    boolean isReadActive = Notes.isReadActive(register);
    boolean isVolatile = !register.isStored() || register.has(HookDocument.Kind.READ);
    List<FieldDocument> named = register.fields();
    RegisterDocument seen = register.isStored() ? register : ComputedAccess.of(register);
    List<FieldView> fields =
        (named.isEmpty() ? UnnamedBits.of(seen) : seen.fields())
            .stream()
                .map(field -> FieldViews.view(register, field, isVolatile || isVolatile(field)))
                .toList();
    return new RegisterView(
        register,
        register.name(),
        PlainText.line(register.description(), Notes.of(register)),
        Numbers.hex(register.offset()),
        register.bits(),
        register.count(),
        Numbers.hex(register.stride()),
        register.stride() == register.width(),
        names.prefix(register),
        access(register, fields),
        Numbers.hex(register.reset()),
        Numbers.hex(Resets.known(register)),
        isReadActive,
        fields.stream().anyMatch(FieldView::isVolatile),
        named.isEmpty() && fields.size() == 1 && fields.get(0).width() == register.bits(),
        fields,
        facts(register));
  }

  private static boolean isVolatile(FieldDocument field) {
    return !GUESTS_ALONE.contains(field.access()) || !field.latch().isEmpty();
  }

  private static String access(RegisterDocument register, List<FieldView> fields) {
    Set<String> words =
        fields.stream().map(field -> field.words().access()).collect(Collectors.toSet());
    if (words.size() == 1) {
      return words.iterator().next();
    }
    boolean isRead = words.stream().anyMatch(word -> word.startsWith("read"));
    boolean isWritten = words.stream().anyMatch(word -> !word.equals("read-only"));
    return isRead ? isWritten ? "read-write" : "read-only" : "write-only";
  }

  private Facts facts(RegisterDocument register) {
    boolean isHidden =
        !AccessWords.of(register.access()).isExact()
            || !register.fields().isEmpty() && !isAccessShown(register);
    String hooks =
        register.hooks().stream()
            .map(hook -> hook.kind().name())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return new Facts.Builder()
        .add("access", register.access().name(), register.isStored() && isHidden)
        .add("survives", register.survives().name(), register.survives() != Survival.NOTHING)
        .add("unmodelled", "true", register.isUnmodelled())
        .add("count", String.valueOf(register.count()), register.count() == 1)
        .add("hooks", hooks, !hooks.isEmpty())
        .add("stored", "false", !register.isStored())
        .add("identification", "true", register.storage().equals(IdentificationRegisters.STORAGE))
        .build();
  }

  /** Whether a field shows what accesses do to bits that say nothing of their own. */
  private boolean isAccessShown(RegisterDocument register) {
    long named =
        register.fields().stream().mapToLong(FieldDocument::mask).reduce(0, (a, b) -> a | b);
    boolean isRest = reserved == ReservedBits.KEPT && named != -1L >>> 64 - register.bits();
    return !isRest && register.fields().stream().anyMatch(f -> f.access() == register.access());
  }
}
