// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.qom4j.processor.model.ConstructionModel;
import io.github.qom4j.processor.model.MethodBodyModel;
import io.github.qom4j.processor.model.SourceModel;
import io.github.qom4j.processor.model.UsesModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads what not every compiler shows: what methods do, the order of members. */
public final class SourceReader {
  private final ProcessingEnvironment environment;

  /**
   * Makes a reader.
   *
   * @param environment the compiler
   */
  public SourceReader(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The members of a class in the order of the source. */
  List<? extends Element> members(TypeElement type) {
    return ClassFileMembers.of(environment, type);
  }

  /** Whether an element's source is in this compilation, as far as can be seen. */
  boolean isHere(Element element) {
    return seen(() -> Trees.instance(environment).getPath(element) != null, false);
  }

  /** What happens while an object of a class is made, as far as can be seen. */
  ConstructionModel construction(TypeElement type) {
    return seen(() -> ConstructionReader.read(environment, type), ConstructionModel.UNKNOWN);
  }

  /** What a class names, if that can be seen. */
  Optional<SourceModel> names(TypeElement type) {
    return seen(() -> NameReader.read(environment, type), Optional.empty());
  }

  /** The names in a field's initial value, if that can be seen. */
  Optional<Set<String>> initial(VariableElement field) {
    return seen(() -> NameReader.initial(environment, field), Optional.empty());
  }

  /** What the methods of a class do, in the order of their declaration, if that can be seen. */
  Optional<List<MethodBodyModel>> bodies(TypeElement type) {
    return seen(() -> MethodBodyReader.read(environment, type), Optional.empty());
  }

  /** What runs as a device does and is no method of its class, if that can be seen. */
  List<MethodBodyModel> callbacks(TypeElement type) {
    return seen(() -> CallbackReader.read(environment, type), List.of());
  }

  /** What the source file of a class names, if that can be seen. */
  Optional<UsesModel> uses(TypeElement type) {
    return seen(
        () ->
            Optional.ofNullable(Trees.instance(environment).getPath(type))
                .map(path -> UsesReader.read(path.getCompilationUnit())),
        Optional.empty());
  }

  /** The int in a constant's value that should be a long, as it is written; empty if none. */
  String lostShift(VariableElement constant) {
    return seen(() -> shift(constant), "");
  }

  private String shift(VariableElement constant) {
    Trees trees = Trees.instance(environment);
    TreePath path = trees.getPath(constant);
    if (path == null || !(path.getLeaf() instanceof VariableTree declaration)) {
      return "";
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    return LostShiftReader.read(
        constant, declaration, literal -> isNegated(unit, literal, trees.getSourcePositions()));
  }

  private static boolean isNegated(CompilationUnitTree unit, Tree literal, SourcePositions places) {
    try {
      CharSequence text = unit.getSourceFile().getCharContent(true);
      return text.charAt((int) places.getStartPosition(unit, literal)) == '-';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is seen there; something else with other compilers, or if a source cannot be read again.
   */
  private static <T> T seen(Supplier<T> look, T otherwise) {
    try {
      return look.get();
    } catch (UncheckedIOException | IllegalArgumentException | LinkageError e) {
      return otherwise;
    }
  }
}
