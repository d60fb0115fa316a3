// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.model.ConditionModel;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.ElementsModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FormerNameModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.InheritedStateModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.StructModel;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UnusedModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import io.github.qom4j.processor.model.WireForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
                subsection.needed().name(),
                section(
                    subsection.state(),
                    below(subsection.state()),
                    Optional.of(subsection.needed().origin()))));
      }
    }
    return below;
  }

  private SectionLayout section(
      VMStateModel state, List<SubsectionLayout> subsections, Optional<Origin> needed) {
    List<FieldLayout> fields = new ArrayList<>();
    state.inherited().map(inherited -> parent(state, inherited)).ifPresent(fields::add);
    for (VMStateFieldModel field : state.fields()) {
      field.unusedBefore().ifPresent(unused -> fields.add(unused(unused, field.field().origin())));
      fields.add(field(field));
    }
    state.unusedAfter().ifPresent(unused -> fields.add(unused(unused, unused.origin())));
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

  private FieldLayout unused(UnusedModel unused, Origin origin) {
    return FieldLayout.unused(
        unused.bytes(),
        unused.presence().since(),
        Map.of(
            FieldLayout.Part.FIELD,
            here(origin),
            FieldLayout.Part.SINCE,
            here(unused.presence().sinceOrigin())));
  }

  private FieldLayout field(VMStateFieldModel field) {
    Optional<SectionLayout> struct =
        field.group().flatMap(this::block).or(() -> field.struct().flatMap(s -> of(field, s)));
    return new FieldLayout(
        field.name(),
        form(field),
        count(field),
        field.presence().since(),
        field.presence().when().map(ConditionModel::name).orElse(""),
        type.formerNames().stream()
            .filter(former -> former.field().equals(field.field()))
            .map(FormerNameModel::names)
            .findFirst()
            .orElse(List.of()),
        struct,
        places(field));
  }

  /** Where the source says the parts of a field; what it does not say has no place of its own. */
  private Map<FieldLayout.Part, Origin> places(VMStateFieldModel field) {
    Map<FieldLayout.Part, Origin> places = new EnumMap<>(FieldLayout.Part.class);
    places.put(FieldLayout.Part.FIELD, here(field.field().origin()));
    places.put(FieldLayout.Part.NAME, here(field.nameOrigin()));
    if (field.wire().as() != WireForm.DEFAULT) {
      places.put(FieldLayout.Part.TYPE, here(field.wire().asOrigin()));
    }
    if (field.presence().since() > 0) {
      places.put(FieldLayout.Part.SINCE, here(field.presence().sinceOrigin()));
    }
    if (!field.elements().isAll()) {
      places.put(FieldLayout.Part.COUNT, here(field.elements().origin()));
    }
    field
        .presence()
        .when()
        .ifPresent(when -> places.put(FieldLayout.Part.WHEN, here(when.origin())));
    return Collections.unmodifiableMap(places);
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
      case DOUBLE -> "float64";
      default -> field.wireType().orElseThrow(NoLayoutException::new);
    };
  }

  private Count count(VMStateFieldModel field) {
    if (field.fifo().isPresent()) {
      return Count.of(field.fifo().get().depth());
    }
    if (field.group().isPresent()) {
      return count(field.group().get());
    }
    ElementsModel elements = field.elements();
    if (elements.length().isPresent()) {
      return Count.by(elements.length().map(CountModel::access).get());
    }
    if (elements.count() > 0) {
      return Count.of(elements.count());
    }
    if (!field.field().type().array()) {
      return Count.SINGLE;
    }
    Count all = length(field);
    boolean isPart = elements.start() > 0 && all.kind() == Count.Kind.FIXED;
    return isPart ? Count.of(all.number() - elements.start()) : all;
  }

  private Count length(VMStateFieldModel field) {
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
