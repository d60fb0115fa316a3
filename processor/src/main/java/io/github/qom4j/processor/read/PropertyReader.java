// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.Deprecation;
import io.github.qom4j.processor.model.EnumModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.LinkModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PropertyLimits;
import io.github.qom4j.processor.model.PropertyModel;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads properties. */
final class PropertyReader {
  private static final List<String> MEMBERS =
      List.of(
          "defaultValue",
          "signed",
          "size",
          "min",
          "max",
          "mask",
          "unit",
          "required",
          "settableAfterRealize",
          "weak",
          "deprecatedSince",
          "replacement");

  private final TypeReader reader;
  private final Elements elements;
  private final Types types;

  PropertyReader(TypeReader reader, Elements elements, Types types) {
    this.reader = reader;
    this.elements = elements;
    this.types = types;
  }

  PropertyModel read(AnnotationReader a, VariableElement element, FieldModel field) {
    Map<String, Origin> origins = new HashMap<>();
    MEMBERS.forEach(member -> origins.put(member, a.origin(member)));
    TypeMirror type = element.asType();
    TypeMirror value = type instanceof ArrayType array ? array.getComponentType() : type;
    boolean signed = a.flag("signed");
    return new PropertyModel(
        TypeReader.named(a, field, "-"),
        field,
        signed,
        a.flag("size"),
        new PropertyLimits(
            number(a, "min", field, signed),
            number(a, "max", field, signed),
            number(a, "mask", field, false)),
        a.string("unit"),
        Optional.of(a.string("defaultValue")).filter(text -> !text.isEmpty()),
        a.flag("required"),
        a.flag("settableAfterRealize"),
        a.flag("weak"),
        a.isWritten("deprecatedSince") || a.isWritten("replacement")
            ? Optional.of(new Deprecation(a.string("deprecatedSince"), a.string("replacement")))
            : Optional.empty(),
        link(type),
        values(value),
        a.origin(),
        a.origin("value"),
        Map.copyOf(origins));
  }

  /** The number that is written; without a sign its bits are those of the field's type. */
  private static Optional<BigInteger> number(
      AnnotationReader a, String member, FieldModel field, boolean signed) {
    if (!a.isWritten(member)) {
      return Optional.empty();
    }
    BigInteger number = BigInteger.valueOf(a.number(member));
    int bytes = Math.max(field.type().kind().bytes(), 1);
    boolean isNarrow = number.bitLength() < Byte.SIZE * bytes;
    return Optional.of(
        number.signum() < 0 && !signed
            ? number.add(BigInteger.TWO.pow(isNarrow ? Byte.SIZE * bytes : Long.SIZE))
            : number);
  }

  /** The type that a field of it links to, if it is a QOM type. */
  Optional<LinkModel> link(TypeMirror type) {
    if (!(types.asElement(type) instanceof TypeElement target) || !TypeReader.isObject(type)) {
      return Optional.empty();
    }
    String packageName = elements.getPackageOf(target).getQualifiedName().toString();
    String companion = reader.nestedName(target) + TypeReader.COMPANION;
    return Optional.of(new TypeNames(elements).of(target))
        .filter(name -> !name.isEmpty())
        .map(
            name ->
                new LinkModel(packageName, target.getQualifiedName().toString(), companion, name));
  }

  private Optional<EnumModel> values(TypeMirror type) {
    if (!(types.asElement(type) instanceof TypeElement found)
        || found.getKind() != ElementKind.ENUM) {
      return Optional.empty();
    }
    return Optional.of(
        new EnumModel(
            elements.getPackageOf(found).getQualifiedName().toString(),
            TypeReader.simpleNames(found),
            isReachable(found),
            found.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList()));
  }

  private boolean isReachable(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!reader.isVisible(at)) {
        return false;
      }
    }
    return true;
  }
}
