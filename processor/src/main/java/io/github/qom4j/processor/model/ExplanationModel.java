// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * Why a field does not migrate.
 *
 * @param kind what is said of it
 * @param field the field
 * @param isTypePrivate whether the companion cannot name the field's type
 * @param text the method that computes it, who else has it, or why it is lost; empty for none
 * @param origin where it is said
 * @param textOrigin where the text is
 */
public record ExplanationModel(
    Kind kind,
    FieldModel field,
    boolean isTypePrivate,
    String text,
    Origin origin,
    Origin textOrigin) {
  /** Whether the state is in no stream, so that only a copy of it can put it back. */
  public boolean isKeptHere() {
    return kind == Kind.DERIVED || kind == Kind.BROKEN;
  }

  /** What can be said of a field. */
  public enum Kind {
    DERIVED("Derived", "by"),
    IMMUTABLE("Immutable", ""),
    ELSEWHERE("Elsewhere", "value"),
    BROKEN("Broken", "value");

    private final String annotation;
    private final String member;

    Kind(String annotation, String member) {
      this.annotation = annotation;
      this.member = member;
    }

    /** Simple name of the annotation. */
    public String annotation() {
      return annotation;
    }

    /** The annotation's element that has the text; empty if it has none. */
    public String member() {
      return member;
    }
  }
}
