// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.header;

import java.util.List;

/**
 * A C header, as its templates show it.
 *
 * @param type name of the type
 * @param file name of the header
 * @param guard macro that is defined once it was included
 * @param text what the device is
 * @param structs its structures, each after those it needs
 * @param blocks macros by register
 * @param checks what must be so
 */
public record HeaderView(
    String type,
    String file,
    String guard,
    String text,
    List<Struct> structs,
    List<Block> blocks,
    List<Check> checks) {
  /**
   * A structure of registers.
   *
   * @param name its name
   * @param text what it is
   * @param members its members in order
   */
  public record Struct(String name, String text, List<Member> members) {}

  /**
   * A member.
   *
   * @param declaration its declaration
   * @param text what it is; empty for bytes that nothing has
   */
  public record Member(String declaration, String text) {}

  /**
   * The macros of a register or a group.
   *
   * @param text what it is
   * @param macros the macros in order
   */
  public record Block(String text, List<Macro> macros) {}

  /**
   * A macro.
   *
   * @param name its name
   * @param value its value
   */
  public record Macro(String name, String value) {}

  /**
   * Two constants that must be equal.
   *
   * @param left the one
   * @param right the other
   */
  public record Check(String left, String right) {}
}
