// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.qom4j.processor.model.ConstructionModel;
import io.github.qom4j.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what constructors and initializers do. What lambdas and nested classes do comes later, and
 * the tree knows names only: a name that a variable has anywhere in the constructor is not the
 * field's.
 */
final class ConstructionReader extends TreeScanner<Void, Void> {
  private final Trees trees;
  private final CompilationUnitTree unit;
  private final Set<String> fields;
  private final List<ConstructionModel.Step> steps = new ArrayList<>();
  private final Set<String> initialized = new TreeSet<>();
  private Set<String> variables = Set.of();
  private Origin origin;
  private boolean isTaking;

  private ConstructionReader(Trees trees, CompilationUnitTree unit, TypeElement type) {
    this.trees = trees;
    this.unit = unit;
    fields =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
            .map(field -> field.getSimpleName().toString())
            .collect(Collectors.toSet());
  }

  /** What happens while an object of a class is made, if its source is at hand. */
  static ConstructionModel read(ProcessingEnvironment environment, TypeElement type) {
    Trees trees = Trees.instance(environment);
    TreePath path = trees.getPath(type);
    if (path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
      return ConstructionModel.UNKNOWN;
    }
    ConstructionReader reader = new ConstructionReader(trees, path.getCompilationUnit(), type);
    for (Tree member : declaration.getMembers()) {
      // Of anything else the compiler knows no element without looking into all methods.
      Element element =
          member instanceof VariableTree || member instanceof MethodTree
              ? trees.getElement(new TreePath(path, member))
              : type;
      reader.origin = new ElementOrigin(element);
      reader.member(member);
    }
    return new ConstructionModel(List.copyOf(reader.steps), Set.copyOf(reader.initialized));
  }

  private void member(Tree member) {
    if (member instanceof VariableTree field
        && field.getInitializer() != null
        && fields.contains(field.getName().toString())) {
      initialized.add(field.getName().toString());
      run(field.getInitializer());
    } else if (member instanceof MethodTree method && method.getReturnType() == null) {
      isTaking = !method.getParameters().isEmpty();
      run(method);
      isTaking = false;
    } else if (member instanceof BlockTree block && !block.isStatic()) {
      run(block);
    }
  }

  private void run(Tree tree) {
    Set<String> names = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void nothing) {
        names.add(variable.getName().toString());
        return super.visitVariable(variable, nothing);
      }
    }.scan(tree, null);
    variables = names;
    scan(tree, null);
  }

  private void add(ConstructionModel.Kind kind, String name, Tree at) {
    long start = trees.getSourcePositions().getStartPosition(unit, at);
    int line = Lines.of(unit, start);
    steps.add(new ConstructionModel.Step(kind, name, line, origin));
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void nothing) {
    String name = fieldName(tree.getVariable());
    if (name.isEmpty()) {
      return super.visitAssignment(tree, nothing);
    }
    initialized.add(name);
    return scan(tree.getExpression(), nothing);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void nothing) {
    read(tree);
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
    read(tree);
    return super.visitMemberSelect(tree, nothing);
  }

  private void read(ExpressionTree tree) {
    String name = fieldName(tree);
    if (!name.isEmpty() && !initialized.contains(name)) {
      add(ConstructionModel.Kind.READ, name, tree);
    }
  }

  /** The field that an expression names; empty if none. */
  private String fieldName(ExpressionTree tree) {
    String name = "";
    if (tree instanceof IdentifierTree identifier) {
      name = identifier.getName().toString();
      name = variables.contains(name) ? "" : name;
    } else if (tree instanceof MemberSelectTree select && isThis(select.getExpression())) {
      name = select.getIdentifier().toString();
    }
    return fields.contains(name) ? name : "";
  }

  private static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    ExpressionTree method = tree.getMethodSelect();
    if (method instanceof IdentifierTree name) {
      add(ConstructionModel.Kind.CALL, name.getName().toString(), tree);
      return scan(tree.getArguments(), nothing);
    }
    if (method instanceof MemberSelectTree select && isThis(select.getExpression())) {
      add(ConstructionModel.Kind.CALL, select.getIdentifier().toString(), tree);
      return scan(tree.getArguments(), nothing);
    }
    return super.visitMethodInvocation(tree, nothing);
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void nothing) {
    if (!isTaking) {
      add(ConstructionModel.Kind.THROW, "", tree);
    }
    return super.visitThrow(tree, nothing);
  }

  /** What is thrown there may be caught there. */
  @Override
  public Void visitTry(TryTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    return null;
  }
}
