// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TraceEventModel.Occasion;
import io.github.qom4j.processor.model.TraceFieldModel;
import io.github.qom4j.processor.model.TraceFormat;
import io.github.qom4j.processor.model.TraceModel;
import io.github.qom4j.processor.model.TracingModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads interfaces of trace events. */
final class TraceReader {
  private final TypeReader types;
  private final Elements elements;
  private final Types typeUtils;

  TraceReader(TypeReader types, Elements elements, Types typeUtils) {
    this.types = types;
    this.elements = elements;
    this.typeUtils = typeUtils;
  }

  /** Reads what a class declares and uses. */
  TracingModel read(TypeElement owner) throws MissingTypeException {
    Set<TraceModel> ofBlocks = new LinkedHashSet<>();
    List<TraceFieldModel> fields = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      Optional<TraceModel> trace = traceOf(field, owner);
      if (trace.isPresent()) {
        fields.add(new TraceFieldModel(types.fieldModel(field), trace.get()));
      }
      if (find(field, "RegisterGroup").isPresent()
          && field.asType() instanceof ArrayType array
          && typeUtils.asElement(array.getComponentType()) instanceof TypeElement block) {
        ofBlocks.addAll(interfaces(block));
      }
    }
    return new TracingModel(interfaces(owner), List.copyOf(ofBlocks), List.copyOf(fields));
  }

  private Optional<AnnotationReader> find(Element element, String annotation) {
    return AnnotationReader.find(element, annotation, elements);
  }

  private List<TraceModel> interfaces(TypeElement owner) throws MissingTypeException {
    List<TraceModel> interfaces = new ArrayList<>();
    for (TypeElement nested : ElementFilter.typesIn(owner.getEnclosedElements())) {
      Optional<AnnotationReader> a = find(nested, "TraceEvents");
      if (a.isPresent()) {
        interfaces.add(trace(nested, owner, a.get()));
      }
    }
    return List.copyOf(interfaces);
  }

  /** The events of a field's type, if the companion can reach what emits them. */
  private Optional<TraceModel> traceOf(VariableElement field, TypeElement user)
      throws MissingTypeException {
    if (field.getModifiers().contains(Modifier.STATIC)
        || !(typeUtils.asElement(field.asType()) instanceof TypeElement type)
        || !(type.getEnclosingElement() instanceof TypeElement owner)
        || !elements.getPackageOf(owner).equals(elements.getPackageOf(user))) {
      return Optional.empty();
    }
    Optional<AnnotationReader> a = find(type, "TraceEvents");
    return a.isPresent() ? Optional.of(trace(type, owner, a.get())) : Optional.empty();
  }

  private TraceModel trace(TypeElement type, TypeElement owner, AnnotationReader a)
      throws MissingTypeException {
    String prefix = a.string("value").isEmpty() ? prefix(owner) : a.string("value");
    List<TraceEventModel> events = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      events.add(event(method, prefix));
    }
    return new TraceModel(
        elements.getPackageOf(type).getQualifiedName().toString(),
        TypeReader.simpleNames(type),
        companion(owner),
        prefix,
        a.string("registerPrefix"),
        obstacle(type),
        List.copyOf(events),
        a.origin(),
        a.origin("value"),
        a.origin("registerPrefix"));
  }

  private String prefix(TypeElement owner) {
    String name =
        find(owner, "QomType")
            .map(a -> a.string("value"))
            .orElseGet(() -> Names.split(owner.getSimpleName().toString(), "_"));
    return name.replace('-', '_');
  }

  private String companion(TypeElement owner) {
    boolean isBlock = find(owner, "QomType").isEmpty();
    return String.join("_", TypeReader.simpleNames(owner)) + (isBlock ? "_Registers" : "_Qom");
  }

  private static String obstacle(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE) {
      return "is no interface";
    }
    if (type.getModifiers().contains(Modifier.PRIVATE)) {
      return "is private";
    }
    if (!type.getTypeParameters().isEmpty()) {
      return "has type parameters";
    }
    return type.getInterfaces().isEmpty()
        ? ""
        : "extends " + type.getInterfaces().get(0).toString().replaceAll("\\b[a-z]\\w*\\.", "");
  }

  private TraceEventModel event(ExecutableElement method, String prefix)
      throws MissingTypeException {
    TypeReader.checkPresent(method.getReturnType(), method);
    List<Origin> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      TypeReader.checkPresent(parameter.asType(), method);
      parameters.add(new ElementOrigin(parameter));
    }
    Optional<AnnotationReader> a = find(method, "TraceEvent");
    String name = prefix + "_" + Names.split(method.getSimpleName().toString(), "_");
    return new TraceEventModel(
        name,
        a.isPresent(),
        method.getModifiers().contains(Modifier.ABSTRACT) && method.getTypeParameters().isEmpty(),
        types.methodModel(method),
        method.getParameters().stream().map(p -> p.getSimpleName().toString()).toList(),
        TraceFormat.parse(a.map(event -> event.string("value")).orElse("")),
        a.map(event -> event.constants("on")).orElse(List.of()).stream()
            .map(Occasion::valueOf)
            .toList(),
        a.map(event -> event.origin("value")).orElse(new ElementOrigin(method)),
        a.map(event -> event.origins("on")).orElse(List.of()),
        List.copyOf(parameters));
  }
}
