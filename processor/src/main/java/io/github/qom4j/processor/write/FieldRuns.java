// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the code of fields. For those of fixed sizes that lie one behind the other, the stream is
 * moved once: each has its place, which the JVM need not compute.
 */
final class FieldRuns {
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

  private CodeBlock write(List<FieldCode> fields) {
    for (FieldCode field : fields) {
      Optional<PlacedCode> placed = field.placed();
      placed.ifPresent(run::add);
      if (placed.isEmpty()) {
        end();
        code.add(isSaving() ? field.save() : field.load());
      } else if (placed.get().isChecked() && !isSaving()) {
        end();
      }
    }
    end();
    return code.build();
  }

  private void end() {
    if (run.size() > 1) {
      int size = run.stream().mapToInt(PlacedCode::size).sum();
      code.addStatement("$Lat = $L.fields($L)", hasPlace ? "" : "int ", stream, size);
      hasPlace = true;
    }
    int offset = 0;
    for (PlacedCode field : run) {
      String place = offset == 0 ? "at" : "at + " + offset;
      CodeBlock access = access(field).at(run.size() > 1 ? place : "");
      code.add(access.isEmpty() ? access : FieldCode.statement(access));
      offset += field.size();
    }
    run.clear();
  }

  private PlacedCode.Access access(PlacedCode field) {
    return isSaving() ? field.save() : field.load();
  }
}
