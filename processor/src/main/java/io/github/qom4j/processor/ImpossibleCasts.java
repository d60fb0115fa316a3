// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * Finds casts by a companion or a type that can never succeed. Java's own casts between classes
 * that do not extend one another do not compile, nor those of a final class to an interface it has
 * not; these ones take any object, so the types of the arguments are looked at when the compiler
 * knows them.
 */
final class ImpossibleCasts implements TaskListener {
  private static final Set<String> TYPE_INFOS =
      Set.of("io.github.qom4j.qom.TypeInfo", "io.github.qom4j.qom.InterfaceInfo");

  private static final String GENERATED = "io.github.qom4j.annotation.Generated";

  private static final Set<String> CASTS = Set.of("isA", "cast", "dynamicCast", "isInstance");

  private final Trees trees;
  private final Types types;

  private ImpossibleCasts(ProcessingEnvironment environment) {
    trees = Trees.instance(environment);
    types = environment.getTypeUtils();
  }

  /** Looks at all classes that are compiled, which the JDK's compiler shows. */
  static void find(ProcessingEnvironment environment) {
    JavacTask.instance(environment).addTaskListener(new ImpossibleCasts(environment));
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
      TreePath path = trees.getPath(event.getTypeElement());
      if (path != null) {
        new Scanner(path.getCompilationUnit()).scan(path, null);
      }
    }
  }

  private final class Scanner extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;

    Scanner(CompilationUnitTree unit) {
      this.unit = unit;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
      if (tree.getArguments().size() == 1 && isCast(tree.getMethodSelect())) {
        ExpressionTree argument = tree.getArguments().get(0);
        check(type(argument), target(tree.getMethodSelect()), argument, argument.toString());
      }
      return super.visitMethodInvocation(tree, nothing);
    }

    /** Such as {@code map(Uart_Qom::cast)}: the interface it stands for says what it is given. */
    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
      if (CASTS.contains(tree.getName().toString())) {
        given(type(tree))
            .ifPresent(given -> check(given, target(tree), tree, "What " + tree + " is given"));
      }
      return super.visitMemberReference(tree, nothing);
    }

    private void check(
        TypeMirror given, Optional<TypeMirror> target, ExpressionTree place, String what) {
      Optional<TypeMirror> from =
          target.flatMap(to -> bounds(given).filter(type -> areApart(type, to)).findFirst());
      if (from.isPresent()) {
        String message =
            "%s is of %s, of which no object is of %s: neither extends the other; drop the cast."
                .formatted(what, name(from.get()), name(target.get()));
        trees.printMessage(
            Diagnostic.Kind.ERROR,
            new Problem(Rule.CAST_IMPOSSIBLE, null, message).text(),
            place,
            unit);
      }
    }

    private boolean isCast(ExpressionTree method) {
      return method instanceof MemberSelectTree select
              && CASTS.contains(select.getIdentifier().toString())
          || method instanceof IdentifierTree imported
              && CASTS.contains(imported.getName().toString());
    }

    /** What an object of a functional interface is given when it is called. */
    private Optional<TypeMirror> given(TypeMirror function) {
      if (!(function instanceof DeclaredType declared)) {
        return Optional.empty();
      }
      return ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
          .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
          .filter(method -> method.getParameters().size() == 1)
          .map(method -> (ExecutableType) types.asMemberOf(declared, method))
          .<TypeMirror>map(method -> method.getParameterTypes().get(0))
          .findFirst();
    }

    private TypeMirror type(Tree tree) {
      return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    }

    /** The class of objects that a method casts to, if that is what it does. */
    private Optional<TypeMirror> target(ExpressionTree select) {
      Element method = trees.getElement(new TreePath(getCurrentPath(), select));
      if (!(method instanceof ExecutableElement)
          || !(method.getEnclosingElement() instanceof TypeElement owner)) {
        return Optional.empty();
      }
      if (TYPE_INFOS.contains(owner.getQualifiedName().toString())) {
        return qualifier(select).flatMap(info -> objects(type(select, info)));
      }
      boolean isCompanion =
          owner.getAnnotationMirrors().stream()
              .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(GENERATED));
      return isCompanion
          ? ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
              .filter(field -> field.getSimpleName().contentEquals("TYPE"))
              .map(VariableElement::asType)
              .findFirst()
              .flatMap(this::objects)
          : Optional.empty();
    }

    private Optional<ExpressionTree> qualifier(ExpressionTree select) {
      return select instanceof MemberSelectTree member
          ? Optional.of(member.getExpression())
          : select instanceof MemberReferenceTree reference
              ? Optional.of(reference.getQualifierExpression())
              : Optional.empty();
    }

    private TypeMirror type(ExpressionTree select, ExpressionTree part) {
      TreePath path =
          select instanceof MemberReferenceTree
              ? getCurrentPath()
              : new TreePath(getCurrentPath(), select);
      return trees.getTypeMirror(new TreePath(path, part));
    }

    private Optional<TypeMirror> objects(TypeMirror info) {
      return info instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
          ? Optional.of(declared.getTypeArguments().get(0))
              .filter(type -> type.getKind() == TypeKind.DECLARED)
          : Optional.empty();
    }

    /** What is known of objects of a type: several things of one with several bounds. */
    private Stream<TypeMirror> bounds(TypeMirror type) {
      if (type instanceof TypeVariable variable) {
        return bounds(variable.getUpperBound());
      }
      if (type instanceof WildcardType wildcard) {
        return Stream.ofNullable(wildcard.getExtendsBound()).flatMap(this::bounds);
      }
      return type instanceof IntersectionType both
          ? both.getBounds().stream().flatMap(this::bounds)
          : Stream.ofNullable(type).filter(found -> found.getKind() == TypeKind.DECLARED);
    }

    /** As Java sees it: a class that may have subclasses may have one that is both. */
    private boolean areApart(TypeMirror one, TypeMirror other) {
      TypeMirror a = types.erasure(one);
      TypeMirror b = types.erasure(other);
      return !types.isSubtype(a, b)
          && !types.isSubtype(b, a)
          && (isClass(a) && isClass(b) || isClosed(a, b) || isClosed(b, a));
    }

    private boolean isClosed(TypeMirror type, TypeMirror other) {
      TypeElement element = (TypeElement) types.asElement(type);
      return element.getModifiers().contains(Modifier.FINAL)
          || element.getModifiers().contains(Modifier.SEALED)
              && element.getPermittedSubclasses().stream().allMatch(sub -> areApart(sub, other));
    }

    private boolean isClass(TypeMirror type) {
      return types.asElement(type).getKind().isClass();
    }

    private String name(TypeMirror type) {
      return (isClass(type) ? "class " : "interface ") + types.asElement(type).getSimpleName();
    }
  }
}
