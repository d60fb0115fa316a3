// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.qom4j.processor.model.ConstructionModel;
import io.github.qom4j.processor.model.MethodBodyModel;
import io.github.qom4j.processor.model.SourceModel;
import io.github.qom4j.processor.model.UsesModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    try {
      return Trees.instance(environment).getPath(element) != null;
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return false;
    }
  }

  /** What happens while an object of a class is made, as far as can be seen. */
  ConstructionModel construction(TypeElement type) {
    try {
      return ConstructionReader.read(environment, type);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return ConstructionModel.UNKNOWN;
    }
  }

  /** What a class names, if that can be seen. */
  Optional<SourceModel> names(TypeElement type) {
    try {
      return NameReader.read(environment, type);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return Optional.empty();
    }
  }

  /** The names in a field's initial value, if that can be seen. */
  Optional<Set<String>> initial(VariableElement field) {
    try {
      return NameReader.initial(environment, field);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return Optional.empty();
    }
  }

  /** What the methods of a class do, in the order of their declaration, if that can be seen. */
  Optional<List<MethodBodyModel>> bodies(TypeElement type) {
    try {
      return MethodBodyReader.read(environment, type);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return Optional.empty();
    }
  }

  /** What the source file of a class names, if that can be seen. */
  Optional<UsesModel> uses(TypeElement type) {
    try {
      TreePath path = Trees.instance(environment).getPath(type);
      return Optional.ofNullable(path).map(at -> UsesReader.read(at.getCompilationUnit()));
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return Optional.empty();
    }
  }

  /** The int in a constant's value that should be a long, as it is written; empty if none. */
  String lostShift(VariableElement constant) {
    try {
      Trees trees = Trees.instance(environment);
      TreePath path = trees.getPath(constant);
      if (path == null || !(path.getLeaf() instanceof VariableTree declaration)) {
        return "";
      }
      CompilationUnitTree unit = path.getCompilationUnit();
      CharSequence text = unit.getSourceFile().getCharContent(true);
      return LostShiftReader.read(
          constant,
          declaration,
          tree ->
              text.charAt((int) trees.getSourcePositions().getStartPosition(unit, tree)) == '-');
    } catch (IOException | IllegalArgumentException | LinkageError e) {
      // Another compiler, or a source that cannot be read again.
      return "";
    }
  }
}
