// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import io.github.qom4j.processor.model.UsesModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what the code of a source file names. The tree knows names only, not what they mean, so
 * that something can seem used that is not, but not the other way round.
 */
final class UsesReader extends NameScanner {
  private final Map<String, Set<String>> assigned = new HashMap<>();
  private final Map<String, Integer> declared = new HashMap<>();
  private final Set<String> mentioned = new HashSet<>();
  private boolean isHandedOut;
  private int annotations;

  private UsesReader() {
    super(new HashSet<>());
  }

  static UsesModel read(CompilationUnitTree unit) {
    UsesReader reader = new UsesReader();
    reader.scan(unit.getTypeDecls(), null);
    reader.assigned.forEach(reader::dropOwn);
    return new UsesModel(reader.names, reader.assigned, reader.mentioned, reader.isHandedOut);
  }

  /** What a field has already adds nothing, if it is the only variable of its name. */
  private void dropOwn(String field, Set<String> values) {
    if (declared.getOrDefault(field, 0) == 1) {
      values.removeAll(Set.of(field, "this." + field));
    }
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    annotations++;
    super.visitAnnotation(tree, nothing);
    annotations--;
    return null;
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void nothing) {
    if (annotations > 0 && tree.getValue() instanceof String text) {
      mentioned.addAll(List.of(text.split("\\W+")));
    }
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    handOut(tree.getArguments());
    return super.visitMethodInvocation(tree, nothing);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void nothing) {
    handOut(tree.getArguments());
    return super.visitNewClass(tree, nothing);
  }

  private void handOut(List<? extends ExpressionTree> given) {
    isHandedOut |= given.stream().anyMatch(tree -> lastName(tree).equals("this"));
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void nothing) {
    isHandedOut |= tree.getExpression() != null && lastName(tree.getExpression()).equals("this");
    return super.visitReturn(tree, nothing);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    declared.merge(tree.getName().toString(), 1, Integer::sum);
    if (tree.getInitializer() != null) {
      isHandedOut |= lastName(tree.getInitializer()).equals("this");
      set(tree.getName().toString(), constants(tree.getInitializer()));
    }
    return super.visitVariable(tree, nothing);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void nothing) {
    isHandedOut |= lastName(tree.getExpression()).equals("this");
    set(target(tree.getVariable()), constants(tree.getExpression()));
    return super.visitAssignment(tree, nothing);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    String target = target(tree.getVariable());
    switch (tree.getKind()) {
      case AND_ASSIGNMENT -> set(target, Set.of());
      case OR_ASSIGNMENT, XOR_ASSIGNMENT -> set(target, constants(tree.getExpression()));
      default -> set(target, Set.of(UsesModel.UNKNOWN));
    }
    return super.visitCompoundAssignment(tree, nothing);
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void nothing) {
    if (isStep(tree)) {
      set(target(tree.getExpression()), Set.of(UsesModel.UNKNOWN));
    }
    return super.visitUnary(tree, nothing);
  }

  private void set(String name, Set<String> constants) {
    assigned.computeIfAbsent(name, key -> new HashSet<>()).addAll(constants);
  }

  private static String target(ExpressionTree tree) {
    ExpressionTree at = tree;
    while (at instanceof ArrayAccessTree element) {
      at = element.getExpression();
    }
    return lastName(at);
  }

  /** The name of what an expression is, without that of what has it. */
  private static String lastName(ExpressionTree tree) {
    ExpressionTree at = tree;
    while (at instanceof ParenthesizedTree || at instanceof TypeCastTree) {
      at =
          at instanceof ParenthesizedTree inner
              ? inner.getExpression()
              : ((TypeCastTree) at).getExpression();
    }
    if (at instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    return at instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
  }

  /** The names of which a value can have bits. */
  private static Set<String> constants(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return constants(inner.getExpression());
    }
    if (tree instanceof TypeCastTree cast) {
      return constants(cast.getExpression());
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return union(choice.getTrueExpression(), choice.getFalseExpression());
    }
    if (tree instanceof BinaryTree binary) {
      return switch (binary.getKind()) {
        case OR, XOR -> union(binary.getLeftOperand(), binary.getRightOperand());
        case AND -> intersection(binary.getLeftOperand(), binary.getRightOperand());
        default -> Set.of(UsesModel.UNKNOWN);
      };
    }
    if (tree instanceof LiteralTree literal
        && literal.getValue() instanceof Number number
        && number.longValue() == 0) {
      return Set.of();
    }
    String name = lastName(tree);
    String of = tree instanceof MemberSelectTree select ? lastName(select.getExpression()) : "";
    return Set.of(name.isEmpty() ? UsesModel.UNKNOWN : of.isEmpty() ? name : of + "." + name);
  }

  private static Set<String> union(ExpressionTree left, ExpressionTree right) {
    Set<String> all = new HashSet<>(constants(left));
    all.addAll(constants(right));
    return all;
  }

  /** What both can have: the side of which more is known says what it is at most. */
  private static Set<String> intersection(ExpressionTree left, ExpressionTree right) {
    Set<String> ofLeft = constants(left);
    return ofLeft.contains(UsesModel.UNKNOWN) ? constants(right) : ofLeft;
  }
}
