// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Where the Eclipse compiler shows what the JDK's compiler shows somewhere else. Of a class the
 * JDK's shows the keyword, Eclipse the name; of a value of an annotation the JDK's shows the value
 * or one element of it, Eclipse the name that is given the value. Of records Eclipse shows no
 * place.
 */
final class EclipsePlaces extends TreeScanner<Void, Void> {
  private static final Pattern CLASS = Pattern.compile("(class|interface|enum|record)\\s+");

  private record Moved(long start, long end, long to) {}

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;
  private final List<Moved> moved = new ArrayList<>();

  private EclipsePlaces(CompilationUnitTree unit, SourcePositions positions) throws IOException {
    this.unit = unit;
    this.positions = positions;
    text = unit.getSourceFile().getCharContent(false).toString();
  }

  /** The places in a source. */
  static EclipsePlaces in(JavaFileObject source) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, d -> {}, null, null, List.of(source));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      EclipsePlaces places = new EclipsePlaces(unit, Trees.instance(task).getSourcePositions());
      places.scan(unit, null);
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What processors reported with the JDK's compiler, as Eclipse shows it, sorted. */
  List<String> shown(List<? extends Diagnostic<?>> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getCode().endsWith("proc.messager"))
        .map(diagnostic -> DeviceCompilation.shown(diagnostic, column(diagnostic.getPosition())))
        .sorted()
        .toList();
  }

  private long column(long position) {
    long to = position;
    // The last is what counts: what is nested in something else, or a record around it.
    for (Moved place : moved) {
      if (place.start <= position && position < place.end) {
        to = place.to;
      }
    }
    return to == Diagnostic.NOPOS ? to : unit.getLineMap().getColumnNumber(to);
  }

  private long start(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  private long end(Tree tree) {
    return positions.getEndPosition(unit, tree);
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    long end = end(tree.getModifiers());
    Matcher declared = CLASS.matcher(text);
    super.visitClass(tree, nothing);
    if (declared.find((int) (end < 0 ? start(tree) : end))) {
      moved.add(
          tree.getKind() == Tree.Kind.RECORD
              ? new Moved(start(tree), declared.end(), Diagnostic.NOPOS)
              : new Moved(declared.start(), declared.start() + 1, declared.end()));
    }
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    for (ExpressionTree argument : tree.getArguments()) {
      moved.add(new Moved(start(argument), end(argument), start(argument)));
    }
    return super.visitAnnotation(tree, nothing);
  }
}
