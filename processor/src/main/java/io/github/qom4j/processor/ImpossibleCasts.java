// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
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
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * Finds casts by a companion or a type that can never succeed. Java's own casts between classes
 * that do not extend one another do not compile; these ones take any object, so the types of the
 * arguments are looked at when the compiler knows them.
 */
final class ImpossibleCasts implements TaskListener {
  private static final String TYPE_INFO = "io.github.qom4j.qom.TypeInfo";
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
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && CASTS.contains(select.getIdentifier().toString())
          && tree.getArguments().size() == 1) {
        ExpressionTree argument = tree.getArguments().get(0);
        Optional<TypeMirror> target = target(select);
        Optional<TypeMirror> given = bound(type(argument));
        if (target.isPresent() && given.isPresent() && areApart(given.get(), target.get())) {
          String message =
              "%1$s is of class %2$s, of which no object is of class %3$s: neither extends the other;"
                      .formatted(argument, name(given.get()), name(target.get()))
                  + " drop the cast.";
          trees.printMessage(
              Diagnostic.Kind.ERROR,
              new Problem(Rule.CAST_IMPOSSIBLE, null, message).text(),
              argument,
              unit);
        }
      }
      return super.visitMethodInvocation(tree, nothing);
    }

    private TypeMirror type(ExpressionTree tree) {
      return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    }

    /** The class of objects that a method casts to, if that is what it does. */
    private Optional<TypeMirror> target(MemberSelectTree select) {
      Element method = trees.getElement(new TreePath(getCurrentPath(), select));
      if (!(method instanceof ExecutableElement)
          || !(method.getEnclosingElement() instanceof TypeElement owner)) {
        return Optional.empty();
      }
      if (owner.getQualifiedName().contentEquals(TYPE_INFO)) {
        return objects(
            trees.getTypeMirror(
                new TreePath(new TreePath(getCurrentPath(), select), select.getExpression())));
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

    private Optional<TypeMirror> objects(TypeMirror info) {
      return info instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
          ? Optional.of(declared.getTypeArguments().get(0))
              .filter(type -> type.getKind() == TypeKind.DECLARED)
          : Optional.empty();
    }

    private Optional<TypeMirror> bound(TypeMirror type) {
      TypeMirror at = type;
      while (at instanceof TypeVariable variable) {
        at = variable.getUpperBound();
      }
      return Optional.ofNullable(at).filter(found -> found.getKind() == TypeKind.DECLARED);
    }

    private boolean areApart(TypeMirror one, TypeMirror other) {
      TypeMirror a = types.erasure(one);
      TypeMirror b = types.erasure(other);
      return isClass(a) && isClass(b) && !types.isSubtype(a, b) && !types.isSubtype(b, a);
    }

    private boolean isClass(TypeMirror type) {
      return types.asElement(type).getKind().isClass();
    }

    private String name(TypeMirror type) {
      return types.asElement(type).getSimpleName().toString();
    }
  }
}
