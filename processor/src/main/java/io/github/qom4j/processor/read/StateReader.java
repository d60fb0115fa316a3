// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.AcceptedModel;
import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.ConditionModel;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.ElementsModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.FormerNameModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PresenceModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.UnusedModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import io.github.qom4j.processor.model.ValidationModel;
import io.github.qom4j.processor.model.WireForm;
import io.github.qom4j.processor.model.WireModel;
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
  private final List<ValidationModel> validations = new ArrayList<>();
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
    unused(element, Optional.of(field), isState).ifPresent(unused::add);
    AnnotationReader.find(element, "FormerName", elements)
        .ifPresent(
            a ->
                formerNames.add(
                    new FormerNameModel(
                        a.strings("value"), field, isState, a.origin(), a.origins("value"))));
  }

  /** Reads a method, if it checks what is loaded. */
  void method(ExecutableElement element, MethodModel method) {
    AnnotationReader.find(element, "VMStateValidate", elements)
        .ifPresent(
            a ->
                validations.add(
                    new ValidationModel(
                        a.string("value"),
                        a.string("after"),
                        method,
                        a.origin("value"),
                        a.origin("after"))));
  }

  private Optional<UnusedModel> unused(
      Element before, Optional<FieldModel> field, boolean isBeforeState) {
    return AnnotationReader.find(before, "VMStateUnused", elements)
        .map(
            a ->
                new UnusedModel(
                    (int) a.number("value"),
                    field,
                    isBeforeState,
                    new PresenceModel((int) a.number("since"), Optional.empty(), a.origin("since")),
                    a.origin(),
                    a.origin("value")));
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
        new WireModel(
            migrated.map(a -> WireForm.valueOf(a.constant("as"))).orElse(WireForm.DEFAULT),
            !views.isEmpty() || migrated.map(a -> a.flag("unsigned")).orElse(false),
            stateOrigin(element, migrated, "as"),
            stateOrigin(element, migrated, "unsigned")),
        new PresenceModel(
            migrated.map(a -> (int) a.number("since")).orElse(0),
            migrated.filter(a -> !a.string("when").isEmpty()).map(a -> condition(a, "when")),
            stateOrigin(element, migrated, "since")),
        elements(element, migrated),
        new AcceptedModel(
            mask,
            migrated.map(a -> a.flag("equal") || !a.string("validate").isEmpty()).orElse(false),
            migrated.map(a -> a.string("validate")).orElse(""),
            migrated.map(a -> a.string("hint")).orElse(""),
            migrated.map(a -> a.number("min")).orElse(0L),
            migrated.map(a -> a.number("max")).orElse(Long.MAX_VALUE),
            stateOrigin(element, migrated, equality(migrated)),
            stateOrigin(element, migrated, "hint"),
            stateOrigin(element, migrated, "min"),
            stateOrigin(element, migrated, "max")),
        unused(element, Optional.of(field), true),
        migrated.map(a -> a.string("subsection")).orElse(""),
        group,
        fifo,
        migrated.flatMap(a -> structs.field(a, element, field.type())),
        stateOrigin(element, migrated, ""),
        stateOrigin(element, migrated, "value"),
        stateOrigin(element, migrated, "subsection"));
  }

  private ElementsModel elements(VariableElement element, Optional<AnnotationReader> migrated) {
    Optional<CountModel> length = migrated.flatMap(a -> reader.count(a, "length"));
    return new ElementsModel(
        length,
        length.flatMap(l -> reader.valueMember(l.name())).filter(this::isUnsigned).isPresent(),
        migrated.map(a -> (int) a.number("start")).orElse(0),
        migrated.map(a -> (int) a.number("count")).orElse(0),
        stateOrigin(element, migrated, "start"),
        stateOrigin(element, migrated, "count"));
  }

  private boolean isUnsigned(Element member) {
    return AnnotationReader.find(member, "Register", elements).isPresent()
        || AnnotationReader.find(member, "Register.Views", elements).isPresent()
        || AnnotationReader.find(member, "VMStateField", elements)
            .filter(a -> a.flag("unsigned"))
            .isPresent()
        || AnnotationReader.find(member, "Property", elements)
            .filter(a -> !a.flag("signed"))
            .isPresent();
  }

  private ConditionModel condition(AnnotationReader a, String member) {
    Optional<Element> found = reader.valueMember(a.string(member));
    return new ConditionModel(
        a.string(member),
        found.map(TypeReader::typeOf),
        found.map(ExecutableElement.class::isInstance).orElse(false),
        a.origin(member));
  }

  /** The element that says that only the value it has is accepted. */
  private static String equality(Optional<AnnotationReader> migrated) {
    return migrated.filter(a -> !a.string("validate").isEmpty()).isPresent() ? "validate" : "equal";
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

  /** The room of fields that are no more. */
  List<UnusedModel> unused() {
    List<UnusedModel> all = new ArrayList<>(unused);
    unused(element, Optional.empty(), true).ifPresent(all::add);
    return List.copyOf(all);
  }

  List<FormerNameModel> formerNames() {
    return List.copyOf(formerNames);
  }

  List<ValidationModel> validations() {
    return List.copyOf(validations);
  }

  private List<VMStateFieldModel> fieldsOf(String subsection) {
    return fields.stream().filter(field -> field.subsection().equals(subsection)).toList();
  }

  Optional<VMStateModel> section(String qomName, AnnotationReader qomType) {
    Optional<AnnotationReader> a = AnnotationReader.find(element, "VMState", elements);
    Optional<UnusedModel> unusedAfter = unused(element, Optional.empty(), true);
    if (a.isEmpty() && fields.isEmpty() && unusedAfter.isEmpty()) {
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
            unusedAfter,
            a.map(AnnotationReader::origin).orElse(qomType.origin()),
            a.map(v -> v.origin("value")).orElse(qomType.origin("value")),
            a.map(v -> v.origin("version")).orElse(qomType.origin()),
            a.map(v -> v.origin("minimumVersion")).orElse(qomType.origin()),
            a.map(v -> v.origin("priority")).orElse(qomType.origin()),
            a.map(v -> v.origin("unmigratable")).orElse(qomType.origin())));
  }

  List<SubsectionModel> subsections() {
    List<SubsectionModel> subsections = new ArrayList<>();
    for (AnnotationReader a : AnnotationReader.all(element, "VMStateSubsection", elements)) {
      String name = a.string("value");
      int version = (int) a.number("version");
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
                  Optional.empty(),
                  a.origin(),
                  a.origin("value"),
                  a.origin("version"),
                  a.origin("minimumVersion"),
                  a.origin(),
                  a.origin()),
              condition(a, "needed")));
    }
    return List.copyOf(subsections);
  }
}
