// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.DeviceTypeModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a class says of devices of its type. */
final class DeviceTypeReader {
  private static final String BUS = "io.github.qom4j.qdev.Bus";

  private final AnnotationReader annotation;
  private final Elements elements;
  private final Types types;

  DeviceTypeReader(AnnotationReader annotation, Elements elements, Types types) {
    this.annotation = annotation;
    this.elements = elements;
    this.types = types;
  }

  DeviceTypeModel read() {
    return new DeviceTypeModel(
        annotation.constants("categories"),
        written("description").map(annotation::string),
        written("bus").flatMap(annotation::type).map(this::bus),
        written("userCreatable").map(annotation::flag),
        written("hotpluggable").map(annotation::flag),
        annotation.origin());
  }

  private Optional<String> written(String member) {
    return Optional.of(member).filter(annotation::isWritten);
  }

  private DeviceTypeModel.Bus bus(TypeMirror type) {
    TypeElement bus = elements.getTypeElement(BUS);
    if (!(types.asElement(type) instanceof TypeElement element)) {
      return new DeviceTypeModel.Bus(
          "", List.of(), type.toString(), false, annotation.origin("bus"));
    }
    return new DeviceTypeModel.Bus(
        elements.getPackageOf(element).getQualifiedName().toString(),
        TypeReader.simpleNames(element),
        element.getSimpleName().toString(),
        bus != null && types.isSubtype(type, bus.asType()),
        annotation.origin("bus"));
  }
}
