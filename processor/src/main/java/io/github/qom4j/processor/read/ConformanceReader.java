// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.ConformanceModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads which device is to be tested, and the device, from source or class file. */
public final class ConformanceReader {
  private final TypeElement element;
  private final Elements elements;
  private final Types types;
  private final SourceReader source;

  /**
   * Makes a reader.
   *
   * @param element the class, which has {@code @ConformanceTest}
   * @param elements the compiler's utilities
   * @param types the compiler's utilities
   * @param source reads the order of members
   */
  public ConformanceReader(
      TypeElement element, Elements elements, Types types, SourceReader source) {
    this.source = source;
    this.element = element;
    this.elements = elements;
    this.types = types;
  }

  /**
   * Reads it.
   *
   * @return the model
   * @throws MissingTypeException if a type it needs is not there
   */
  public ConformanceModel read() throws MissingTypeException {
    TypeReader.checkResolved(element);
    AnnotationReader a = AnnotationReader.find(element, "ConformanceTest", elements).orElseThrow();
    TypeMirror mirror = a.type("value").orElseThrow();
    List<TypeModel> chain = new ArrayList<>();
    Set<String> observable = new LinkedHashSet<>();
    TypeElement device = types.asElement(mirror) instanceof TypeElement type ? type : null;
    if (device != null && isType(device)) {
      for (TypeElement at = device; at != null && isType(at); at = superclassOf(at)) {
        chain.add(0, new TypeReader(at, elements, types, source).read());
      }
      observable(device, chain, observable);
    }
    List<ConformanceModel.Exclusion> exclusions = new ArrayList<>();
    for (AnnotationReader exclude : a.annotations("exclude", elements)) {
      exclusions.add(
          new ConformanceModel.Exclusion(
              exclude.string("register"),
              exclude.string("reason"),
              exclude.origin("register"),
              exclude.origin("reason")));
    }
    return new ConformanceModel(
        elements.getPackageOf(element).getQualifiedName().toString(),
        holder(),
        device == null ? mirror.toString() : device.getSimpleName().toString(),
        List.copyOf(chain),
        blocks(chain),
        List.copyOf(exclusions),
        observable,
        device != null && isPrepared(device),
        a.origin(),
        a.origin("value"));
  }

  private Map<FieldModel, TypeModel> blocks(List<TypeModel> chain) throws MissingTypeException {
    Map<FieldModel, TypeModel> blocks = new LinkedHashMap<>();
    for (TypeModel type : chain) {
      for (GroupModel group : type.groups()) {
        Element field = ((ElementOrigin) group.field().origin()).element();
        if (field.asType() instanceof ArrayType array
            && types.asElement(array.getComponentType()) instanceof TypeElement block
            && AnnotationReader.find(block, "RegisterBlock", elements).isPresent()) {
          blocks.put(group.field(), new TypeReader(block, elements, types, source).read());
        }
      }
    }
    return blocks;
  }

  private String holder() {
    String packageName = elements.getPackageOf(element).getQualifiedName().toString();
    String name = element.getQualifiedName().toString();
    return packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
  }

  private boolean isType(TypeElement type) {
    return AnnotationReader.find(type, "QomType", elements).isPresent();
  }

  private static TypeElement superclassOf(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
        ? (TypeElement) declared.asElement()
        : null;
  }

  private boolean isPrepared(TypeElement device) {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .anyMatch(
            method ->
                method.getSimpleName().contentEquals("prepare")
                    && method.getModifiers().contains(Modifier.STATIC)
                    && method.getParameters().size() == 1
                    && types.isAssignable(device.asType(), method.getParameters().get(0).asType()));
  }

  /** The hooks that a subclass in the tests' package may override. */
  private void observable(TypeElement device, List<TypeModel> chain, Set<String> names) {
    if (device.getModifiers().contains(Modifier.FINAL)) {
      return;
    }
    Element tests = elements.getPackageOf(element);
    for (TypeModel type : chain) {
      for (HookModel hook : type.hooks()) {
        MethodModel method = hook.method();
        Element declared = ((ElementOrigin) method.origin()).element();
        Set<Modifier> modifiers = declared.getModifiers();
        boolean isOverridable =
            elements.getPackageOf(declared).equals(tests)
                && elements.getPackageOf(device).equals(tests)
                && !modifiers.contains(Modifier.PRIVATE)
                && !modifiers.contains(Modifier.FINAL);
        if (isOverridable) {
          names.add(method.name());
        }
      }
    }
  }
}
