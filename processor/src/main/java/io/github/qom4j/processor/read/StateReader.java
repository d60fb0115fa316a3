// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.FormerNameModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.UnusedModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads how the state of one class migrates. */
final class StateReader {
  private final TypeReader reader;
  private final TypeElement element;
  private final Elements elements;
  private final StructReader structs;
  private final List<VMStateFieldModel> fields = new ArrayList<>();
  private final List<UnusedModel> unused = new ArrayList<>();
  private final List<FormerNameModel> formerNames = new ArrayList<>();

  StateReader(TypeReader reader, TypeElement element, Elements elements, Types types) {
    this.reader = reader;
    this.element = element;
    this.elements = elements;
    structs = new StructReader(reader, element, elements, types);
  }

  /** Reads a field, if it migrates. */
  void field(
      VariableElement element,
      FieldModel field,
      List<RegisterModel> views,
      List<BankModel> banks,
      Optional<GroupModel> group,
      Optional<FifoModel> fifo) {
    Optional<AnnotationReader> migrated = AnnotationReader.find(element, "VMStateField", elements);
    boolean isState =
        !views.isEmpty() || group.isPresent() || fifo.isPresent() || migrated.isPresent();
    if (isState) {
      fields.add(stateField(element, field, views, migrated, banks, group, fifo));
    }
    AnnotationReader.find(element, "VMStateUnused", elements)
        .ifPresent(
            a ->
                unused.add(
                    new UnusedModel(
                        (int) a.number("value"), field, isState, a.origin(), a.origin("value"))));
    AnnotationReader.find(element, "FormerName", elements)
        .ifPresent(
            a ->
                formerNames.add(
                    new FormerNameModel(
                        a.strings("value"), field, isState, a.origin(), a.origins("value"))));
  }

  private VMStateFieldModel stateField(
      VariableElement element,
      FieldModel field,
      List<RegisterModel> views,
      Optional<AnnotationReader> migrated,
      List<BankModel> banks,
      Optional<GroupModel> group,
      Optional<FifoModel> fifo) {
    long mask =
        views.stream()
            .mapToLong(view -> view.storedBits(reserved(view, banks)))
            .reduce((a, b) -> a | b)
            .orElse(-1);
    return new VMStateFieldModel(
        migrated.map(a -> TypeReader.named(a, field, "_")).orElse(Names.split(field.name(), "_")),
        field,
        !views.isEmpty() || migrated.map(a -> a.flag("unsigned")).orElse(false),
        mask,
        migrated.map(a -> a.flag("equal")).orElse(false),
        migrated.map(a -> a.number("min")).orElse(0L),
        migrated.map(a -> a.number("max")).orElse(Long.MAX_VALUE),
        AnnotationReader.find(element, "VMStateUnused", elements)
            .map(a -> (int) a.number("value"))
            .orElse(0),
        migrated.map(a -> a.string("subsection")).orElse(""),
        group,
        fifo,
        migrated.flatMap(a -> structs.field(a, element, field.type())),
        stateOrigin(element, migrated, ""),
        stateOrigin(element, migrated, "value"),
        stateOrigin(element, migrated, "unsigned"),
        stateOrigin(element, migrated, "min"),
        stateOrigin(element, migrated, "max"),
        stateOrigin(element, migrated, "subsection"));
  }

  private static ReservedBits reserved(RegisterModel register, List<BankModel> banks) {
    return banks.stream()
        .filter(bank -> register.bank().isEmpty() || bank.name().equals(register.bank()))
        .findFirst()
        .map(BankModel::reserved)
        .orElse(ReservedBits.KEPT);
  }

  private static Origin stateOrigin(
      VariableElement element, Optional<AnnotationReader> migrated, String member) {
    return migrated.map(a -> a.origin(member)).orElse(new ElementOrigin(element));
  }

  List<VMStateFieldModel> fields() {
    return List.copyOf(fields);
  }

  List<UnusedModel> unused() {
    return List.copyOf(unused);
  }

  List<FormerNameModel> formerNames() {
    return List.copyOf(formerNames);
  }

  private List<VMStateFieldModel> fieldsOf(String subsection) {
    return fields.stream().filter(field -> field.subsection().equals(subsection)).toList();
  }

  Optional<VMStateModel> section(String qomName, AnnotationReader qomType) {
    Optional<AnnotationReader> a = AnnotationReader.find(element, "VMState", elements);
    if (a.isEmpty() && fields.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new VMStateModel(
            a.map(v -> v.string("value")).filter(name -> !name.isEmpty()).orElse(qomName),
            a.map(v -> (int) v.number("version")).orElse(1),
            a.map(v -> (int) v.number("minimumVersion")).orElse(1),
            a.map(v -> (int) v.number("priority")).orElse(0),
            a.map(v -> v.string("unmigratable")).orElse(""),
            structs.inherited(),
            fieldsOf(""),
            a.map(AnnotationReader::origin).orElse(qomType.origin()),
            a.map(v -> v.origin("value")).orElse(qomType.origin("value")),
            a.map(v -> v.origin("version")).orElse(qomType.origin()),
            a.map(v -> v.origin("minimumVersion")).orElse(qomType.origin()),
            a.map(v -> v.origin("priority")).orElse(qomType.origin()),
            a.map(v -> v.origin("unmigratable")).orElse(qomType.origin())));
  }

  List<SubsectionModel> subsections() {
    List<SubsectionModel> subsections = new ArrayList<>();
    List<AnnotationReader> found = new ArrayList<>();
    AnnotationReader.find(element, "VMStateSubsection", elements).ifPresent(found::add);
    AnnotationReader.find(element, "VMStateSubsection.Several", elements)
        .ifPresent(several -> found.addAll(several.annotations("value", elements)));
    for (AnnotationReader a : found) {
      String name = a.string("value");
      int version = (int) a.number("version");
      Optional<Element> needed = reader.valueMember(a.string("needed"));
      subsections.add(
          new SubsectionModel(
              new VMStateModel(
                  name,
                  version,
                  a.isWritten("minimumVersion") ? (int) a.number("minimumVersion") : version,
                  0,
                  "",
                  Optional.empty(),
                  fieldsOf(name),
                  a.origin(),
                  a.origin("value"),
                  a.origin("version"),
                  a.origin("minimumVersion"),
                  a.origin(),
                  a.origin()),
              a.string("needed"),
              needed.map(TypeReader::typeOf),
              needed.map(ExecutableElement.class::isInstance).orElse(false),
              a.origin("needed")));
    }
    return List.copyOf(subsections);
  }
}
