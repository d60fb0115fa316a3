// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.InterfaceUseModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads which interface types a class implements, or an interface type extends. */
final class InterfaceUseReader {
  private final Elements elements;
  private final TypeNames names;

  InterfaceUseReader(Elements elements) {
    this.elements = elements;
    names = new TypeNames(elements);
  }

  /** Those it names itself, each once; of a plain interface those that it extends. */
  List<InterfaceUseModel> of(TypeElement type) throws MissingTypeException {
    Map<String, InterfaceUseModel> found = new LinkedHashMap<>();
    add(type, found);
    return List.copyOf(found.values());
  }

  private void add(TypeElement type, Map<String, InterfaceUseModel> found)
      throws MissingTypeException {
    for (TypeMirror mirror : type.getInterfaces()) {
      TypeReader.checkPresent(mirror, type);
      TypeElement at = (TypeElement) ((DeclaredType) mirror).asElement();
      String name = names.of(at);
      if (name.isEmpty()) {
        add(at, found);
      } else {
        found.putIfAbsent(name, use(at, name));
      }
    }
  }

  private InterfaceUseModel use(TypeElement type, String name) throws MissingTypeException {
    List<String> ancestors = new ArrayList<>();
    for (InterfaceUseModel parent : of(type)) {
      ancestors.add(parent.qomName());
      ancestors.addAll(parent.ancestors());
    }
    return new InterfaceUseModel(
        type.getSimpleName().toString(),
        elements.getPackageOf(type).getQualifiedName().toString(),
        names.companion(type),
        name,
        List.copyOf(ancestors));
  }
}
