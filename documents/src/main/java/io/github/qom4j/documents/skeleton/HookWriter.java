// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.skeleton;

import io.github.qom4j.documents.imports.JavaNames;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import java.util.List;

/** Writes the methods of registers that do more than storing, for their author to fill in. */
final class HookWriter {
  private final JavaText out;
  private final String indent;

  HookWriter(JavaText out, String indent) {
    this.out = out;
    this.indent = indent;
  }

  /**
   * Writes the hooks of a register.
   *
   * @param register the register
   * @param field its Java field; empty if it has none
   * @param declaration members of the annotation that declares it, if the first hook has to
   */
  void write(RegisterDocument register, String field, List<String> declaration) {
    boolean isDeclared = !field.isEmpty();
    for (HookDocument hook : register.hooks()) {
      out.separated();
      if (!isDeclared) {
        out.doc(indent, register.description());
        out.annotation(indent, "Register", declaration);
      }
      String named = isDeclared ? "(" + JavaText.literal(register.name()) + ")" : "";
      isDeclared = true;
      out.line(indent + "@" + annotation(hook.kind()) + named);
      method(register, hook, field);
    }
  }

  private static String annotation(HookDocument.Kind kind) {
    return switch (kind) {
      case READ -> "OnRead";
      case PEEK -> "OnPeek";
      case WRITE -> "OnWrite";
      case AFTER_WRITE -> "AfterWrite";
    };
  }

  private void method(RegisterDocument register, HookDocument hook, String field) {
    String type = register.width() == 8 ? "long" : "int";
    String index = register.isRow() ? "int index" : "";
    boolean isStored = !field.isEmpty();
    String name = hook.method();
    switch (hook.kind()) {
      case READ, PEEK -> {
        out.line(indent + type + " " + name + "(" + index + ") {");
        out.line(indent + "  return " + (isStored ? value(register, field) : "0") + ";");
      }
      case WRITE -> {
        String parameters = (index.isEmpty() ? "" : index + ", ") + type + " written";
        out.line(indent + (isStored ? type : "void") + " " + name + "(" + parameters + ") {");
        out.line(
            indent
                + (isStored ? "  return written;" : "  // What it does, the file does not say."));
      }
      case AFTER_WRITE -> {
        out.line(indent + "void " + name + "() {");
        out.line(indent + "  // What it does, the file does not say.");
      }
    }
    out.line(indent + "}");
  }

  private static String value(RegisterDocument register, String field) {
    String value = register.isRow() ? field + "[index]" : field;
    return switch (register.width()) {
      case 1 -> value + " & 0xff";
      case 2 -> value + " & 0xffff";
      default -> value;
    };
  }

  /** Whether a register that stores nothing has a hook that can declare it. */
  static boolean declares(RegisterDocument register) {
    return register.width() >= 4
        && (register.has(HookDocument.Kind.READ) || register.has(HookDocument.Kind.WRITE));
  }

  /** The Java field of a register. */
  static String field(RegisterDocument register) {
    return JavaNames.member(register.name());
  }
}
