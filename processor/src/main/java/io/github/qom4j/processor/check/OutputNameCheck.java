// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Registers and their fields have names that headers and register descriptions can have. */
final class OutputNameCheck implements Check {
  /** As many characters of a macro's name as C compares. */
  private static final Pattern OF_COMPILERS = Pattern.compile("^_[A-Z]|__");

  private static final Pattern LEFT_OUT =
      Pattern.compile("RESERVED_?[0-9]*", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 63;

  /** The longest that is appended. */
  private static final String SUFFIX = "_Msk";

  /** Words of C and C++, and macros of their libraries. */
  private static final Set<String> TAKEN =
      Set.of(
          "alignas",
          "alignof",
          "and",
          "and_eq",
          "asm",
          "auto",
          "bitand",
          "bitor",
          "bool",
          "break",
          "case",
          "catch",
          "char",
          "char16_t",
          "char32_t",
          "char8_t",
          "class",
          "co_await",
          "co_return",
          "co_yield",
          "compl",
          "concept",
          "const",
          "const_cast",
          "consteval",
          "constexpr",
          "constinit",
          "continue",
          "decltype",
          "default",
          "delete",
          "do",
          "double",
          "dynamic_cast",
          "else",
          "enum",
          "explicit",
          "export",
          "extern",
          "false",
          "float",
          "for",
          "friend",
          "goto",
          "if",
          "inline",
          "int",
          "long",
          "mutable",
          "namespace",
          "new",
          "noexcept",
          "not",
          "not_eq",
          "nullptr",
          "operator",
          "or",
          "or_eq",
          "private",
          "protected",
          "public",
          "register",
          "reinterpret_cast",
          "requires",
          "restrict",
          "return",
          "short",
          "signed",
          "sizeof",
          "static",
          "static_assert",
          "static_cast",
          "struct",
          "switch",
          "template",
          "this",
          "thread_local",
          "throw",
          "true",
          "try",
          "typedef",
          "typeid",
          "typename",
          "typeof",
          "union",
          "unsigned",
          "using",
          "virtual",
          "void",
          "volatile",
          "wchar_t",
          "while",
          "xor",
          "xor_eq",
          "EOF",
          "NULL",
          "errno",
          "linux",
          "unix");

  @Override
  public void check(TypeModel type, Report report) {
    Map<String, Name> macros = new HashMap<>();
    List<RegisterModel> registers = new ArrayList<>(type.registers());
    Set<String> seen = new HashSet<>();
    registers.removeIf(r -> !Naming.isIdentifier(r.name()) || !seen.add(r.name()));
    for (RegisterModel register : registers) {
      taken("Register", register.name(), register.nameOrigin(), report);
      macro(type, new Name(register.name(), ""), register.nameOrigin(), macros, report);
    }
    for (RegisterModel register : registers) {
      for (BitsModel bits : register.layout()) {
        if (bits.isHere()) {
          taken("Field", bits.name(), bits.origin(), report);
        }
        Origin origin = bits.isHere() ? bits.origin() : register.layoutOrigin();
        macro(type, new Name(register.name(), bits.name()), origin, macros, report);
      }
    }
  }

  private static void taken(String kind, String name, Origin origin, Report report) {
    boolean isReserved = OF_COMPILERS.matcher(name).find();
    if (TAKEN.contains(name) || isReserved) {
      report.add(
          Rule.NAME_TAKEN,
          origin,
          "%s %s has a name that %s; give it another one, such as %s.",
          kind,
          name,
          isReserved ? "C reserves for compilers" : "C or C++ takes for itself",
          isReserved ? name.replaceAll("_+", "_").replaceAll("^_", "") : other(kind, name));
    } else if (LEFT_OUT.matcher(name).matches()) {
      report.add(
          Rule.NAME_TAKEN,
          origin,
          "%s %s is one that descriptions of registers leave out; drop it, as what nothing names is"
              + " reserved.",
          kind,
          name);
    }
  }

  private static String other(String kind, String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.equals(name) ? name + (kind.equals("Register") ? "_REG" : "_FLAG") : upper;
  }

  private static void macro(
      TypeModel type, Name name, Origin origin, Map<String, Name> macros, Report report) {
    Name other = macros.putIfAbsent(name.macro(), name);
    int length = type.qomName().length() + 1 + name.macro().length() + SUFFIX.length();
    if (other != null) {
      // A layout of several registers has its mistakes once.
      boolean isWithin = other.register().equals(name.register()) && !other.bits().isEmpty();
      report.add(
          Rule.NAME_MANGLED,
          origin,
          "%s and %s are both %s in a C header; give one another name.",
          isWithin ? other.bits() : other,
          isWithin ? name.bits() : name,
          isWithin ? name.bits().toUpperCase(Locale.ROOT) : name.macro());
    } else if (length > LONGEST) {
      report.add(
          Rule.NAME_LENGTH,
          origin,
          "With type \"%s\" before it, %s makes a name of %d characters in a C header, of which C"
              + " compares %d; shorten it.",
          type.qomName(),
          name,
          length,
          LONGEST);
    }
  }

  /**
   * What a macro is named after.
   *
   * @param register name of the register
   * @param bits name of its bits; empty for the register itself
   */
  private record Name(String register, String bits) {
    String macro() {
      return (bits.isEmpty() ? register : register + "_" + bits).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return bits.isEmpty() ? register : register + "." + bits;
    }
  }
}
