// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.google.auto.service.AutoService;
import io.github.qom4j.processor.board.BoardChecks;
import io.github.qom4j.processor.board.BoardDocumentWriter;
import io.github.qom4j.processor.board.BoardWriter;
import io.github.qom4j.processor.check.Checks;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.read.BoardReader;
import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.write.Tidy;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes the companion and the document of each board. Its devices may be sources of the same
 * compilation or class files. This processor's name sorts before {@link QomProcessor}'s, so that it
 * runs before that one claims the annotation.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("io.github.qom4j.annotation.Board")
public final class BoardProcessor extends TypeProcessor {
  private final Map<String, String> javaNames = new TreeMap<>();

  /** For the compiler. */
  public BoardProcessor() {
    super("Board");
  }

  @Override
  void process(TypeElement element) throws MissingTypeException, IOException {
    BoardModel board =
        new BoardReader(element, processingEnv.getElementUtils(), processingEnv.getTypeUtils())
            .read();
    // What is wrong with a device itself, QomProcessor says.
    if (board.parts().stream()
        .flatMap(part -> part.types().stream())
        .allMatch(type -> Checks.check(type).isClean())) {
      Report report = BoardChecks.check(board);
      checkUnique(board, report);
      printer().print(report);
      if (report.isClean()) {
        write(board, element);
      }
    }
  }

  /** Sees only the boards of this compilation; the runtime sees them all. */
  private void checkUnique(BoardModel board, Report report) {
    for (int i = 0; i < board.names().size(); i++) {
      String name = board.names().get(i);
      String other = javaNames.putIfAbsent(name, board.javaName());
      if (other != null && !other.equals(board.javaName())) {
        report.add(
            Rule.BOARD_DUPLICATE,
            board.nameOrigins().get(i),
            "%s and %s are both board \"%s\"; give one another name.",
            other,
            board.javaName(),
            name);
      }
    }
  }

  private void write(BoardModel board, TypeElement element) throws IOException {
    Optional<String> companion = takeCompanion(element, board.javaName(), board.companion());
    if (companion.isEmpty()) {
      return;
    }
    Filer filer = processingEnv.getFiler();
    try (Writer out = filer.createSourceFile(companion.get(), element).openWriter()) {
      out.write(Tidy.text(BoardWriter.write(board)));
    }
    String document = "META-INF/qom4j/" + board.typeName() + ".json";
    try (Writer out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", document, element).openWriter()) {
      out.write(BoardDocumentWriter.write(board));
    }
  }
}
