// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TraceFormat;
import io.github.qom4j.processor.model.TraceFormat.Piece;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The text of a trace event shows its arguments, each once. */
final class TraceFormatCheck implements Check {
  private static final String INTEGERS = "diuxXo";

  @Override
  public void check(TypeModel type, Report report) {
    for (TraceEventModel event : type.tracing().events()) {
      if (event.isAnnotated()) {
        problem(event)
            .ifPresent(
                problem ->
                    report.add(
                        Rule.TRACE_FORMAT, event.formatOrigin(), "%s: %s.", event.name(), problem));
      }
    }
  }

  /** The first thing that is wrong. */
  private static Optional<String> problem(TraceEventModel event) {
    return line(event.format())
        .or(() -> first(event.format().pieces().stream().map(TraceFormatCheck::malformed)))
        .or(() -> count(event))
        .or(
            () ->
                first(
                    IntStream.range(0, event.parameterNames().size())
                        .mapToObj(i -> mismatch(event, i))));
  }

  private static Optional<String> first(Stream<Optional<String>> problems) {
    return problems.flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> line(TraceFormat format) {
    return format.text().chars().anyMatch(Character::isISOControl)
        ? Optional.of("its text has a control character, but is a line without its end; drop it")
        : Optional.empty();
  }

  private static Optional<String> malformed(Piece piece) {
    String plain = piece.plain().replace("*", "");
    if (piece.letter() == 0 || piece.text().equals("%%")) {
      return Optional.empty();
    }
    if (!piece.length().isEmpty()) {
      return Optional.of(
          "\"%s\" says how wide its argument is, which its type does; write \"%s\""
              .formatted(piece.text(), plain));
    }
    if ("diuxXocsp".indexOf(piece.letter()) < 0) {
      return Optional.of(
          "\"%s\" is no conversion; use %%d, %%u, %%x, %%X, %%o, %%c, %%s, %%p, or write %%%%"
              .formatted(piece.text().strip()));
    }
    if (piece.text().contains("*")) {
      return Optional.of(
          "\"%s\" takes a width from an argument, which trace events cannot; write a number"
              .formatted(piece.text()));
    }
    return unused(piece)
        .map(
            part ->
                "\"%s\" has %s, which means nothing with %%%s; drop it"
                    .formatted(piece.text(), part, piece.letter()));
  }

  /** A flag or precision that C leaves undefined. */
  private static Optional<String> unused(Piece piece) {
    boolean isInteger = INTEGERS.indexOf(piece.letter()) >= 0;
    boolean isSigned = piece.letter() == 'd' || piece.letter() == 'i';
    String flags = "-" + (isInteger ? "0" : "") + (isSigned ? "+ " : "");
    String allowed = isInteger && !isSigned && piece.letter() != 'u' ? flags + "#" : flags;
    if (!piece.precision().isEmpty() && !isInteger && piece.letter() != 's') {
      return Optional.of("a precision");
    }
    return piece
        .flags()
        .chars()
        .filter(flag -> allowed.indexOf(flag) < 0)
        .mapToObj(flag -> "the flag '" + (char) flag + "'")
        .findFirst();
  }

  private static Optional<String> count(TraceEventModel event) {
    List<Piece> conversions = event.format().conversions();
    List<String> arguments = event.parameterNames();
    if (conversions.size() > arguments.size()) {
      return Optional.of(
          "\"%s\" has no argument; add one, drop it, or write %%%% for a percent sign"
              .formatted(conversions.get(arguments.size()).text()));
    }
    return conversions.size() == arguments.size()
        ? Optional.empty()
        : Optional.of(
            "its text does not show %s; add a conversion, such as %%%s"
                .formatted(
                    arguments.get(conversions.size()),
                    fitting(event.method().parameters().get(conversions.size())).get(0)));
  }

  private static Optional<String> mismatch(TraceEventModel event, int argument) {
    JavaType type = event.method().parameters().get(argument);
    Piece piece = event.format().conversions().get(argument);
    List<String> fitting = fitting(type);
    return !TraceParameterCheck.fits(type) || fitting.contains(String.valueOf(piece.letter()))
        ? Optional.empty()
        : Optional.of(
            "\"%s\" cannot show %s, which is %s; use %%%s"
                .formatted(
                    piece.text(),
                    event.parameterNames().get(argument),
                    type.text(),
                    String.join(", %", fitting)));
  }

  private static List<String> fitting(JavaType type) {
    return switch (type.kind()) {
      case STRING -> List.of("s");
      case BOOLEAN -> List.of("d", "i", "u", "x", "X", "o");
      case LONG -> List.of("d", "i", "u", "x", "X", "o", "p");
      default -> List.of("d", "i", "u", "x", "X", "o", "c");
    };
  }
}
