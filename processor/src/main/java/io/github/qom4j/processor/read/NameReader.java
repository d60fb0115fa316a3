// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.qom4j.processor.model.SourceModel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the names in the code of a class, and in that of each of its methods. */
final class NameReader extends NameScanner {
  private NameReader() {
    super(new TreeSet<>());
  }

  /** What a class names, if its source is at hand. */
  static Optional<SourceModel> read(ProcessingEnvironment environment, TypeElement type) {
    TreePath path = Trees.instance(environment).getPath(type);
    if (path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
      return Optional.empty();
    }
    Set<String> all = new TreeSet<>();
    Map<String, Set<String>> methods = new TreeMap<>();
    for (Tree member : declaration.getMembers()) {
      Set<String> names = names(member);
      all.addAll(names);
      if (member instanceof MethodTree method) {
        methods.computeIfAbsent(method.getName().toString(), key -> new TreeSet<>()).addAll(names);
      }
    }
    return Optional.of(new SourceModel(all, methods));
  }

  /** The names in a field's initial value, if its source is at hand. */
  static Optional<Set<String>> initial(ProcessingEnvironment environment, VariableElement field) {
    return Optional.ofNullable(Trees.instance(environment).getPath(field))
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .map(NameReader::names);
  }

  private static Set<String> names(Tree tree) {
    NameReader reader = new NameReader();
    reader.scan(tree, null);
    return reader.names;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
    if (tree.getExpression() instanceof IdentifierTree of) {
      names.add(of.getName() + "." + tree.getIdentifier());
    }
    return super.visitMemberSelect(tree, nothing);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    return null;
  }
}
