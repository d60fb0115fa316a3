// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.InheritedStateModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.StructModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the structures that one class has in its state. */
final class StructReader {
  private final TypeReader reader;
  private final TypeElement element;
  private final Elements elements;
  private final Types types;

  StructReader(TypeReader reader, TypeElement element, Elements elements, Types types) {
    this.reader = reader;
    this.element = element;
    this.elements = elements;
    this.types = types;
  }

  /** The structures of a field, if it is of a class of its own. */
  Optional<StructModel> field(AnnotationReader a, VariableElement field, JavaType type) {
    if (type.kind() != JavaType.Kind.OTHER) {
      return Optional.empty();
    }
    Optional<StructModel.Form> form = form(field.asType());
    if (form.isEmpty()) {
      return Optional.empty();
    }
    Optional<TypeElement> found = structClass(field.asType());
    if (found.filter(this::isOfJava).isPresent()) {
      return Optional.empty();
    }
    Optional<AnnotationReader> declared = found.flatMap(this::declared);
    return Optional.of(
        new StructModel(
            form.get(),
            found.map(c -> elements.getPackageOf(c).getQualifiedName().toString()).orElse(""),
            found.map(c -> reader.localName(c).replace('$', '.')).orElse(""),
            found.map(this::why).orElse("is nothing in particular"),
            found.flatMap(reader::constructor),
            a.flag("nullable"),
            a.flag("allocate"),
            reader.count(a, "length"),
            Optional.of((int) a.number("structVersion")).filter(n -> a.isWritten("structVersion")),
            declared.map(v -> (int) v.number("version")).orElse(0),
            declared.map(v -> (int) v.number("minimumVersion")).orElse(0),
            found.map(c -> cycle(field, c)).orElse(List.of()),
            a.origin("nullable"),
            a.origin("allocate"),
            a.origin("structVersion")));
  }

  private boolean isOfJava(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  private Optional<AnnotationReader> declared(TypeElement type) {
    return AnnotationReader.find(type, "VMState", elements);
  }

  private Optional<StructModel.Form> form(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(StructModel.Form.ARRAY)
          .filter(form -> array.getComponentType() instanceof DeclaredType);
    }
    if (!(type instanceof DeclaredType)) {
      return Optional.empty();
    }
    boolean isCollection =
        types.isSubtype(types.erasure(type), types.erasure(collection().asType()));
    boolean isEnum = ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM;
    return isEnum
        ? Optional.empty()
        : Optional.of(isCollection ? StructModel.Form.LIST : StructModel.Form.SINGLE);
  }

  private TypeElement collection() {
    return elements.getTypeElement("java.util.Collection");
  }

  /** The class whose objects a field has, if its type says it. */
  private Optional<TypeElement> structClass(TypeMirror type) {
    TypeMirror found =
        form(type)
            .map(
                form ->
                    switch (form) {
                      case SINGLE -> type;
                      case ARRAY -> ((ArrayType) type).getComponentType();
                      case LIST -> elementType(type);
                    })
            .orElse(null);
    return found instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement struct
        ? Optional.of(struct)
        : Optional.empty();
  }

  /** What the elements of a collection are; null if it does not say. */
  private TypeMirror elementType(TypeMirror type) {
    if (type instanceof DeclaredType declared && declared.asElement().equals(collection())) {
      return declared.getTypeArguments().stream().findFirst().orElse(null);
    }
    return types.directSupertypes(type).stream()
        .map(this::elementType)
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  /** Why objects of a class cannot be a part of the state; empty if they can. */
  private String why(TypeElement type) {
    Optional<TypeModel.Kind> kind = reader.kind(type);
    if (kind.isEmpty()) {
      return "has no @VMState";
    }
    if (kind.get() == TypeModel.Kind.BLOCK) {
      return "is a block of registers";
    }
    if (!reader.obstacle(type).isEmpty()) {
      return StructModel.TOLD;
    }
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      boolean isElsewhere = !elements.getPackageOf(at).equals(elements.getPackageOf(element));
      if (isElsewhere && !at.getModifiers().contains(Modifier.PUBLIC)) {
        return "is not public";
      }
    }
    return "";
  }

  /** The fields that lead from a class back to this one; empty if none do. */
  private List<String> cycle(VariableElement field, TypeElement type) {
    List<VariableElement> path = new ArrayList<>(List.of(field));
    return leadsBack(type, path, new HashSet<>()) && isFirst(path)
        ? path.stream().map(at -> at.getEnclosingElement().getSimpleName() + "." + at).toList()
        : List.of();
  }

  /** Each of the classes of a cycle sees it; the first says so. */
  private boolean isFirst(List<VariableElement> path) {
    return path.stream()
        .map(at -> at.getEnclosingElement().toString())
        .noneMatch(other -> other.compareTo(element.toString()) < 0);
  }

  private boolean leadsBack(TypeElement type, List<VariableElement> path, Set<TypeElement> seen) {
    if (type == null || type.equals(element) || !seen.add(type)) {
      return type != null && type.equals(element);
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Optional<TypeElement> next =
          AnnotationReader.find(field, "VMStateField", elements)
              .flatMap(a -> structClass(field.asType()));
      path.add(field);
      if (next.isPresent() && leadsBack(next.get(), path, seen)) {
        return true;
      }
      path.remove(path.size() - 1);
    }
    return leadsBack(TypeReader.superclassOf(type), path, seen);
  }

  /** The section of the nearest superclass that has state. */
  Optional<InheritedStateModel> inherited() {
    return Stream.iterate(
            TypeReader.superclassOf(element), at -> at != null, TypeReader::superclassOf)
        .filter(this::hasState)
        .findFirst()
        .map(
            at ->
                new InheritedStateModel(
                    reader.localName(at).replace('$', '.'),
                    elements.getPackageOf(at).getQualifiedName().toString(),
                    reader.kind(at).orElseThrow().companion(reader.nestedName(at))));
  }

  private boolean hasState(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && reader.kind(type).isPresent()
        && (declared(type).isPresent()
            || ElementFilter.fieldsIn(type.getEnclosedElements()).stream().anyMatch(this::isState));
  }

  private boolean isState(VariableElement field) {
    return !reader.registerAnnotations(field).isEmpty()
        || Stream.of("VMStateField", "RegisterGroup", "Fifo")
            .anyMatch(name -> AnnotationReader.find(field, name, elements).isPresent());
  }
}
