// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FormerNameModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.InheritedStateModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.StructModel;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes layouts from declarations: the one place that knows how both say the same. */
public final class LayoutMaker {
  /** What a declaration does not say itself. */
  public interface Surroundings {
    /**
     * The declaration of a block of registers, a structure or a superclass.
     *
     * @param packageName the class's package
     * @param className its name with the classes around it
     * @return the declaration, if it is one
     */
    Optional<TypeModel> declaration(String packageName, String className);

    /**
     * How many elements an array is made with.
     *
     * @param array the field that keeps it
     * @return the number, or unknown
     */
    Count length(FieldModel array);
  }

  private final TypeModel type;
  private final Surroundings surroundings;
  private final Optional<Origin> elsewhere;

  private LayoutMaker(TypeModel type, Surroundings surroundings, Optional<Origin> elsewhere) {
    this.type = type;
    this.surroundings = surroundings;
    this.elsewhere = elsewhere;
  }

  /**
   * The layout of a type's section.
   *
   * @param type the type
   * @param surroundings what its declaration does not say itself
   * @return the layout, if it has state
   */
  public static Optional<SectionLayout> of(TypeModel type, Surroundings surroundings) {
    LayoutMaker maker = new LayoutMaker(type, surroundings, Optional.empty());
    return type.vmState().map(maker::section);
  }

  private SectionLayout section(VMStateModel state) {
    List<SubsectionLayout> subsections = new ArrayList<>();
    subsections.addAll(below(state));
    LockedBits.of(type, surroundings).map(words -> locks(state, words)).ifPresent(subsections::add);
    return section(state, subsections, Optional.empty());
  }

  /** The subsections right below a section. */
  private List<SubsectionLayout> below(VMStateModel state) {
    List<SubsectionLayout> below = new ArrayList<>();
    for (SubsectionModel subsection : type.subsections()) {
      String name = subsection.state().name();
      if (name.substring(0, name.lastIndexOf('/')).equals(state.name())) {
        below.add(
            new SubsectionLayout(
                subsection.needed(),
                section(
                    subsection.state(),
                    below(subsection.state()),
                    Optional.of(subsection.neededOrigin()))));
      }
    }
    return below;
  }

  private SectionLayout section(
      VMStateModel state, List<SubsectionLayout> subsections, Optional<Origin> needed) {
    List<FieldLayout> fields = new ArrayList<>();
    state.inherited().map(inherited -> parent(state, inherited)).ifPresent(fields::add);
    for (VMStateFieldModel field : state.fields()) {
      if (field.unusedBefore() > 0) {
        fields.add(
            FieldLayout.unused(
                field.unusedBefore(),
                0,
                Map.of(FieldLayout.Part.FIELD, here(field.field().origin()))));
      }
      fields.add(field(field));
    }
    return new SectionLayout(
        state.name(),
        state.version(),
        state.minimumVersion(),
        List.copyOf(fields),
        List.copyOf(subsections),
        Map.of(
            SectionLayout.Part.SECTION,
            here(state.origin()),
            SectionLayout.Part.NAME,
            here(state.nameOrigin()),
            SectionLayout.Part.VERSION,
            here(state.versionOrigin()),
            SectionLayout.Part.MINIMUM,
            here(state.minimumOrigin()),
            SectionLayout.Part.NEEDED,
            here(needed.orElse(state.origin()))));
  }

  private FieldLayout field(VMStateFieldModel field) {
    Optional<SectionLayout> struct =
        field.group().flatMap(this::block).or(() -> field.struct().flatMap(s -> of(field, s)));
    return new FieldLayout(
        field.name(),
        form(field),
        count(field),
        0,
        "",
        type.formerNames().stream()
            .filter(former -> former.field().equals(field.field()))
            .map(FormerNameModel::names)
            .findFirst()
            .orElse(List.of()),
        struct,
        Map.of(
            FieldLayout.Part.FIELD,
            here(field.field().origin()),
            FieldLayout.Part.NAME,
            here(field.nameOrigin())));
  }

  /** The wire type. What the runtime makes of a FIFO or a clock stays the same. */
  private static String form(VMStateFieldModel field) {
    if (field.fifo().isPresent()) {
      return "fifo";
    }
    if (field.struct().isPresent() && field.struct().get().form() == StructModel.Form.ARRAY) {
      StructModel struct = field.struct().get();
      return struct.isAllocated() ? "allocated" : struct.isNullable() ? "nullable" : "struct";
    }
    return switch (field.field().type().kind()) {
      case CLOCK_INPUT -> "clock";
      default -> field.wireType().orElseThrow();
    };
  }

  private Count count(VMStateFieldModel field) {
    if (field.fifo().isPresent()) {
      return Count.of(field.fifo().get().depth());
    }
    if (field.group().isPresent()) {
      return count(field.group().get());
    }
    if (!field.field().type().array()) {
      return Count.SINGLE;
    }
    Optional<CountModel> length = field.struct().flatMap(StructModel::length);
    if (length.isPresent()) {
      return Count.by(length.get().access());
    }
    return type.registers().stream()
        .filter(register -> register.isArray())
        .filter(register -> register.field().equals(Optional.of(field.field())))
        .map(register -> Count.of(register.count()))
        .findFirst()
        .orElseGet(() -> surroundings.length(field.field()));
  }

  private Count count(GroupModel group) {
    if (group.length().isPresent()) {
      return Count.by(group.length().map(CountModel::access).get());
    }
    return group.count() > 0 ? Count.of(group.count()) : surroundings.length(group.field());
  }

  private Optional<SectionLayout> block(GroupModel group) {
    return surroundings
        .declaration(group.blockPackage(), group.blockName())
        .flatMap(block -> struct(block, group.field().origin(), Optional.empty()));
  }

  private Optional<SectionLayout> of(VMStateFieldModel field, StructModel struct) {
    return surroundings
        .declaration(struct.packageName(), struct.className())
        .flatMap(type -> struct(type, field.field().origin(), struct.version()));
  }

  private FieldLayout parent(VMStateModel state, InheritedStateModel inherited) {
    return new FieldLayout(
        InheritedStateModel.NAME,
        "struct",
        Count.SINGLE,
        0,
        "",
        List.of(),
        surroundings
            .declaration(inherited.packageName(), inherited.javaName())
            .flatMap(type -> struct(type, state.origin(), Optional.empty())),
        Map.of(FieldLayout.Part.FIELD, here(state.origin())));
  }

  private Optional<SectionLayout> struct(
      TypeModel other, Origin field, Optional<Integer> asVersion) {
    Optional<Origin> place = elsewhere.or(() -> isHere(other) ? elsewhere : Optional.of(field));
    LayoutMaker maker = new LayoutMaker(other, surroundings, place);
    return other
        .vmState()
        .map(state -> maker.section(state).asStruct(asVersion.orElse(state.version())));
  }

  /** Whether another class is in the same file. */
  private boolean isHere(TypeModel other) {
    return type.packageName().equals(other.packageName())
        && type.simpleNames().get(0).equals(other.simpleNames().get(0));
  }

  private SubsectionLayout locks(VMStateModel state, List<FieldLayout> words) {
    Origin origin = here(state.origin());
    return new SubsectionLayout(
        "locked",
        new SectionLayout(
            state.name() + "/locked",
            1,
            1,
            words,
            List.of(),
            Map.of(SectionLayout.Part.SECTION, origin)));
  }

  /** Where something is shown: in the type's own file. */
  private Origin here(Origin origin) {
    return elsewhere.orElse(origin);
  }
}
