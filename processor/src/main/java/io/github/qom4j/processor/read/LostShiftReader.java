// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Finds a mask's bits that are lost, or too many, because a number is an int and not a long. */
final class LostShiftReader extends TreeScanner<Void, Void> {
  private static final long SIGN_EXTENDED = 0xffff_ffff_8000_0000L;

  private final boolean isSigned;
  private final Predicate<Tree> isNegated;
  private String found = "";

  private LostShiftReader(boolean isSigned, Predicate<Tree> isNegated) {
    this.isSigned = isSigned;
    this.isNegated = isNegated;
  }

  /**
   * The first such number, as it is written.
   *
   * @param constant the mask
   * @param declaration its declaration
   * @param isNegated whether a literal is written with a sign, and so meant to be negative
   * @return its text; empty if there is none
   */
  static String read(
      VariableElement constant, VariableTree declaration, Predicate<Tree> isNegated) {
    long value = ((Number) constant.getConstantValue()).longValue();
    boolean isLong = constant.asType().getKind() == TypeKind.LONG;
    LostShiftReader reader =
        new LostShiftReader(isLong && (value & SIGN_EXTENDED) == SIGN_EXTENDED, isNegated);
    reader.scan(declaration.getInitializer(), null);
    return reader.found;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void nothing) {
    if (tree.getKind() == Tree.Kind.LEFT_SHIFT
        && plain(tree.getLeftOperand()) instanceof LiteralTree shifted
        && shifted.getValue() instanceof Integer number
        && plain(tree.getRightOperand()) instanceof LiteralTree count
        && count.getValue() instanceof Integer places) {
      if (places >= Integer.SIZE || isSigned && number << places < 0) {
        find("%s << %d".formatted(text(number), places));
      }
      return null;
    }
    return super.visitBinary(tree, nothing);
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void nothing) {
    if (isSigned
        && tree.getValue() instanceof Integer number
        && number < 0
        && !isNegated.test(tree)) {
      find(text(number));
    }
    return null;
  }

  private static ExpressionTree plain(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree inner ? plain(inner.getExpression()) : tree;
  }

  private static String text(int number) {
    return number >= 0 && number < 10 ? String.valueOf(number) : "0x%x".formatted(number);
  }

  private void find(String text) {
    found = found.isEmpty() ? text : found;
  }
}
