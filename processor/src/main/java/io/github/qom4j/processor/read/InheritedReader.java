// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.InheritedModel;
import io.github.qom4j.processor.model.InterfaceUseModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a type has from the types it descends from. */
final class InheritedReader {
  private final TypeReader reader;
  private final TypeElement type;
  private final Elements elements;
  private final ChildReader childReader;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, String> clocks = new LinkedHashMap<>();
  private final Map<String, String> children = new LinkedHashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Map<ExecutableElement, InheritedModel.Override> overrides = new LinkedHashMap<>();

  InheritedReader(TypeReader reader, TypeElement type, Elements elements, Types types) {
    this.reader = reader;
    this.type = type;
    this.elements = elements;
    childReader = new ChildReader(type, elements, types);
  }

  InheritedModel read() throws MissingTypeException {
    InterfaceUseReader uses = new InterfaceUseReader(elements);
    List<InterfaceUseModel> interfaces = uses.of(type);
    List<InheritedModel.Interface> above = new ArrayList<>();
    for (TypeElement at = TypeReader.superclassOf(type);
        at != null;
        at = TypeReader.superclassOf(at)) {
      if (!interfaces.isEmpty()) {
        String owner = at.getSimpleName().toString();
        uses.of(at).forEach(use -> above.add(new InheritedModel.Interface(owner, use)));
      }
      if (find(at, "QomType").isPresent()) {
        if (!reader.isHere(at)) {
          types.putIfAbsent(TypeReader.qomName(at, elements), at.getSimpleName().toString());
        }
        fields(at);
        overridden(at);
      }
    }
    return new InheritedModel(
        Map.copyOf(types),
        Map.copyOf(properties),
        Map.copyOf(clocks),
        Map.copyOf(children),
        Map.copyOf(aliases),
        List.copyOf(overrides.values()),
        interfaces,
        List.copyOf(above));
  }

  private Optional<AnnotationReader> find(Element element, String annotation) {
    return AnnotationReader.find(element, annotation, elements);
  }

  private void fields(TypeElement ancestor) throws MissingTypeException {
    String owner = ancestor.getSimpleName().toString();
    for (VariableElement element : ElementFilter.fieldsIn(ancestor.getEnclosedElements())) {
      FieldModel field = reader.fieldModel(element);
      find(element, "Property")
          .ifPresent(a -> properties.putIfAbsent(TypeReader.named(a, field, "-"), owner));
      find(element, "Clock")
          .ifPresent(a -> clocks.putIfAbsent(TypeReader.named(a, field, "-"), owner));
      Optional<ChildModel> child = childReader.read(element);
      if (child.isPresent()) {
        child.get().names().forEach(name -> children.putIfAbsent(name, owner));
        child.get().aliases().stream()
            .filter(alias -> !alias.isAll())
            .forEach(alias -> children.putIfAbsent(alias.name(), owner));
        child.get().aliased().forEach(alias -> aliases.putIfAbsent(alias.name(), owner));
      }
    }
  }

  private void overridden(TypeElement ancestor) {
    List<ExecutableElement> own =
        new ArrayList<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    own.removeAll(overrides.keySet());
    for (ExecutableElement hook : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
      for (String annotation : annotations(hook)) {
        own.stream()
            .filter(method -> elements.overrides(method, hook, type))
            .findFirst()
            .ifPresent(method -> overrides.put(method, override(method, hook, annotation)));
      }
    }
  }

  private List<String> annotations(ExecutableElement hook) {
    return Arrays.stream(LifecycleModel.Event.values())
        .map(LifecycleModel.Event::annotation)
        .filter(annotation -> find(hook, annotation).isPresent())
        .toList();
  }

  private InheritedModel.Override override(
      ExecutableElement method, ExecutableElement hook, String annotation) {
    return new InheritedModel.Override(
        reader.methodModel(method),
        annotation,
        hook.getEnclosingElement().getSimpleName().toString(),
        hook.getModifiers().contains(Modifier.ABSTRACT),
        find(method, annotation).map(a -> (Origin) a.origin()));
  }
}
