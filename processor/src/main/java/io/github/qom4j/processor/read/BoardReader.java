// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Obstacle;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a board, and its devices from source or class file. */
public final class BoardReader {
  private static final String MEMORY_REGION = "io.github.qom4j.memory.MemoryRegion";
  private static final String CLOCK_OUTPUT = "io.github.qom4j.clock.ClockOutput";
  private static final String BUILDER = "io.github.qom4j.board.BoardBuilder";
  private static final List<String> HEADS = List.of("Part", "Ram", "ClockSource");
  private static final List<String> OF_PARTS =
      List.of("SetProperty", "Link", "Serial", "Mmio", "Connect", "Clocked");

  private final TypeElement element;
  private final Elements elements;
  private final Types types;
  private final TypeReader members;

  private final List<BoardModel.Ram> rams = new ArrayList<>();
  private final List<BoardModel.ClockSource> clocks = new ArrayList<>();
  private final List<PartModel> parts = new ArrayList<>();
  private final List<BoardModel.Misplaced> misplaced = new ArrayList<>();

  /**
   * Makes a reader.
   *
   * @param element the class, which has {@code @Board}
   * @param elements the compiler's utilities
   * @param types the compiler's utilities
   */
  public BoardReader(TypeElement element, Elements elements, Types types) {
    this.element = element;
    this.elements = elements;
    this.types = types;
    members = new TypeReader(element, elements, types);
  }

  /**
   * The name of a board's type.
   *
   * @param element its class, which has {@code @Board}
   * @param elements the compiler's utilities
   * @return the name; empty if the board has no names
   */
  public static String typeName(Element element, Elements elements) {
    return BoardModel.typeName(
        AnnotationReader.find(element, "Board", elements).orElseThrow().strings("names"));
  }

  /**
   * Reads it.
   *
   * @return the model
   * @throws MissingTypeException if a type it needs is not there
   */
  public BoardModel read() throws MissingTypeException {
    TypeReader.checkResolved(element);
    AnnotationReader board = find(element, "Board").orElseThrow();
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      if (AnnotationReader.hasAny(field)) {
        TypeReader.checkPresent(field.asType(), field);
        TypeReader.checkResolved(field);
        field(field);
      }
    }
    List<BoardModel.Wire> wires = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (find(method, "Wire").isPresent()) {
        wires.add(wire(method));
      }
    }
    return new BoardModel(
        elements.getPackageOf(element).getQualifiedName().toString(),
        TypeReader.simpleNames(element),
        obstacle(),
        TypeReader.doc(element, elements),
        board.strings("names"),
        board.string("description"),
        board.string("target"),
        board.strings("ignores"),
        board.strings("dynamicDevices"),
        board.strings("globals"),
        List.copyOf(rams),
        List.copyOf(clocks),
        List.copyOf(parts),
        List.copyOf(misplaced),
        List.copyOf(wires),
        new ElementOrigin(element),
        board.origin("names"),
        board.origins("names"),
        board.origins("globals"));
  }

  private Obstacle obstacle() {
    if (find(element, "QomType").isPresent()) {
      return new Obstacle("is a @QomType too", "drop one of the two");
    }
    Obstacle obstacle = members.obstacle(element);
    boolean isAbstract = element.getModifiers().contains(Modifier.ABSTRACT);
    return obstacle.isEmpty() && isAbstract
        ? new Obstacle("is abstract", "drop \"abstract\"")
        : obstacle;
  }

  private Optional<AnnotationReader> find(Element annotated, String name) {
    return AnnotationReader.find(annotated, name, elements);
  }

  private List<AnnotationReader> all(Element annotated, String name) {
    return AnnotationReader.all(annotated, name, elements);
  }

  private void field(VariableElement element) throws MissingTypeException {
    FieldModel field = members.fieldModel(element);
    List<String> heads = HEADS.stream().filter(h -> find(element, h).isPresent()).toList();
    if (heads.size() > 1) {
      String first = "@" + heads.get(0) + " and @" + heads.get(1);
      misplace(
          find(element, heads.get(1)).orElseThrow(),
          "%s is %s; make it two fields.".formatted(field.name(), first));
      return;
    }
    if (!heads.contains("Part")) {
      OF_PARTS.stream()
          .flatMap(name -> all(element, name).stream())
          .limit(1)
          .forEach(
              a -> misplace(a, "%s is no part of the board; add @Part.".formatted(field.name())));
    }
    Optional<AnnotationReader> part = find(element, "Part");
    if (part.isPresent()) {
      parts.add(part(element, field, part.get()));
    }
    find(element, "Ram").ifPresent(a -> ram(a, element, field));
    find(element, "ClockSource").ifPresent(a -> clock(a, element, field));
  }

  private void misplace(AnnotationReader a, String problem) {
    misplaced.add(new BoardModel.Misplaced(problem, a.origin()));
  }

  private void ram(AnnotationReader a, VariableElement element, FieldModel field) {
    if (!isNamed(element.asType(), MEMORY_REGION)) {
      misplace(a, "%s is %s; memory is a MemoryRegion.".formatted(field.name(), text(field)));
      return;
    }
    rams.add(
        new BoardModel.Ram(
            field,
            a.string("name"),
            a.number("base"),
            (int) a.number("size"),
            (int) a.number("min"),
            (int) a.number("max"),
            a.origin(),
            a.origin("base"),
            a.origin("size"),
            a.origin("min")));
  }

  private void clock(AnnotationReader a, VariableElement element, FieldModel field) {
    if (!isNamed(element.asType(), CLOCK_OUTPUT)) {
      misplace(a, "%s is %s; a clock is a ClockOutput.".formatted(field.name(), text(field)));
      return;
    }
    clocks.add(new BoardModel.ClockSource(field, a.number("hz"), a.origin("hz")));
  }

  private static String text(FieldModel field) {
    return field.type().text();
  }

  private boolean isNamed(TypeMirror type, String name) {
    return types.asElement(type) instanceof TypeElement found
        && found.getQualifiedName().contentEquals(name);
  }

  private BoardModel.Wire wire(ExecutableElement element) {
    MethodModel method = members.methodModel(element);
    boolean takesBuilder = element.getParameters().size() == 1;
    boolean isFitting =
        method.returns().is(JavaType.Kind.VOID)
            && !method.throwsChecked()
            && method.isReachable()
            && (element.getParameters().isEmpty()
                || takesBuilder && isNamed(element.getParameters().get(0).asType(), BUILDER));
    return new BoardModel.Wire(method, takesBuilder, isFitting);
  }

  private PartModel part(VariableElement element, FieldModel field, AnnotationReader part)
      throws MissingTypeException {
    List<TypeModel> chain = new ArrayList<>();
    Set<String> classes = new LinkedHashSet<>();
    TypeElement device = types.asElement(element.asType()) instanceof TypeElement t ? t : null;
    for (TypeElement at = device; at != null; at = superclassOf(at)) {
      classes.add(at.getQualifiedName().toString());
      addInterfaces(at, classes);
      if (find(device, "QomType").isPresent() && find(at, "QomType").isPresent()) {
        chain.add(0, new TypeReader(at, elements, types).read());
      }
    }
    return new PartModel(
        field,
        part.string("value"),
        List.copyOf(chain),
        classes,
        all(element, "SetProperty").stream().map(BoardReader::setting).toList(),
        all(element, "Link").stream().map(BoardReader::link).toList(),
        all(element, "Serial").stream().map(BoardReader::serial).toList(),
        all(element, "Mmio").stream().map(BoardReader::mmio).toList(),
        all(element, "Connect").stream().map(BoardReader::connection).toList(),
        all(element, "Clocked").stream().map(BoardReader::clocked).toList(),
        part.origin(),
        part.origin("value"));
  }

  private static void addInterfaces(TypeElement type, Set<String> classes) {
    for (TypeMirror mirror : type.getInterfaces()) {
      if (((DeclaredType) mirror).asElement() instanceof TypeElement at
          && classes.add(at.getQualifiedName().toString())) {
        addInterfaces(at, classes);
      }
    }
  }

  private static TypeElement superclassOf(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
        ? (TypeElement) declared.asElement()
        : null;
  }

  private static PartModel.Setting setting(AnnotationReader a) {
    return new PartModel.Setting(
        a.string("name"),
        a.string("value"),
        a.string("insteadOf"),
        a.origin("name"),
        a.origin("value"),
        a.origin("insteadOf"));
  }

  private static PartModel.Link link(AnnotationReader a) {
    return new PartModel.Link(
        a.string("property"), a.string("to"), a.origin("property"), a.origin("to"));
  }

  private static PartModel.Serial serial(AnnotationReader a) {
    return new PartModel.Serial(
        (int) a.number("value"), a.string("property"), a.origin("value"), a.origin("property"));
  }

  private static PartModel.Mmio mmio(AnnotationReader a) {
    return new PartModel.Mmio(
        a.number("value"),
        (int) a.number("region"),
        (int) a.number("priority"),
        a.origin("value"),
        a.origin("region"));
  }

  private static PartModel.Connection connection(AnnotationReader a) {
    return new PartModel.Connection(
        (int) a.number("irq"),
        a.string("output"),
        (int) a.number("number"),
        (int) a.number("count"),
        a.string("to"),
        a.string("inputs"),
        (int) a.number("input"),
        a.flag("shared"),
        a.origin(),
        a.origin("output"),
        a.origin(a.isWritten("irq") ? "irq" : "number"),
        a.origin("count"),
        a.origin("to"),
        a.origin("inputs"),
        a.origin(a.isWritten("input") ? "input" : "to"));
  }

  private static PartModel.Clocked clocked(AnnotationReader a) {
    return new PartModel.Clocked(
        a.string("input"), a.string("by"), a.origin("input"), a.origin("by"));
  }
}
