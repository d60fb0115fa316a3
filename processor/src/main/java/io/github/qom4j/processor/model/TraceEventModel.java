// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A trace event.
 *
 * @param name its name
 * @param isAnnotated whether its method is declared to be an event
 * @param isAbstract whether the method is for the companion to implement
 * @param method its method
 * @param parameterNames names of the method's parameters
 * @param format its text
 * @param occasions when it is emitted by itself
 * @param formatOrigin where its text is said
 * @param occasionOrigins where each occasion is said
 * @param parameterOrigins the method's parameters
 */
public record TraceEventModel(
    String name,
    boolean isAnnotated,
    boolean isAbstract,
    MethodModel method,
    List<String> parameterNames,
    TraceFormat format,
    List<Occasion> occasions,
    Origin formatOrigin,
    List<Origin> occasionOrigins,
    List<Origin> parameterOrigins) {
  /** Most arguments an event can have, as in QEMU. */
  public static final int MAX_ARGUMENTS = 10;

  /** When an event is emitted by itself. The names are those of the annotation's enum. */
  public enum Occasion {
    READ,
    WRITE,
    BAD_READ,
    BAD_WRITE,
    WRITE_REPEAT,
    UNSEEN_REPEAT,
    UPDATE_IRQS;

    /** Whether it is an access of the guest. */
    public boolean isAccess() {
      return this != UPDATE_IRQS && !isOfRepeat();
    }

    /** Whether it is an access to a repeat of a group. */
    public boolean isOfRepeat() {
      return this == WRITE_REPEAT || this == UNSEEN_REPEAT;
    }
  }

  /** Name of the constant that holds the event. */
  public String constant() {
    return snakeCase(method.name()).toUpperCase(Locale.ROOT);
  }

  /** The parameters that take integers of an access: the offset, then the value. */
  public List<JavaType> integers() {
    return method.parameters().stream()
        .filter(type -> !type.array() && type.kind().bytes() > 0)
        .toList();
  }

  /** The parameter for the value of an access, if there is one. */
  public Optional<JavaType> value() {
    return integers().stream().skip(1).findFirst();
  }

  /** Whether a parameter takes the name of a register. */
  public boolean showsRegister() {
    return method.parameters().stream().anyMatch(type -> type.is(JavaType.Kind.STRING));
  }

  /** Type of an argument in C: signed if the text shows it so. */
  public String cType(int argument) {
    JavaType.Kind kind = method.parameters().get(argument).kind();
    char letter = format.conversions().get(argument).letter();
    return switch (kind) {
      case STRING -> "const char *";
      case BOOLEAN -> "bool";
      default -> letter == 'p' ? "void *" : cInteger(letter, 8 * kind.bytes());
    };
  }

  private static String cInteger(char letter, int bits) {
    boolean isSigned = letter == 'd' || letter == 'i' || letter == 'c';
    return (isSigned ? "int" : "uint") + bits + "_t";
  }

  /** The event's name and arguments as C declares them. */
  public String signature() {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < parameterNames.size(); i++) {
      String type = cType(i);
      arguments.add(type + (type.endsWith("*") ? "" : " ") + snakeCase(parameterNames.get(i)));
    }
    return name + "(" + (arguments.isEmpty() ? "void" : String.join(", ", arguments)) + ")";
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /** The event as QEMU's files of trace events declare it. */
  public String declaration() {
    StringBuilder c = new StringBuilder("\"");
    boolean isWide = false;
    int argument = 0;
    for (TraceFormat.Piece piece : format.pieces()) {
      isWide = piece.isArgument() && isWide(piece, method.parameters().get(argument));
      argument += piece.isArgument() ? 1 : 0;
      c.append(isWide ? piece.wide() : piece.text().replace("\\", "\\\\").replace("\"", "\\\""));
    }
    // After a macro at the end there is nothing to quote.
    return signature() + " " + (isWide ? c.substring(0, c.length() - 1) : c.append('"'));
  }

  private static boolean isWide(TraceFormat.Piece piece, JavaType type) {
    return piece.letter() != 'p' && type.is(JavaType.Kind.LONG);
  }
}
