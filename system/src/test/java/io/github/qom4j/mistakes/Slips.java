// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Finds every place in a source at which an author can slip, and makes the slip there. */
final class Slips {
  private static final Map<String, List<String>> OTHER_TYPES =
      Map.of(
          "int", List.of("short", "long", "boolean", "Object"),
          "long", List.of("int", "boolean"),
          "short", List.of("int", "byte"),
          "byte", List.of("int", "boolean"),
          "boolean", List.of("int", "Boolean"),
          "int[]", List.of("int", "long[]"),
          "long[]", List.of("long", "int[]"),
          "short[]", List.of("int[]"),
          "byte[]", List.of("short[]"));

  private final String name;
  private final String source;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final Set<Mistake> found = new LinkedHashSet<>();
  private final Map<String, Set<String>> strings = new LinkedHashMap<>();
  private final List<String> layouts = new ArrayList<>();
  private final Map<String, List<String>> constants = new LinkedHashMap<>();

  private Slips(String name, String source) throws IOException {
    this.name = name;
    this.source = source;
    JavaFileObject file = MemoryFiles.source(name, source);
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    unit = task.parse().iterator().next();
    positions = Trees.instance(task).getSourcePositions();
  }

  /**
   * All slips that can be made in a source.
   *
   * @param name name of its file
   * @param source its text
   * @return the mistakes, in the order of the text
   */
  static List<Mistake> of(String name, String source) throws IOException {
    Slips slips = new Slips(name, source);
    slips.unit.accept(slips.new Names(), null);
    slips.unit.accept(slips.new Places(), null);
    return List.copyOf(slips.found);
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private String text(Tree tree) {
    return source.substring(start(tree), end(tree));
  }

  private static String attribute(ExpressionTree argument) {
    return argument instanceof AssignmentTree assignment
        ? assignment.getVariable().toString()
        : "value";
  }

  private static ExpressionTree value(ExpressionTree argument) {
    return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
  }

  private static List<? extends ExpressionTree> elements(ExpressionTree value) {
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }

  /** What there is that one could have meant instead. */
  private final class Names extends TreeScanner<Void, Void> {
    @Override
    public Void visitClass(ClassTree tree, Void none) {
      List<String> names = new ArrayList<>();
      for (Tree member : tree.getMembers()) {
        if (member instanceof VariableTree variable) {
          names.add(variable.getName().toString());
        }
      }
      constants.put(tree.getSimpleName().toString(), names);
      if (tree.getKind() == Tree.Kind.INTERFACE) {
        layouts.add(tree.getSimpleName().toString());
      }
      return super.visitClass(tree, none);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void none) {
      for (ExpressionTree argument : tree.getArguments()) {
        for (ExpressionTree element : elements(value(argument))) {
          if (element instanceof LiteralTree literal && literal.getValue() instanceof String) {
            strings
                .computeIfAbsent(kind(tree, argument), key -> new LinkedHashSet<>())
                .add(text(element));
          }
        }
      }
      return super.visitAnnotation(tree, none);
    }

    /** Names of registers are named by hooks as well. */
    private String kind(AnnotationTree tree, ExpressionTree argument) {
      return Slips.kind(tree.getAnnotationType().toString() + "." + attribute(argument));
    }
  }

  private static String kind(String subject) {
    return switch (subject) {
      case "Register.name",
          "OnRead.value",
          "OnWrite.value",
          "OnPeek.value",
          "AfterWrite.value",
          "IrqSource.after" ->
          "register";
      case "VMStateSubsection.value",
          "VMStateField.subsection",
          "PreLoad.subsection",
          "PostLoad.subsection",
          "PreSave.subsection" ->
          "subsection";
      default -> subject;
    };
  }

  private final class Places extends TreeScanner<Void, Void> {
    private final Deque<String> path = new ArrayDeque<>();

    private String where() {
      List<String> names = new ArrayList<>(path);
      java.util.Collections.reverse(names);
      return String.join(".", names);
    }

    private void add(Slip slip, String subject, int start, int end, String text, String label) {
      String where = where();
      String place = subject.contains(".") ? where + " @" + subject : where;
      found.add(new Mistake(slip, name, place, subject, start, end, text, label));
    }

    private void replace(Slip slip, String subject, Tree tree, String text) {
      String old = text(tree);
      if (!old.equals(text)) {
        add(
            slip,
            subject,
            start(tree),
            end(tree),
            text,
            "%s instead of %s".formatted(oneLine(text), oneLine(old)));
      }
    }

    private static String oneLine(String text) {
      return text.replaceAll("\\s+", " ");
    }

    // ---- Classes ------------------------------------------------------------------------------

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      path.push(tree.getSimpleName().toString());
      if (tree.getExtendsClause() != null && tree.getKind() == Tree.Kind.CLASS) {
        for (String parent : List.of("Object", "Device", "SysBusDevice")) {
          replace(
              Slip.PARENT,
              "class",
              tree.getExtendsClause(),
              parent.equals("Object")
                  ? parent
                  : "io.github.qom4j." + (parent.equals("Device") ? "qdev." : "sysbus.") + parent);
        }
      }
      implemented(tree);
      modifiers(tree, tree.getModifiers(), tree.getSimpleName().toString());
      members(tree);
      super.visitClass(tree, none);
      path.pop();
      return null;
    }

    private void implemented(ClassTree tree) {
      List<? extends Tree> interfaces = tree.getImplementsClause();
      for (Tree one : interfaces) {
        String rest =
            interfaces.stream()
                .filter(other -> other != one)
                .map(Slips.this::text)
                .collect(Collectors.joining(", "));
        int start = source.lastIndexOf("implements", start(interfaces.get(0)));
        add(
            Slip.INTERFACE,
            "class",
            start,
            end(interfaces.get(interfaces.size() - 1)),
            rest.isEmpty() ? "" : "implements " + rest,
            "not implements " + text(one));
      }
    }

    /** Members that lie next to each other and are not methods. */
    private void members(ClassTree tree) {
      List<? extends Tree> members = tree.getMembers();
      for (int i = 0; i + 1 < members.size(); i++) {
        if (members.get(i) instanceof VariableTree first
            && members.get(i + 1) instanceof VariableTree second
            && !isEnumConstant(first)
            && !isEnumConstant(second)) {
          String between = source.substring(end(first), start(second));
          add(
              Slip.MEMBER_ORDER,
              "member",
              start(first),
              end(second),
              text(second) + between + text(first),
              "%s before %s".formatted(second.getName(), first.getName()));
          path.push(second.getName().toString());
          renamed(Slip.MEMBER_TWICE, second, first.getName().toString());
          path.pop();
        }
      }
    }

    private boolean isEnumConstant(VariableTree tree) {
      return !source.substring(start(tree), end(tree)).contains(" ");
    }

    private void renamed(Slip slip, VariableTree tree, String newName) {
      int from = tree.getType() == null ? start(tree) : end(tree.getType());
      int at = source.indexOf(tree.getName().toString(), from);
      add(
          slip,
          "member",
          at,
          at + tree.getName().length(),
          newName,
          "%s instead of %s".formatted(newName, tree.getName()));
    }

    // ---- Fields and constants -----------------------------------------------------------------

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
      if (isEnumConstant(tree)) {
        return null;
      }
      path.push(tree.getName().toString());
      renamed(Slip.MEMBER_NAME, tree, off(tree.getName().toString()));
      String type = text(tree.getType());
      for (String other : OTHER_TYPES.getOrDefault(type, List.of("int", "Object"))) {
        replace(Slip.TYPE, "field", tree.getType(), other);
      }
      modifiers(tree, tree.getModifiers(), null);
      if (tree.getInitializer() != null) {
        numbers(Slip.CONSTANT, "constant", tree.getInitializer());
      }
      scan(tree.getModifiers().getAnnotations(), none);
      path.pop();
      return null;
    }

    private void numbers(Slip slip, String subject, Tree tree) {
      tree.accept(
          new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void none) {
              number(slip, subject, literal);
              return null;
            }

            @Override
            public Void visitLambdaExpression(
                com.sun.source.tree.LambdaExpressionTree lambda, Void none) {
              return null;
            }
          },
          null);
    }

    private void number(Slip slip, String subject, LiteralTree literal) {
      if (!(literal.getValue() instanceof Integer) && !(literal.getValue() instanceof Long)) {
        return;
      }
      long value = ((Number) literal.getValue()).longValue();
      for (long other : new LinkedHashSet<>(List.of(value + 1, value * 2, 0L))) {
        if (other != value) {
          boolean isLong = literal.getValue() instanceof Long;
          String old = text(literal);
          String text =
              old.startsWith("0x")
                  ? "0x" + (isLong ? Long.toHexString(other) : Integer.toHexString((int) other))
                  : String.valueOf(isLong ? other : (int) other);
          replace(slip, subject, literal, text + (isLong ? "L" : ""));
        }
      }
    }

    private void modifiers(Tree owner, ModifiersTree tree, String className) {
      Set<Modifier> flags = tree.getFlags();
      List<String> extra = new ArrayList<>();
      boolean isInterface =
          className == null && layouts.contains(path.stream().skip(1).findFirst().orElse(""));
      if (isInterface) {
        return;
      }
      if (owner instanceof ClassTree type) {
        boolean isNested = path.size() > 1;
        if (type.getKind() == Tree.Kind.CLASS) {
          extra.addAll(
              isNested
                  ? List.of("private", "static", "final", "abstract")
                  : List.of("final", "abstract"));
        }
      } else {
        extra.addAll(List.of("private", "static", "final"));
      }
      for (String word : extra) {
        Modifier modifier = Modifier.valueOf(word.toUpperCase(java.util.Locale.ROOT));
        boolean clash =
            modifier == Modifier.ABSTRACT && flags.contains(Modifier.FINAL)
                || modifier == Modifier.FINAL && flags.contains(Modifier.ABSTRACT);
        if (!flags.contains(modifier) && !clash) {
          int at = wordStart(owner, tree);
          String visible = source.substring(at).replaceFirst("(?s)^(public|protected) .*", "$1");
          if (word.equals("private") && (visible.equals("public") || visible.equals("protected"))) {
            add(
                Slip.MODIFIER,
                "modifier",
                at,
                at + visible.length(),
                word,
                "private instead of " + visible);
          } else {
            add(Slip.MODIFIER, "modifier", at, at, word + " ", "with " + word);
          }
        }
      }
      for (Modifier modifier : flags) {
        int at = source.indexOf(modifier.toString() + " ", wordStart(owner, tree));
        if (at >= 0) {
          add(
              Slip.MODIFIER,
              "modifier",
              at,
              at + modifier.toString().length() + 1,
              "",
              "without " + modifier);
        }
      }
    }

    /** Where the words of a declaration begin, after its annotations. */
    private int wordStart(Tree owner, ModifiersTree tree) {
      int at = start(owner);
      for (AnnotationTree annotation : tree.getAnnotations()) {
        at = Math.max(at, end(annotation));
      }
      while (Character.isWhitespace(source.charAt(at))) {
        at++;
      }
      return at;
    }

    // ---- Methods ------------------------------------------------------------------------------

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
      path.push(tree.getName().toString());
      boolean isInterface = tree.getBody() == null;
      if (tree.getReturnType() != null) {
        int at = source.indexOf(tree.getName().toString(), end(tree.getReturnType()));
        boolean isHook = !tree.getModifiers().getAnnotations().isEmpty();
        if (isHook) {
          String text = off(tree.getName().toString());
          add(
              Slip.MEMBER_NAME,
              "method",
              at,
              at + tree.getName().length(),
              text,
              "%s instead of %s".formatted(text, tree.getName()));
          if (!isInterface) {
            modifiers(tree, tree.getModifiers(), null);
          }
          String type = text(tree.getReturnType());
          for (String other :
              switch (type) {
                case "void" -> List.of("int");
                case "int" -> List.of("void", "long", "boolean");
                case "long" -> List.of("void", "int");
                default -> List.of("void");
              }) {
            replace(Slip.RETURN_TYPE, "method", tree.getReturnType(), other);
          }
          parameters(tree, at + tree.getName().length());
        }
      }
      scan(tree.getModifiers().getAnnotations(), none);
      path.pop();
      return null;
    }

    private void parameters(MethodTree tree, int open) {
      List<? extends VariableTree> all = tree.getParameters();
      int close = all.isEmpty() ? open + 1 : end(all.get(all.size() - 1));
      List<String> texts = all.stream().map(Slips.this::text).toList();
      for (int i = 0; i < all.size(); i++) {
        List<String> rest = new ArrayList<>(texts);
        rest.remove(i);
        add(
            Slip.PARAMETER_MISSING,
            "method",
            open + 1,
            close,
            String.join(", ", rest),
            "without %s".formatted(texts.get(i)));
        String type = text(all.get(i).getType());
        for (String other :
            type.equals("int") ? List.of("long", "short") : List.of("int", "Object")) {
          replace(Slip.PARAMETER_TYPE, "method", all.get(i).getType(), other);
        }
      }
      List<String> more = new ArrayList<>(texts);
      more.add("int more");
      add(
          Slip.PARAMETER_EXTRA,
          "method",
          open + 1,
          close,
          String.join(", ", more),
          "with int more");
    }

    // ---- Annotations --------------------------------------------------------------------------

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void none) {
      String annotation = tree.getAnnotationType().toString();
      Class<?> declared;
      try {
        declared = Class.forName("io.github.qom4j.annotation." + annotation);
      } catch (ClassNotFoundException e) {
        return null;
      }
      boolean isValue = source.substring(0, start(tree)).stripTrailing().endsWith("=");
      if (!isValue) {
        add(
            Slip.ANNOTATION_MISSING,
            annotation + ".",
            start(tree),
            end(tree),
            "",
            "no @" + annotation);
      }
      List<? extends ExpressionTree> arguments = tree.getArguments();
      for (ExpressionTree argument : arguments) {
        String subject = annotation + "." + attribute(argument);
        List<String> rest = new ArrayList<>();
        for (ExpressionTree other : arguments) {
          if (other != argument) {
            rest.add(text(other));
          }
        }
        add(
            Slip.ARGUMENT_MISSING,
            subject,
            start(tree),
            end(tree),
            "@" + annotation + (rest.isEmpty() ? "" : "(" + String.join(", ", rest) + ")"),
            "no " + oneLine(text(argument)));
        argument(subject, declared, argument);
      }
      return super.visitAnnotation(tree, none);
    }

    private void argument(String subject, Class<?> declared, ExpressionTree argument) {
      ExpressionTree value = value(argument);
      if (value instanceof NewArrayTree array) {
        list(subject, array);
      }
      Class<?> type;
      try {
        type = declared.getMethod(attribute(argument)).getReturnType();
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
      Class<?> plain = type.isArray() ? type.getComponentType() : type;
      for (ExpressionTree element : elements(value)) {
        if (plain == boolean.class) {
          replace(Slip.FLAG, subject, element, text(element).equals("true") ? "false" : "true");
        } else if (plain == String.class) {
          string(subject, element);
        } else if (plain == Class.class) {
          layout(subject, element);
        } else if (plain.isEnum()) {
          choice(subject, plain, element);
        } else if (plain.isPrimitive()) {
          numbers(Slip.NUMBER, subject, element);
          constants(subject, element);
        }
      }
    }

    private void list(String subject, NewArrayTree array) {
      List<String> texts = array.getInitializers().stream().map(Slips.this::text).toList();
      for (int i = 0; i < texts.size(); i++) {
        List<String> rest = new ArrayList<>(texts);
        rest.remove(i);
        add(
            Slip.ELEMENT_MISSING,
            subject,
            start(array),
            end(array),
            "{" + String.join(", ", rest) + "}",
            "without " + texts.get(i));
        if (i > 0 && !texts.get(i).equals(texts.get(i - 1))) {
          List<String> swapped = new ArrayList<>(texts);
          java.util.Collections.swap(swapped, i, i - 1);
          add(
              Slip.ELEMENT_ORDER,
              subject,
              start(array),
              end(array),
              "{" + String.join(", ", swapped) + "}",
              "%s before %s".formatted(texts.get(i), texts.get(i - 1)));
        }
      }
    }

    private void string(String subject, ExpressionTree element) {
      if (!(element instanceof LiteralTree literal)) {
        return;
      }
      String value = (String) literal.getValue();
      if (!value.isEmpty()) {
        replace(Slip.LETTER, subject, element, "\"" + off(value) + "\"");
      }
      List<String> others = new ArrayList<>(strings.getOrDefault(kind(subject), Set.of()));
      if (others.size() > 1) {
        replace(
            Slip.NAME,
            subject,
            element,
            others.get((others.indexOf(text(element)) + 1) % others.size()));
      }
    }

    private void layout(String subject, ExpressionTree element) {
      String old = text(element).replace(".class", "");
      if (layouts.contains(old)) {
        List<String> others = new ArrayList<>(layouts);
        others.remove("Trace");
        replace(
            Slip.LAYOUT,
            subject,
            element,
            others.get((others.indexOf(old) + 1) % others.size()) + ".class");
      }
    }

    private void choice(String subject, Class<?> type, ExpressionTree element) {
      String old = text(element);
      String simple = old.substring(old.lastIndexOf('.') + 1);
      List<String> all = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
      int at = all.indexOf(simple);
      Set<String> others = new LinkedHashSet<>();
      others.add(all.get((at + 1) % all.size()));
      others.add(all.get((at + all.size() - 1) % all.size()));
      for (String other : others) {
        replace(
            Slip.CHOICE,
            subject,
            element,
            old.substring(0, old.length() - simple.length()) + other);
      }
    }

    /** Constants that are named in a number: another of the same interface or class. */
    private void constants(String subject, ExpressionTree element) {
      element.accept(
          new TreeScanner<Void, Void>() {
            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Void none) {
              other(tree.getExpression().toString(), tree.getIdentifier().toString(), tree);
              return null;
            }

            @Override
            public Void visitIdentifier(IdentifierTree tree, Void none) {
              return null;
            }

            private void other(String owner, String constant, Tree tree) {
              List<String> all = constants.getOrDefault(owner, List.of());
              int at = all.indexOf(constant);
              if (at >= 0 && all.size() > 1) {
                replace(Slip.NAME, subject, tree, owner + "." + all.get((at + 1) % all.size()));
              }
            }
          },
          null);
    }

    /** A name with a letter typed wrong. */
    private static String off(String name) {
      for (int at = name.length() - 1; at >= 0; at--) {
        char c = name.charAt(at);
        if (Character.isLetter(c)) {
          char other = c == 'z' ? 'a' : c == 'Z' ? 'A' : (char) (c + 1);
          return name.substring(0, at) + other + name.substring(at + 1);
        }
      }
      return name + "x";
    }
  }
}
