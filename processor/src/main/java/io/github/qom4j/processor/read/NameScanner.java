// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;

/** Gathers the names in code; what they mean the tree does not know. */
abstract class NameScanner extends TreeScanner<Void, Void> {
  private static final Set<Tree.Kind> STEPS =
      Set.of(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  final Set<String> names;

  NameScanner(Set<String> names) {
    this.names = names;
  }

  /** Whether an operator gives its operand another value. */
  static boolean isStep(UnaryTree tree) {
    return STEPS.contains(tree.getKind());
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void nothing) {
    names.add(tree.getName().toString());
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
    names.add(tree.getIdentifier().toString());
    return super.visitMemberSelect(tree, nothing);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
    names.add(tree.getName().toString());
    return super.visitMemberReference(tree, nothing);
  }
}
