// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.qom4j.processor.compat.Count;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds how many elements an array is made with where it is declared. */
final class ArrayLengths {
  private final Elements elements;
  private final Element field;
  private final TreePath path;

  private ArrayLengths(Elements elements, Element field, TreePath path) {
    this.elements = elements;
    this.field = field;
    this.path = path;
  }

  /** The number; unknown if the source does not say it, or the compiler does not give it. */
  static Count of(ProcessingEnvironment environment, Element field) {
    try {
      TreePath path = Trees.instance(environment).getPath(field);
      return path == null
          ? Count.UNKNOWN
          : new ArrayLengths(environment.getElementUtils(), field, path).length();
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return Count.UNKNOWN;
    }
  }

  private Count length() {
    return path.getLeaf() instanceof VariableTree variable
        ? elements(variable.getInitializer(), field.asType()).map(Count::of).orElse(Count.UNKNOWN)
        : Count.UNKNOWN;
  }

  /** The elements of an array, with those of the arrays in it. */
  private Optional<Long> elements(ExpressionTree initializer, TypeMirror type) {
    if (!(type instanceof ArrayType array)) {
      return Optional.of(1L);
    }
    if (!(initializer instanceof NewArrayTree made)) {
      return Optional.empty();
    }
    return made.getInitializers() == null
        ? product(made.getDimensions(), array)
        : sum(made.getInitializers(), array.getComponentType());
  }

  private Optional<Long> product(List<? extends ExpressionTree> dimensions, TypeMirror array) {
    Optional<Long> product = Optional.of(1L);
    TypeMirror at = array;
    for (ExpressionTree dimension : dimensions) {
      product = product.flatMap(p -> number(dimension).map(n -> p * n));
      at = ((ArrayType) at).getComponentType();
    }
    return at instanceof ArrayType ? Optional.empty() : product;
  }

  private Optional<Long> sum(List<? extends ExpressionTree> initializers, TypeMirror element) {
    Optional<Long> sum = Optional.of(0L);
    for (ExpressionTree initializer : initializers) {
      sum = sum.flatMap(s -> elements(initializer, element).map(n -> s + n));
    }
    return sum;
  }

  private Optional<Long> number(ExpressionTree expression) {
    if (expression instanceof LiteralTree literal) {
      return number(literal.getValue());
    }
    if (expression instanceof ParenthesizedTree inside) {
      return number(inside.getExpression());
    }
    if (expression instanceof BinaryTree binary) {
      return number(binary.getLeftOperand())
          .flatMap(a -> number(binary.getRightOperand()).flatMap(b -> number(binary, a, b)));
    }
    if (expression instanceof IdentifierTree name) {
      return constant(name.getName().toString());
    }
    return expression instanceof MemberSelectTree member
        ? type(member.getExpression().toString())
            .flatMap(type -> member(type, member.getIdentifier().toString()))
        : Optional.empty();
  }

  private static Optional<Long> number(BinaryTree binary, long a, long b) {
    return switch (binary.getKind()) {
      case PLUS -> Optional.of(a + b);
      case MINUS -> Optional.of(a - b);
      case MULTIPLY -> Optional.of(a * b);
      case LEFT_SHIFT -> Optional.of(a << b);
      default -> Optional.empty();
    };
  }

  private static Optional<Long> number(Object value) {
    return value instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
  }

  private Optional<Long> constant(String name) {
    for (Element at = field.getEnclosingElement();
        at instanceof TypeElement type;
        at = at.getEnclosingElement()) {
      Optional<Long> constant = member(type, name);
      if (constant.isPresent()) {
        return constant;
      }
    }
    for (ImportTree line : path.getCompilationUnit().getImports()) {
      String imported = line.getQualifiedIdentifier().toString();
      int dot = imported.lastIndexOf('.');
      String simple = imported.substring(dot + 1);
      if (line.isStatic() && (simple.equals("*") || simple.equals(name))) {
        Optional<Long> constant =
            Optional.ofNullable(elements.getTypeElement(imported.substring(0, dot)))
                .flatMap(type -> member(type, name));
        if (constant.isPresent()) {
          return constant;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Long> member(TypeElement type, String name) {
    return ElementFilter.fieldsIn(elements.getAllMembers(type)).stream()
        .filter(member -> member.getSimpleName().contentEquals(name))
        .findFirst()
        .flatMap(member -> number(member.getConstantValue()));
  }

  private Optional<TypeElement> type(String name) {
    for (Element at = field.getEnclosingElement();
        at instanceof TypeElement type;
        at = at.getEnclosingElement()) {
      TypeElement nested = elements.getTypeElement(type.getQualifiedName() + "." + name);
      if (nested != null || type.getSimpleName().contentEquals(name)) {
        return Optional.of(nested != null ? nested : type);
      }
    }
    for (ImportTree line : path.getCompilationUnit().getImports()) {
      String imported = line.getQualifiedIdentifier().toString();
      if (!line.isStatic() && imported.endsWith("." + name)) {
        return Optional.ofNullable(elements.getTypeElement(imported));
      }
    }
    String packageName = elements.getPackageOf(field).getQualifiedName().toString();
    return Optional.ofNullable(elements.getTypeElement(packageName + "." + name))
        .or(() -> Optional.ofNullable(elements.getTypeElement(name)));
  }
}
