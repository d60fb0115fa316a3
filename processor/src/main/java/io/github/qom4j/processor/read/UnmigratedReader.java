// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.InheritedFieldModel;
import io.github.qom4j.processor.model.MethodBodyModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.UnexplainedModel;
import io.github.qom4j.processor.model.UnmigratedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads which fields of a class do not migrate, and why. */
final class UnmigratedReader {
  /** What asks for the fields of a class. */
  private static final List<String> HEADS = List.of("QomType", "RegisterBlock", "VMState");

  private final TypeElement type;
  private final Elements elements;
  private final Types types;
  private final List<ExplanationModel> explanations = new ArrayList<>();
  private final List<UnexplainedModel> unexplained = new ArrayList<>();
  private final List<FieldModel> shared = new ArrayList<>();

  UnmigratedReader(TypeElement type, Elements elements, Types types) {
    this.type = type;
    this.elements = elements;
    this.types = types;
  }

  /** Reads what is said of a field. */
  void explanations(VariableElement element, FieldModel field) {
    for (ExplanationModel.Kind kind : ExplanationModel.Kind.values()) {
      AnnotationReader.find(element, kind.annotation(), elements)
          .ifPresent(a -> explanations.add(explanation(kind, field, isTypePrivate(element), a)));
    }
  }

  private static ExplanationModel explanation(
      ExplanationModel.Kind kind, FieldModel field, boolean isTypePrivate, AnnotationReader a) {
    String text = kind.member().isEmpty() ? "" : a.string(kind.member());
    Origin textOrigin = kind.member().isEmpty() ? a.origin() : a.origin(kind.member());
    return new ExplanationModel(
        kind, field, isTypePrivate, text.strip().replaceAll("\\s+", " "), a.origin(), textOrigin);
  }

  private boolean isTypePrivate(VariableElement field) {
    Element type = types.asElement(field.asType());
    return type != null && type.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Notes a field of which nothing is said. */
  void unexplained(VariableElement element, FieldModel field) {
    boolean isReference = element.asType() instanceof DeclaredType;
    boolean isCollection = Contents.isCollection(element.asType(), elements, types);
    unexplained.add(
        new UnexplainedModel(field, isReference, isStructure(element.asType()), isCollection));
  }

  /** Notes a field that all objects share and that can be assigned. */
  void shared(FieldModel field) {
    shared.add(field);
  }

  private boolean isStructure(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isStructure(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && (has(declared.asElement(), "VMState") && !has(declared.asElement(), "QomType")
            || declared.getTypeArguments().stream().anyMatch(this::isStructure));
  }

  UnmigratedModel read(Optional<List<MethodBodyModel>> bodies, List<MethodBodyModel> callbacks) {
    return new UnmigratedModel(
        List.copyOf(explanations),
        List.copyOf(unexplained),
        inherited(),
        List.copyOf(shared),
        owners(),
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .map(method -> method.getSimpleName().toString())
            .distinct()
            .toList(),
        bodies,
        callbacks);
  }

  /** A device's superclasses are QOM types, which explain theirs; a block's may be any class. */
  private List<InheritedFieldModel> inherited() {
    if (AnnotationReader.find(type, "QomType", elements).isPresent()) {
      return List.of();
    }
    return superclasses(type)
        .takeWhile(at -> HEADS.stream().noneMatch(head -> has(at, head)))
        .flatMap(at -> ElementFilter.fieldsIn(at.getEnclosedElements()).stream())
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> field.getConstantValue() == null)
        .filter(field -> !has(field, "Immutable") && !has(field, "Elsewhere"))
        .map(
            field ->
                new InheritedFieldModel(
                    field.getSimpleName().toString(),
                    field.getEnclosingElement().getSimpleName().toString()))
        .toList();
  }

  private boolean has(Element element, String annotation) {
    return AnnotationReader.find(element, annotation, elements).isPresent();
  }

  private Stream<TypeElement> superclasses(TypeElement of) {
    return Stream.iterate(superclass(of), Optional::isPresent, at -> superclass(at.get()))
        .map(Optional::get);
  }

  private Optional<TypeElement> superclass(TypeElement of) {
    TypeMirror superclass = of.getSuperclass();
    return types.asElement(superclass) instanceof TypeElement found
        ? Optional.of(found)
        : Optional.empty();
  }

  /**
   * The fields of the class, of its superclasses, and of the class whose inner class it is, if
   * anything says that it migrates with one of them.
   */
  private List<String> owners() {
    if (explanations.stream().noneMatch(e -> e.kind() == ExplanationModel.Kind.ELSEWHERE)) {
      return List.of();
    }
    Stream<TypeElement> own = Stream.concat(Stream.of(type), superclasses(type));
    Stream<TypeElement> outer =
        type.getModifiers().contains(Modifier.STATIC)
            ? Stream.empty()
            : Stream.of(type.getEnclosingElement())
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast);
    return Stream.concat(own, outer)
        .flatMap(at -> ElementFilter.fieldsIn(at.getEnclosedElements()).stream())
        .filter(field -> !field.asType().getKind().isPrimitive())
        .map(field -> field.getSimpleName().toString())
        .distinct()
        .toList();
  }
}
