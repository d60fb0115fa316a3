// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import java.util.Set;

/**
 * What could show that a mistake is one. A fact that is stated once is another device's fact if it
 * is stated wrong, and only what is outside the source tells them apart.
 */
enum Witness {
  SOURCE("the source says something else elsewhere"),
  DATA_SHEET("the data sheet: an offset, a reset value, a policy, bits, lines"),
  BEHAVIOUR("what the device should do: a hook that is not called, or elsewhere"),
  NAME("who uses it: a machine, a script, a subclass, a reader of the page or of a trace"),
  STREAM("a stream of another version of the device");

  private static final Set<String> HOOKS =
      Set.of(
          "OnRead",
          "OnWrite",
          "OnPeek",
          "AfterWrite",
          "OnExpire",
          "OnClockUpdate",
          "GpioIn",
          "Realize",
          "ResetEnter",
          "ResetHold",
          "ResetExit",
          "PreLoad",
          "PostLoad",
          "PreSave",
          "PostSave",
          "Derived",
          "IrqSource");

  private static final Set<String> NAMES =
      Set.of(
          "QomType.value",
          "QomType.",
          "Property.value",
          "Property.defaultValue",
          "Property.",
          "RegisterBank.value",
          "Register.traceName",
          "VMStateField.hint");

  private final String text;

  Witness(String text) {
    this.text = text;
  }

  /** What a page says of it. */
  String text() {
    return text;
  }

  static Witness of(Mistake mistake) {
    String subject = mistake.subject();
    String annotation = subject.replaceAll("\\..*", "");
    if (contradicts(mistake, annotation)) {
      return SOURCE;
    }
    if (HOOKS.contains(annotation) || mistake.slip() == Slip.PARAMETER_EXTRA) {
      return BEHAVIOUR;
    }
    boolean isName = mistake.slip() == Slip.MEMBER_NAME || mistake.where().contains(".Trace.");
    if (mistake.slip() == Slip.MODIFIER
        || NAMES.contains(subject)
        || annotation.startsWith("Trace")
        || isName) {
      return NAME;
    }
    return annotation.startsWith("VMState") ? STREAM : DATA_SHEET;
  }

  /** What of the kinds that are not found does contradict something, by a look at each. */
  private static boolean contradicts(Mistake mistake, String annotation) {
    boolean isMissing = mistake.slip() == Slip.ANNOTATION_MISSING;
    return switch (mistake.subject()) {
      // Another event has the occasion, or the text.
      case "TraceEvent.on" -> true;
      case "TraceEvent.value" -> mistake.slip() == Slip.NAME;
      // The layout is there, and no register has it.
      case "Register.bits" -> mistake.slip() == Slip.ARGUMENT_MISSING;
      // The mask leaves the register no bits.
      case "Register.mask" -> mistake.label().matches("(0x)?0 .*");
      // Bits that show one FIFO, or another, or none.
      case "Fifo.empty", "Fifo.full", "Fifo.level", "Fifo.reached", "Fifo.filled" -> true;
      // The parent is a type, but not the class.
      case "QomType." -> true;
      // Bank and registers do not fit: the last one lies in it in part.
      case "RegisterBank.size" -> true;
      // Arrays that belong together have other lengths.
      case "constant" -> mistake.label().startsWith("0 ") && mistake.where().startsWith("Orrery.");
      // A constant of which nothing says what it is.
      case "Register.access" -> mistake.label().startsWith("CONST ");
      // Nothing calls the method any more.
      default -> isMissing && HOOKS.contains(annotation);
    };
  }
}
