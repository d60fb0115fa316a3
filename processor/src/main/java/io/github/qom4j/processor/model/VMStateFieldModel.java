// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A field of a section.
 *
 * @param name its name in the stream's description
 * @param field where its value is kept
 * @param wire the form of its values
 * @param presence which sections have it
 * @param elements which of its elements are sent
 * @param accepted the values that are accepted
 * @param unusedBefore room before it, if there is some
 * @param subsection name of the subsection it belongs to; empty for the section itself
 * @param group the blocks of registers it is, if it is some
 * @param fifo the FIFO it is, if it is one
 * @param struct the structures it has, if it has some
 * @param origin where it is declared
 * @param nameOrigin where its name is said
 * @param subsectionOrigin where its subsection is named
 */
public record VMStateFieldModel(
    String name,
    FieldModel field,
    WireModel wire,
    PresenceModel presence,
    ElementsModel elements,
    AcceptedModel accepted,
    Optional<UnusedModel> unusedBefore,
    String subsection,
    Optional<GroupModel> group,
    Optional<FifoModel> fifo,
    Optional<StructModel> struct,
    Origin origin,
    Origin nameOrigin,
    Origin subsectionOrigin) {
  /** What a value of it is, also of an array or of an array of arrays. */
  public JavaType.Kind valueKind() {
    return field.type().rows().orElse(field.type().kind());
  }

  /** The form of an integer or a boolean; DEFAULT for anything else. */
  public WireForm form() {
    int bytes = valueKind().bytes();
    return wire.as() == WireForm.DEFAULT && bytes > 0
        ? WireForm.of(bytes, wire.isUnsigned())
        : wire.as();
  }

  /** Whether the Java type has a form on the wire. */
  public boolean isOnWire() {
    if (struct.isPresent()) {
      return struct.get().why().isEmpty();
    }
    return switch (valueKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, DOUBLE, TIMER, CLOCK_INPUT -> true;
      case BIT_SET -> !field.type().array();
      default -> group.isPresent() || fifo.isPresent();
    };
  }

  /** Whether values of the Java type can be kept in the chosen form. */
  public boolean fitsForm() {
    int bytes = wire.as().bytes();
    return switch (wire.as()) {
      case DEFAULT -> true;
      case BUFFER -> field.type().array() && field.type().kind() == JavaType.Kind.BYTE;
      case QLIST -> isList();
      default ->
          valueKind() == JavaType.Kind.BOOLEAN
              || bytes < valueKind().bytes()
              || bytes == valueKind().bytes() && wire.isUnsigned() && !wire.as().isUnsigned();
    };
  }

  private boolean isList() {
    return struct.filter(found -> found.form() == StructModel.Form.LIST).isPresent();
  }

  /** Whether the wire has fewer bytes than Java. */
  public boolean isNarrow() {
    return wire.as().bytes() > 0 && wire.as().bytes() < valueKind().bytes();
  }

  /** The type's name on the wire, or empty if it can't be on a wire. */
  public Optional<String> wireType() {
    if (!isOnWire() || !fitsForm()) {
      return Optional.empty();
    }
    if (form() != WireForm.DEFAULT) {
      return Optional.of(form().name().toLowerCase(Locale.ROOT));
    }
    if (isList()) {
      return Optional.of("qtailq");
    }
    return switch (valueKind()) {
      case BOOLEAN -> Optional.of("bool");
      case DOUBLE -> Optional.of("CPU_Double_U");
      case TIMER -> Optional.of("timer");
      case BIT_SET -> Optional.of("bitmap");
      default -> Optional.of("struct");
    };
  }

  /** Bytes of a value on the wire; 0 if its type does not say. */
  public int valueBytes() {
    if (form() != WireForm.DEFAULT) {
      return form().bytes();
    }
    return switch (valueKind()) {
      case BOOLEAN -> 1;
      case DOUBLE, TIMER -> 8;
      default -> 0;
    };
  }
}
