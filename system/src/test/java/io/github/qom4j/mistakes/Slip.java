// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

/** A way in which authors go wrong. */
enum Slip {
  ANNOTATION_MISSING("an annotation is missing"),
  ARGUMENT_MISSING("an argument of an annotation is missing"),
  ELEMENT_MISSING("an element of a list is missing"),
  ELEMENT_ORDER("two elements of a list are swapped"),
  NUMBER("a number in an annotation is another"),
  FLAG("a flag is the other way round"),
  CHOICE("another constant is chosen"),
  LETTER("a name in an annotation is a letter off"),
  NAME("a name in an annotation is that of something else"),
  LAYOUT("another layout is named"),
  CONSTANT("a number in a constant or in an initial value is another"),
  TYPE("a field has another type"),
  MODIFIER("a modifier is missing or one too many"),
  MEMBER_NAME("a member's name is a letter off"),
  MEMBER_TWICE("a member has the name of its neighbour"),
  MEMBER_ORDER("two members are swapped"),
  PARENT("a class extends another"),
  INTERFACE("a class implements an interface less"),
  PARAMETER_TYPE("a parameter has another type"),
  PARAMETER_MISSING("a parameter is missing"),
  PARAMETER_EXTRA("a parameter is one too many"),
  RETURN_TYPE("a method returns another type");

  private final String text;

  Slip(String text) {
    this.text = text;
  }

  /** What is wrong then. */
  String text() {
    return text;
  }
}
