// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.qom4j.processor.read.ElementOrigin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;

/**
 * Shows problems of repeated annotations. The JDK's compiler, which wraps them, does not find their
 * place by itself.
 */
final class RepeatedAnnotations {
  private final Trees trees;
  private final ElementOrigin at;

  private RepeatedAnnotations(Trees trees, ElementOrigin at) {
    this.trees = trees;
    this.at = at;
  }

  /** Shows a message at its place; false if that is no repeated annotation or not found. */
  static boolean print(
      ProcessingEnvironment environment, Diagnostic.Kind kind, ElementOrigin at, String text) {
    if (at.annotation() == null || at.element().getAnnotationMirrors().contains(at.annotation())) {
      return false;
    }
    try {
      return new RepeatedAnnotations(Trees.instance(environment), at).print(kind, text);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return false;
    }
  }

  private boolean print(Diagnostic.Kind kind, String text) {
    TreePath path = trees.getPath(at.element());
    Optional<Tree> tree = path == null ? Optional.empty() : tree(path.getLeaf());
    tree.ifPresent(found -> trees.printMessage(kind, text, found, path.getCompilationUnit()));
    return tree.isPresent();
  }

  private Optional<Tree> tree(Tree declaration) {
    String name = at.annotation().getAnnotationType().asElement().getSimpleName().toString();
    List<? extends AnnotationTree> same =
        modifiers(declaration).stream()
            .flatMap(modifiers -> modifiers.getAnnotations().stream())
            .filter(tree -> isNamed(tree.getAnnotationType(), name))
            .toList();
    int index = index();
    return index < 0 || index >= same.size()
        ? Optional.empty()
        : Optional.of(value(same.get(index)));
  }

  private static Optional<ModifiersTree> modifiers(Tree declaration) {
    if (declaration instanceof VariableTree variable) {
      return Optional.of(variable.getModifiers());
    }
    if (declaration instanceof MethodTree method) {
      return Optional.of(method.getModifiers());
    }
    return declaration instanceof ClassTree type
        ? Optional.of(type.getModifiers())
        : Optional.empty();
  }

  private static boolean isNamed(Tree type, String name) {
    return type.toString().equals(name) || type.toString().endsWith("." + name);
  }

  /** Which of the annotations that the compiler wrapped it is. */
  private int index() {
    return at.element().getAnnotationMirrors().stream()
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .mapToInt(wrapped -> index((List<?>) wrapped, at.annotation()))
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static int index(List<?> values, Object wanted) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) == wanted || ((AnnotationValue) values.get(i)).getValue() == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Where the value is written; the annotation if that is meant. */
  private Tree value(AnnotationTree tree) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        at.annotation().getElementValues().entrySet()) {
      Optional<ExpressionTree> written = written(tree, entry.getKey());
      if (written.isPresent()) {
        if (entry.getValue() == at.value()) {
          return written.get();
        }
        if (entry.getValue().getValue() instanceof AnnotationMirror inner
            && written.get() instanceof AnnotationTree innerTree
            && inner.getElementValues().containsValue(at.value())) {
          return inner(innerTree, inner);
        }
        if (entry.getValue().getValue() instanceof List<?> list
            && written.get() instanceof NewArrayTree array
            && index(list, at.value()) >= 0) {
          return array.getInitializers().get(index(list, at.value()));
        }
      }
    }
    return tree;
  }

  private Tree inner(AnnotationTree tree, AnnotationMirror mirror) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getValue() == at.value())
        .flatMap(entry -> written(tree, entry.getKey()).stream())
        .findFirst()
        .<Tree>map(found -> found)
        .orElse(tree);
  }

  private static Optional<ExpressionTree> written(AnnotationTree tree, Element member) {
    for (ExpressionTree argument : tree.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        return Optional.of(argument);
      }
      if (assignment.getVariable().toString().contentEquals(member.getSimpleName())) {
        return Optional.of(assignment.getExpression());
      }
    }
    return Optional.empty();
  }
}
