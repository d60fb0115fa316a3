// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Finds what a method does with the fields of its object. The tree knows names only, not what they
 * mean: a name is a field's unless a variable in sight has it, and a method's name means all
 * methods of the class that have it.
 */
final class MethodBodyReader extends TreeScanner<Void, Void> {
  private final String className;
  private final Map<String, Contents> fields;
  private final Deque<Set<String>> variables = new ArrayDeque<>();
  private final Set<String> assigned = new TreeSet<>();
  private final Set<String> replaced = new TreeSet<>();
  private final Set<String> called = new TreeSet<>();
  private final Set<String> supers = new TreeSet<>();
  private final Set<String> told = new TreeSet<>();
  private final Set<String> devices = new HashSet<>();
  private int classes;

  private MethodBodyReader(String className, Map<String, Contents> fields) {
    this.className = className;
    this.fields = fields;
    variables.push(Set.of());
  }

  /** What the methods of a class do, if its source is at hand. */
  static Optional<List<MethodBodyModel>> read(ProcessingEnvironment environment, TypeElement type) {
    Trees trees = Trees.instance(environment);
    TreePath path = trees.getPath(type);
    if (path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
      return Optional.empty();
    }
    Map<String, Contents> fields = Contents.ofFields(environment, type);
    CompilationUnitTree unit = path.getCompilationUnit();
    List<MethodBodyModel> bodies = new ArrayList<>();
    for (Tree member : declaration.getMembers()) {
      // A constructor returns nothing, not even void.
      if (member instanceof MethodTree method && method.getReturnType() != null) {
        long start = trees.getSourcePositions().getStartPosition(unit, method.getReturnType());
        String name = type.getSimpleName().toString();
        int line = Lines.of(unit, start);
        bodies.add(body(method.getName().toString(), line, method, name, fields, Set.of()));
      }
    }
    return Optional.of(List.copyOf(bodies));
  }

  /**
   * What some code of a class does.
   *
   * @param name what it is called
   * @param line where it begins
   * @param code the code
   * @param className simple name of the class whose fields are looked for
   * @param fields the fields
   * @param hidden names that mean something else there
   */
  static MethodBodyModel body(
      String name,
      int line,
      Tree code,
      String className,
      Map<String, Contents> fields,
      Set<String> hidden) {
    MethodBodyReader reader = new MethodBodyReader(className, fields);
    reader.variables.push(new HashSet<>(hidden));
    return reader.model(name, line, code);
  }

  /**
   * What a method of another class does with objects of a class.
   *
   * @param devices names of that class's fields that refer to such objects
   */
  static MethodBodyModel bodyOfAnother(
      String name,
      int line,
      MethodTree method,
      String className,
      Map<String, Contents> fields,
      Set<String> hidden,
      Set<String> devices) {
    MethodBodyReader reader = new MethodBodyReader(className, fields);
    reader.variables.push(new HashSet<>(hidden));
    reader.devices.addAll(devices);
    method.getParameters().forEach(p -> device(p, className).ifPresent(reader.devices::add));
    // What it calls "this" is none of them.
    reader.classes++;
    return reader.model(name, line, method);
  }

  private MethodBodyModel model(String name, int line, Tree code) {
    scan(code, null);
    return new MethodBodyModel(
        name,
        line,
        Set.copyOf(assigned),
        Set.copyOf(replaced),
        Set.copyOf(called),
        Set.copyOf(supers),
        Set.copyOf(told));
  }

  /** The name of a variable whose type has a simple name. */
  static Optional<String> device(VariableTree variable, String className) {
    return Optional.of(variable)
        .filter(v -> v.getType() != null && v.getType().toString().equals(className))
        .map(v -> v.getName().toString());
  }

  /** What an annotation says of its members is no assignment. */
  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void nothing) {
    assign(tree.getVariable());
    if (!(tree.getVariable() instanceof ArrayAccessTree)) {
      field(tree.getVariable()).ifPresent(replaced::add);
    }
    return super.visitAssignment(tree, nothing);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    assign(tree.getVariable());
    return super.visitCompoundAssignment(tree, nothing);
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void nothing) {
    if (NameScanner.isStep(tree)) {
      assign(tree.getExpression());
    }
    return super.visitUnary(tree, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    ExpressionTree method = tree.getMethodSelect();
    if (method instanceof IdentifierTree name) {
      called.add(name.getName().toString());
    } else if (method instanceof MemberSelectTree select) {
      String name = select.getIdentifier().toString();
      call(select.getExpression(), name);
      int changed = Contents.changedArgument(name(select.getExpression()), name);
      if (changed >= 0 && changed < tree.getArguments().size()) {
        assign(tree.getArguments().get(changed));
      }
    }
    return super.visitMethodInvocation(tree, nothing);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
    call(tree.getQualifierExpression(), tree.getName().toString());
    return super.visitMemberReference(tree, nothing);
  }

  /** A call of a method of something: of the class, or of what a field refers to. */
  private void call(ExpressionTree of, String method) {
    if (isThis(of) || name(of).equals(className)) {
      called.add(method);
    } else if (name(of).equals("super")) {
      supers.add(method);
    } else {
      field(of).ifPresent(field -> told.add(field + "." + method));
      field(viewed(of))
          .filter(name -> fields.get(name).isChangedBy(method))
          .ifPresent(assigned::add);
    }
  }

  /** What a part or a view of a collection shows. */
  private static ExpressionTree viewed(ExpressionTree tree) {
    ExpressionTree at = tree;
    while (at instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && Contents.isView(select.getIdentifier().toString())) {
      at = select.getExpression();
    }
    return at;
  }

  private void assign(ExpressionTree target) {
    field(target).ifPresent(assigned::add);
  }

  /** The field that is meant, or whose element is. */
  private Optional<String> field(ExpressionTree tree) {
    ExpressionTree at = tree;
    while (at instanceof ArrayAccessTree || at instanceof ParenthesizedTree) {
      at =
          at instanceof ArrayAccessTree element
              ? element.getExpression()
              : ((ParenthesizedTree) at).getExpression();
    }
    Optional<String> name = Optional.empty();
    if (at instanceof IdentifierTree identifier) {
      name =
          Optional.of(identifier.getName().toString())
              .filter(found -> variables.stream().noneMatch(seen -> seen.contains(found)));
    } else if (at instanceof MemberSelectTree select
        && (isThis(select.getExpression()) || devices.contains(name(select.getExpression())))) {
      name = Optional.of(select.getIdentifier().toString());
    }
    return name.filter(fields::containsKey);
  }

  private boolean isThis(ExpressionTree tree) {
    String name = name(tree);
    return name.equals("this") && classes == 0 || ("." + name).endsWith("." + className + ".this");
  }

  private static String name(ExpressionTree tree) {
    return tree instanceof IdentifierTree || tree instanceof MemberSelectTree
        ? tree.toString()
        : "";
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    variables.element().add(tree.getName().toString());
    return super.visitVariable(tree, nothing);
  }

  private Void within(Supplier<Void> visit) {
    variables.push(new HashSet<>());
    visit.get();
    variables.pop();
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void nothing) {
    return within(() -> super.visitMethod(tree, nothing));
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    classes++;
    within(() -> super.visitClass(tree, nothing));
    classes--;
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
    return within(() -> super.visitLambdaExpression(tree, nothing));
  }

  @Override
  public Void visitBlock(BlockTree tree, Void nothing) {
    return within(() -> super.visitBlock(tree, nothing));
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void nothing) {
    return within(() -> super.visitForLoop(tree, nothing));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
    return within(() -> super.visitEnhancedForLoop(tree, nothing));
  }

  @Override
  public Void visitIf(IfTree tree, Void nothing) {
    return within(() -> super.visitIf(tree, nothing));
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
    return within(() -> super.visitWhileLoop(tree, nothing));
  }

  @Override
  public Void visitTry(TryTree tree, Void nothing) {
    return within(() -> super.visitTry(tree, nothing));
  }

  @Override
  public Void visitCatch(CatchTree tree, Void nothing) {
    return within(() -> super.visitCatch(tree, nothing));
  }

  @Override
  public Void visitCase(CaseTree tree, Void nothing) {
    return within(() -> super.visitCase(tree, nothing));
  }
}
