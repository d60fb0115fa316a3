// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import io.github.qom4j.processor.compat.Count;
import io.github.qom4j.processor.compat.LayoutMaker;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.InheritedStateModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import io.github.qom4j.processor.read.ElementOrigin;
import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.read.SourceReader;
import io.github.qom4j.processor.read.TypeReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What layouts need beyond a device's declaration: those of other classes, lengths of arrays. */
final class DeclarationSurroundings implements LayoutMaker.Surroundings {
  private final ProcessingEnvironment environment;
  private final Map<String, TypeModel> declarations = new TreeMap<>();

  DeclarationSurroundings(ProcessingEnvironment environment, TypeModel type)
      throws MissingTypeException {
    this.environment = environment;
    read(type);
  }

  private void read(TypeModel type) throws MissingTypeException {
    for (GroupModel group : type.groups()) {
      if (!group.blockCompanion().isEmpty()) {
        read(group.blockPackage(), group.blockName());
      }
    }
    for (VMStateFieldModel field : type.stateFields()) {
      if (field.struct().isPresent()) {
        read(field.struct().get().packageName(), field.struct().get().className());
      }
    }
    Optional<InheritedStateModel> inherited = type.vmState().flatMap(VMStateModel::inherited);
    if (inherited.isPresent()) {
      read(inherited.get().packageName(), inherited.get().javaName());
    }
  }

  private void read(String packageName, String className) throws MissingTypeException {
    String name = name(packageName, className);
    TypeElement element = environment.getElementUtils().getTypeElement(name);
    if (element != null && !declarations.containsKey(name)) {
      TypeModel model =
          new TypeReader(
                  element,
                  environment.getElementUtils(),
                  environment.getTypeUtils(),
                  new SourceReader(environment))
              .read();
      declarations.put(name, model);
      read(model);
    }
  }

  private static String name(String packageName, String className) {
    return packageName.isEmpty() ? className : packageName + "." + className;
  }

  @Override
  public Optional<TypeModel> declaration(String packageName, String className) {
    return Optional.ofNullable(declarations.get(name(packageName, className)));
  }

  @Override
  public Count length(FieldModel array) {
    return ArrayLengths.of(environment, ((ElementOrigin) array.origin()).element());
  }
}
