// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the code of fields. For those whose sizes are known before and that lie one behind the
 * other, the stream is moved once: each has its place.
 */
final class FieldRuns {
  /** A place takes code for each check, and the JVM compiles no method of 8,000 bytes. */
  private static final int MOST_WITH_CHECKS = 100;

  private final String stream;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final List<PlacedCode> run = new ArrayList<>();
  private boolean hasPlace;

  private FieldRuns(String stream) {
    this.stream = stream;
  }

  private boolean isSaving() {
    return stream.equals("out");
  }

  static CodeBlock save(List<FieldCode> fields) {
    return new FieldRuns("out").write(fields);
  }

  static CodeBlock load(List<FieldCode> fields) {
    return new FieldRuns("in").write(fields);
  }

  /** Whether all fields are single ones whose sizes are known before. */
  static boolean areFixed(List<FieldCode> fields) {
    return !fields.isEmpty()
        && fields.size() <= MOST_WITH_CHECKS
        && fields.stream()
            .allMatch(field -> field.placed().filter(PlacedCode::isSingle).isPresent());
  }

  /** The bytes of such fields. */
  static int size(List<FieldCode> fields) {
    return fields.stream()
        .flatMap(field -> field.placed().stream())
        .mapToInt(PlacedCode::size)
        .sum();
  }

  /** Writes such fields from a place on. */
  static CodeBlock saveAt(List<FieldCode> fields) {
    return new FieldRuns("out").writeAt(fields);
  }

  /** Reads such fields from a place on. */
  static CodeBlock loadAt(List<FieldCode> fields) {
    return new FieldRuns("in").writeAt(fields);
  }

  private CodeBlock writeAt(List<FieldCode> fields) {
    place(fields.stream().flatMap(field -> field.placed().stream()).toList());
    return code.build();
  }

  private CodeBlock write(List<FieldCode> fields) {
    for (FieldCode field : fields) {
      Optional<PlacedCode> placed = field.placed();
      placed.ifPresent(run::add);
      if (placed.isEmpty()) {
        end();
        code.add(isSaving() ? field.save() : field.load());
      } else if (placed.get().isChecked() && !isSaving() && fields.size() > MOST_WITH_CHECKS) {
        end();
      }
    }
    end();
    return code.build();
  }

  private void end() {
    if (run.size() > 1) {
      code.addStatement("$Lat = $L.fields($L)", hasPlace ? "" : "int ", stream, bytes(run));
      hasPlace = true;
      place(run);
    } else {
      run.forEach(field -> add(field, Place.OF_STREAM));
    }
    run.clear();
  }

  /** The fields at their places. Those behind an array count from its end. */
  private void place(List<PlacedCode> fields) {
    int offset = 0;
    for (int i = 0; i < fields.size(); i++) {
      PlacedCode field = fields.get(i);
      add(field, new Place(offset));
      offset += field.isSingle() ? field.size() : 0;
      if (!field.isSingle() && i < fields.size() - 1) {
        code.addStatement("at +=$W$L", sum(offset, Stream.of(field)));
        offset = 0;
      }
    }
  }

  private void add(PlacedCode field, Place place) {
    CodeBlock access = (isSaving() ? field.save() : field.load()).at(place);
    code.add(access.isEmpty() ? access : FieldCode.statement(access));
  }

  /** The bytes of fields. */
  private static CodeBlock bytes(List<PlacedCode> fields) {
    int single = fields.stream().filter(PlacedCode::isSingle).mapToInt(PlacedCode::size).sum();
    return sum(single, fields.stream().filter(field -> !field.isSingle()));
  }

  private static CodeBlock sum(int single, Stream<PlacedCode> arrays) {
    Stream<String> numbers = single == 0 ? Stream.of() : Stream.of("" + single);
    return Stream.concat(numbers, arrays.map(PlacedCode::bytes))
        .map(bytes -> CodeBlock.of("$L", bytes))
        .collect(CodeBlock.joining(" +$W"));
  }
}
