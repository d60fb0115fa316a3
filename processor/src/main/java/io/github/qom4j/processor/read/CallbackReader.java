// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.qom4j.processor.model.MethodBodyModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Finds what runs as a device does and is no method of its class: what timers, lines and clocks are
 * given to call, and the hooks of other classes in the same file.
 */
final class CallbackReader extends TreeScanner<Void, Void> {
  private static final Set<String> TAKING = Set.of("addTimer", "addGpioIn", "onUpdate", "observe");

  private static final Set<String> HOOKS =
      Set.of(
          "AfterWrite",
          "GpioIn",
          "IrqSource",
          "OnClockUpdate",
          "OnExpire",
          "OnPeek",
          "OnRead",
          "OnWrite",
          "ResetEnter",
          "ResetExit",
          "ResetHold");

  private final Trees trees;
  private final CompilationUnitTree unit;
  private final ClassTree declaration;
  private final Map<String, Contents> fields;
  private final Deque<ClassTree> classes = new ArrayDeque<>();
  private final Set<String> locals = new HashSet<>();
  private final List<MethodBodyModel> callbacks = new ArrayList<>();

  private CallbackReader(Trees trees, TreePath path, Map<String, Contents> fields) {
    this.trees = trees;
    unit = path.getCompilationUnit();
    declaration = (ClassTree) path.getLeaf();
    this.fields = fields;
  }

  /** What runs besides the methods of a class, if its source is at hand. */
  static List<MethodBodyModel> read(ProcessingEnvironment environment, TypeElement type) {
    Trees trees = Trees.instance(environment);
    TreePath path = trees.getPath(type);
    if (path == null || !(path.getLeaf() instanceof ClassTree)) {
      return List.of();
    }
    CallbackReader reader = new CallbackReader(trees, path, Contents.ofFields(environment, type));
    reader.scan(path.getCompilationUnit(), null);
    return List.copyOf(reader.callbacks);
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    classes.push(tree);
    if (tree != declaration && !tree.getSimpleName().isEmpty()) {
      hooks(tree);
    }
    super.visitClass(tree, nothing);
    classes.pop();
    return null;
  }

  /** The hooks of another class, with what they call there. */
  private void hooks(ClassTree other) {
    List<MethodTree> methods =
        other.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .toList();
    Deque<MethodTree> open =
        new ArrayDeque<>(methods.stream().filter(CallbackReader::isHook).toList());
    Set<MethodTree> seen = new HashSet<>();
    Set<String> own = new TreeSet<>();
    methods.forEach(method -> own.add(method.getName().toString()));
    while (!open.isEmpty()) {
      MethodTree method = open.pop();
      if (seen.add(method)) {
        MethodBodyModel body = body(other, method);
        methods.stream()
            .filter(called -> body.called().contains(called.getName().toString()))
            .forEach(open::add);
        Set<String> outer = new TreeSet<>(body.called());
        outer.removeAll(own);
        callbacks.add(
            new MethodBodyModel(
                body.name(),
                body.line(),
                body.assigned(),
                body.replaced(),
                isInner(other) ? Set.copyOf(outer) : Set.of(),
                body.supers(),
                body.told()));
      }
    }
  }

  private static boolean isHook(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .map(Tree::toString)
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .anyMatch(HOOKS::contains);
  }

  private MethodBodyModel body(ClassTree other, MethodTree method) {
    Set<String> hidden = new HashSet<>();
    Set<String> devices = new HashSet<>();
    for (Tree member : other.getMembers()) {
      if (member instanceof VariableTree field) {
        hidden.add(field.getName().toString());
        MethodBodyReader.device(field, name()).ifPresent(devices::add);
      }
    }
    if (!isInner(other)) {
      hidden.addAll(fields.keySet());
    }
    return MethodBodyReader.bodyOfAnother(
        other.getSimpleName() + "." + method.getName(),
        Lines.of(unit, start(method)),
        method,
        name(),
        fields,
        hidden,
        devices);
  }

  private long start(MethodTree method) {
    Tree first = method.getReturnType() == null ? method : method.getReturnType();
    return trees.getSourcePositions().getStartPosition(unit, first);
  }

  private String name() {
    return declaration.getSimpleName().toString();
  }

  /** Whether its objects are in one of the declaration. */
  private boolean isInner(ClassTree other) {
    boolean isNested = declaration.getMembers().contains(other);
    return isNested
        && other.getKind() == Tree.Kind.CLASS
        && !other.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  @Override
  public Void visitMethod(MethodTree tree, Void nothing) {
    locals.clear();
    return super.visitMethod(tree, nothing);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    if (!classes.isEmpty() && !classes.peek().getMembers().contains(tree)) {
      locals.add(tree.getName().toString());
    }
    return super.visitVariable(tree, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    String method = name(tree.getMethodSelect());
    if (TAKING.contains(method) && classes.peek() == declaration) {
      for (ExpressionTree argument : tree.getArguments()) {
        boolean isCode =
            argument instanceof LambdaExpressionTree || argument instanceof MemberReferenceTree;
        if (isCode) {
          long start = trees.getSourcePositions().getStartPosition(unit, argument);
          callbacks.add(
              MethodBodyReader.body(
                  "what " + method,
                  Lines.of(unit, start),
                  argument,
                  name(),
                  fields,
                  Set.copyOf(locals)));
        }
      }
    }
    return super.visitMethodInvocation(tree, nothing);
  }

  private static String name(ExpressionTree method) {
    if (method instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    return method instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
  }
}
