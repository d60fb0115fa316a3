// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * A field of a section.
 *
 * @param name its name in the stream's description
 * @param field where its value is kept
 * @param unsigned whether an integer has no sign
 * @param mask the bits of a register that are accepted from a stream
 * @param isEqual whether only the value it has is accepted from a stream
 * @param min smallest value accepted from a stream
 * @param max largest value accepted from a stream; {@link Long#MAX_VALUE} for any
 * @param unusedBefore bytes of room before it
 * @param subsection name of the subsection it belongs to; empty for the section itself
 * @param group the blocks of registers it is, if it is some
 * @param fifo the FIFO it is, if it is one
 * @param struct the structures it has, if it has some
 * @param origin where it is declared
 * @param nameOrigin where its name is said
 * @param unsignedOrigin where it is said to have no sign
 * @param minOrigin where its smallest value is said
 * @param maxOrigin where its largest value is said
 * @param subsectionOrigin where its subsection is named
 */
public record VMStateFieldModel(
    String name,
    FieldModel field,
    boolean unsigned,
    long mask,
    boolean isEqual,
    long min,
    long max,
    int unusedBefore,
    String subsection,
    Optional<GroupModel> group,
    Optional<FifoModel> fifo,
    Optional<StructModel> struct,
    Origin origin,
    Origin nameOrigin,
    Origin unsignedOrigin,
    Origin minOrigin,
    Origin maxOrigin,
    Origin subsectionOrigin) {
  /** The type's name on the wire, or empty if it can't be on a wire. */
  public Optional<String> wireType() {
    int bytes = field.type().kind().bytes();
    if (struct.isPresent()) {
      return struct
          .filter(found -> found.why().isEmpty())
          .map(found -> found.form() == StructModel.Form.LIST ? "qtailq" : "struct");
    }
    if (group.isPresent() || fifo.isPresent()) {
      return Optional.of("struct");
    }
    if (bytes > 0) {
      return Optional.of((unsigned ? "uint" : "int") + 8 * bytes);
    }
    if (field.type().is(JavaType.Kind.TIMER)) {
      return Optional.of("timer");
    }
    return field.type().is(JavaType.Kind.BOOLEAN)
        ? Optional.of("bool")
        : field.type().is(JavaType.Kind.CLOCK_INPUT) ? Optional.of("struct") : Optional.empty();
  }
}
