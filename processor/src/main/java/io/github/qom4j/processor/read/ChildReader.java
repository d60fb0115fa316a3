// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the objects that others are made of. */
final class ChildReader {
  private final TypeElement whole;
  private final Elements elements;
  private final Types types;

  ChildReader(TypeElement whole, Elements elements, Types types) {
    this.whole = whole;
    this.elements = elements;
    this.types = types;
  }

  /** The children that a field holds, if it does. */
  Optional<ChildModel> read(VariableElement field) throws MissingTypeException {
    return read(field, Set.of());
  }

  private Optional<ChildModel> read(VariableElement element, Set<TypeElement> seen)
      throws MissingTypeException {
    List<ChildModel.Alias> aliases = aliases(element);
    Optional<AnnotationReader> child = find(element, "Child");
    if (child.isEmpty() && aliases.isEmpty()) {
      return Optional.empty();
    }
    TypeReader owner = new TypeReader((TypeElement) element.getEnclosingElement(), elements, types);
    FieldModel field = owner.fieldModel(element);
    TypeMirror type = held(element);
    TypeElement part = types.asElement(type) instanceof TypeElement found ? found : null;
    String obstacle = obstacle(part, type);
    Origin first = aliases.isEmpty() ? null : aliases.get(0).origin();
    return Optional.of(
        new ChildModel(
            child.map(a -> TypeReader.named(a, field, "-")).orElse(""),
            field,
            child.isPresent(),
            child.map(a -> (int) a.number("count")).orElse(1),
            child.filter(a -> a.isWritten("count")).isPresent(),
            new PropertyReader(owner, elements, types).link(type),
            part != null && isDevice(part),
            obstacle,
            part == null || !obstacle.isEmpty() ? Map.of() : properties(part, seen),
            aliases,
            child.<Origin>map(AnnotationReader::origin).orElse(first),
            child.<Origin>map(a -> a.origin("value")).orElse(first),
            child.<Origin>map(a -> a.origin("count")).orElse(first)));
  }

  private Optional<AnnotationReader> find(Element annotated, String name) {
    return AnnotationReader.find(annotated, name, elements);
  }

  private List<ChildModel.Alias> aliases(VariableElement field) {
    return AnnotationReader.all(field, "Alias", elements).stream()
        .map(
            a -> {
              String as = a.string("as");
              return new ChildModel.Alias(
                  a.string("value"),
                  as.isEmpty() ? a.string("value") : as,
                  a.origin("value"),
                  a.origin(as.isEmpty() ? "value" : "as"));
            })
        .toList();
  }

  private boolean isDevice(TypeElement type) {
    return TypeReader.isA(type.asType(), TypeReader.DEVICE, elements, types);
  }

  /** The type of what a field holds, one or several. */
  private static TypeMirror held(VariableElement field) {
    return field.asType() instanceof ArrayType array ? array.getComponentType() : field.asType();
  }

  private String obstacle(TypeElement part, TypeMirror type) {
    if (part == null || find(part, "QomType").isEmpty() || !TypeReader.isObject(type)) {
      return "has no @QomType";
    }
    if (!part.getKind().isClass()) {
      return "is an interface";
    }
    if (part.getModifiers().contains(Modifier.ABSTRACT)) {
      return "is abstract";
    }
    if (isDevice(part) && !isDevice(whole)) {
      return "is a device, which only a device realizes";
    }
    return hasWhole(part, new HashSet<>()) ? "has " + whole.getSimpleName() + " itself" : "";
  }

  /** Whether an object of a class is made of one of the whole's, which would never end. */
  private boolean hasWhole(TypeElement type, Set<TypeElement> seen) {
    if (types.isSubtype(types.erasure(type.asType()), types.erasure(whole.asType()))) {
      return true;
    }
    for (TypeElement at = type; at != null && seen.add(at); at = TypeReader.superclassOf(at)) {
      for (VariableElement field : ElementFilter.fieldsIn(at.getEnclosedElements())) {
        if (find(field, "Child").isPresent()
            && types.asElement(held(field)) instanceof TypeElement part
            && hasWhole(part, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What users can set of an object of a class, that of its children included. */
  private Map<String, PropertyModel> properties(TypeElement type, Set<TypeElement> outside)
      throws MissingTypeException {
    if (outside.contains(type)) {
      return Map.of();
    }
    Set<TypeElement> seen = new HashSet<>(outside);
    seen.add(type);
    List<TypeElement> lineage = new ArrayList<>();
    for (TypeElement at = type; at != null; at = TypeReader.superclassOf(at)) {
      if (find(at, "QomType").isPresent()) {
        lineage.add(at);
      }
    }
    Collections.reverse(lineage);
    Map<String, PropertyModel> properties = new LinkedHashMap<>();
    for (TypeElement at : lineage) {
      TypeReader reader = new TypeReader(at, elements, types);
      PropertyReader propertyReader = new PropertyReader(reader, elements, types);
      for (VariableElement field : ElementFilter.fieldsIn(at.getEnclosedElements())) {
        Optional<AnnotationReader> a = find(field, "Property");
        if (a.isPresent()) {
          TypeReader.checkPresent(field.asType(), field);
          TypeReader.checkResolved(field);
          PropertyModel property = propertyReader.read(a.get(), field, reader.fieldModel(field));
          properties.put(property.name(), property);
        }
        read(field, seen)
            .ifPresent(
                child ->
                    child.aliased().forEach(alias -> properties.putIfAbsent(alias.name(), alias)));
      }
    }
    return Collections.unmodifiableMap(properties);
  }
}
