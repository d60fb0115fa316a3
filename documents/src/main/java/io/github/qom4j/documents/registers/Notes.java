// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.model.Survival;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sentences for what a declaration says and formats have no words for. */
public final class Notes {
  private Notes() {}

  /**
   * A description without the sentences that an export added to it.
   *
   * @param description the description in a file of ours
   * @param notes the sentences
   * @return what the device's author wrote
   */
  public static String without(String description, List<String> notes) {
    String added = PlainText.line("", notes);
    return !added.isEmpty() && description.endsWith(added)
        ? description.substring(0, description.length() - added.length()).strip()
        : description;
  }

  /**
   * What is to be said of a register.
   *
   * @param register the register
   * @return sentences
   */
  public static List<String> of(RegisterDocument register) {
    List<String> notes = new ArrayList<>();
    if (register.fields().isEmpty()) {
      notes.addAll(of(register.access()));
    }
    notes.addAll(of(register.survives()));
    if (register.isUnmodelled()) {
      notes.add("Stored, but without effect in the model.");
    }
    if (isReadActive(register)) {
      notes.add("A read may have effects.");
    }
    register.hooks().stream()
        .filter(hook -> !hook.description().isEmpty())
        .filter(hook -> !hook.description().equals(register.description()))
        .forEach(hook -> notes.add(occasion(hook.kind()) + ": " + hook.description()));
    return notes;
  }

  private static String occasion(HookDocument.Kind kind) {
    return switch (kind) {
      case READ -> "On a read";
      case PEEK -> "On a look";
      case WRITE -> "On a write";
      case AFTER_WRITE -> "After a write";
    };
  }

  /** Whether a read may change something, as nothing says that a look and a read are the same. */
  static boolean isReadActive(RegisterDocument register) {
    Set<String> looks = methods(register, HookDocument.Kind.PEEK);
    return !looks.containsAll(methods(register, HookDocument.Kind.READ));
  }

  private static Set<String> methods(RegisterDocument register, HookDocument.Kind kind) {
    return register.hooks().stream()
        .filter(hook -> hook.kind() == kind)
        .map(HookDocument::method)
        .collect(Collectors.toSet());
  }

  /**
   * What is to be said of a field.
   *
   * @param field the field
   * @return sentences
   */
  public static List<String> of(FieldDocument field) {
    List<String> notes = new ArrayList<>(of(field.access()));
    notes.addAll(of(field.survives()));
    if (field.isUnmodelled()) {
      notes.add("Stored, but without effect in the model.");
    }
    if (field.isWrittenAsRead() && isRange(field)) {
      notes.add(
          "May be written: 0x%s to 0x%s."
              .formatted(Numbers.hex(min(field)), Numbers.hex(max(field))));
    }
    if (!field.forbidden().isEmpty()) {
      notes.add("Must not be written: %s.".formatted(String.join(", ", field.forbidden())));
    }
    if (!field.latch().isEmpty()) {
      String trigger = field.trigger().isEmpty() ? "" : " (" + field.trigger() + ")";
      notes.add("Set by: %s%s.".formatted(field.latch(), trigger));
    }
    return notes;
  }

  /** Whether there is a smallest or a largest value that may be written. */
  static boolean isRange(FieldDocument field) {
    return !field.min().isEmpty() || !field.max().isEmpty();
  }

  /** The smallest value that may be written. */
  static long min(FieldDocument field) {
    return field.min().isEmpty() ? 0 : Numbers.parse(field.min());
  }

  /** The largest value that may be written. */
  static long max(FieldDocument field) {
    return field.max().isEmpty() ? field.largest() : Numbers.parse(field.max());
  }

  private static List<String> of(AccessPolicy policy) {
    return switch (policy) {
      case RO_IGNORE -> List.of("Writes are ignored.");
      case PULSE -> List.of("A write acts and is not stored; reads 0.");
      case CONST -> List.of("Nothing changes it, not even a reset.");
      default -> List.of();
    };
  }

  private static List<String> of(Survival survives) {
    return switch (survives) {
      case NOTHING -> List.of();
      case WARM -> List.of("Keeps its value over a warm reset.");
      case COLD -> List.of("Keeps its value over every reset.");
    };
  }

  /**
   * What is to be said of bits that nothing names.
   *
   * @param reserved what becomes of them
   * @return sentences
   */
  public static List<String> of(ReservedBits reserved) {
    return switch (reserved) {
      case ZERO -> List.of();
      case ERROR -> List.of("Bits without a field read 0; writing 1 to them is an error.");
      case KEPT -> List.of("Bits without a field keep what is written.");
    };
  }
}
