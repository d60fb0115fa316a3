// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import io.github.qom4j.processor.model.AcceptedModel;
import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.ConditionModel;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.Deprecation;
import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.InterfaceModel;
import io.github.qom4j.processor.model.InterfaceUseModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.StructModel;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.Survival;
import io.github.qom4j.processor.model.TimerModel;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UnusedModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes what documents are made from: the declaration of a type, or of a part of one, as JSON by
 * the schema that the module {@code documents} has. Of ancestors and parts there are the names.
 */
public final class DocumentWriter {
  /** The version of the schema. */
  public static final int VERSION = 1;

  private final TypeModel type;
  private final Json json = new Json();

  private DocumentWriter(TypeModel type) {
    this.type = type;
  }

  /**
   * Writes the document.
   *
   * @param type the type; nothing is wrong with it
   * @param name its name; the qualified name of the class if it is a part of a type
   * @return JSON
   */
  public static String write(TypeModel type, String name) {
    DocumentWriter writer = new DocumentWriter(type);
    writer.document(name);
    return writer.json.toString();
  }

  /**
   * Writes the document of an interface.
   *
   * @param type the interface; nothing is wrong with it
   * @return JSON
   */
  public static String write(InterfaceModel type) {
    Json json = new Json();
    json.number("formatVersion", VERSION);
    json.text("name", type.qomName());
    json.text("kind", "interface");
    json.text("javaClass", qualified(type.packageName(), type.javaName()));
    json.texts("interfaces", type.parents().stream().map(InterfaceUseModel::qomName).toList());
    json.text("description", Prose.of(type.doc()));
    return json.toString();
  }

  private void document(String name) {
    json.number("formatVersion", VERSION);
    json.text("name", name);
    json.text("kind", kind());
    json.text("javaClass", qualified(type.packageName(), type.javaName()));
    json.flag("abstract", type.isAbstract());
    json.text("parent", type.parent().qomName());
    json.texts(
        "interfaces",
        type.inherited().interfaces().stream().map(InterfaceUseModel::qomName).toList());
    json.text(
        "category", type.deviceType().map(said -> String.join(", ", said.categories())).orElse(""));
    json.text("description", Prose.of(type.doc()));
    json.objects("properties", type.settable(), this::property);
    banks();
    new InterruptDocuments(type, json).write();
    json.objects(
        "clocks",
        type.clocks(),
        clock -> {
          json.text("name", clock.name());
          description(clock.field());
          json.flag("required", clock.isRequired());
        });
    json.objects("inputs", type.gpioIns(), this::input);
    json.objects("outputs", type.gpioOuts(), this::output);
    json.objects("timers", type.timers(), this::timer);
    type.vmState().ifPresent(state -> json.object("state", () -> section(state, "")));
    json.objects("unmigrated", type.unmigrated().explanations(), this::unmigrated);
    json.objects("traceEvents", type.tracing().allEvents(), this::event);
  }

  private String kind() {
    return switch (type.kind()) {
      case BLOCK -> "block";
      case STRUCT -> "structure";
      case TYPE -> type.parent().isDevice() ? "device" : "object";
    };
  }

  private static String qualified(String packageName, String className) {
    return packageName.isEmpty() ? className : packageName + "." + className;
  }

  private void description(FieldModel field) {
    json.text("description", Prose.of(field.doc()));
  }

  private void property(PropertyModel property) {
    json.text("name", property.name());
    json.text("type", property.typeName());
    json.text("kind", kind(property));
    json.text("default", property.defaultValue().orElse(""));
    json.text("min", property.limits().min().map(BigInteger::toString).orElse(""));
    json.text("max", property.limits().max().map(BigInteger::toString).orElse(""));
    json.text("unit", property.unit());
    description(property.field());
    json.text("deprecated", property.deprecation().map(DocumentWriter::words).orElse(""));
    json.flag("unstable", property.isUnstable());
    json.flag("live", property.isSettableAfterRealize());
    json.flag("required", property.isRequired());
    json.text("link", property.link().map(link -> link.qomName()).orElse(""));
  }

  private static String kind(PropertyModel property) {
    String one =
        property
            .values()
            .map(values -> String.join(", ", values.values()))
            .orElseGet(() -> CompanionWriter.word(property.type().orElseThrow()));
    return property.isList() ? "list of " + one : one;
  }

  private static String words(Deprecation deprecation) {
    return "since "
        + deprecation.since()
        + (deprecation.replacement().isEmpty() ? "" : ", use " + deprecation.replacement());
  }

  private void banks() {
    if (type.banks().isEmpty()) {
      // Identification registers in the parent's bank are all that a bank can be added to.
      json.objects("banks", type.ids().stream().toList(), ids -> inherited(ids));
    } else {
      json.objects("banks", type.banks(), this::bank);
    }
  }

  private void inherited(IdModel ids) {
    json.flag("inherited", true);
    json.number("size", 0);
    json.number("minAccess", 0);
    json.number("maxAccess", 0);
    identification(ids);
  }

  private void bank(BankModel bank) {
    json.text("name", bank.name());
    json.number("size", bank.size());
    json.flag("bigEndian", bank.isBigEndian());
    json.number("minAccess", bank.valid().get(0));
    json.number("maxAccess", bank.valid().get(1));
    json.text("reserved", word(bank.reserved()));
    Optional<BankModel> here = Optional.of(bank);
    json.objects(
        "registers",
        type.registers().stream()
            .filter(register -> type.bankOf(register).equals(here))
            .sorted(Comparator.comparingLong(RegisterModel::offset))
            .toList(),
        this::register);
    json.objects(
        "groups",
        type.groups().stream().filter(group -> type.bankOf(group).equals(here)).toList(),
        this::group);
    type.ids().filter(ids -> type.bank().equals(here)).ifPresent(this::identification);
  }

  private void group(GroupModel group) {
    json.text("name", group.field().name());
    json.text("block", qualified(group.blockPackage(), group.blockName()));
    json.number("offset", group.offset());
    json.number("stride", group.stride());
    json.number("count", group.count());
    json.text("length", group.length().map(CountModel::access).orElse(""));
    json.text("seen", group.seen().map(CountModel::access).orElse(""));
    description(group.field());
  }

  private void identification(IdModel ids) {
    json.objects(
        "identification",
        IntStream.range(0, ids.values().size()).boxed().toList(),
        i -> {
          json.number("offset", ids.offset() + 4L * i);
          json.hex("value", ids.values().get(i));
        });
  }

  private void register(RegisterModel register) {
    String access = access(register);
    json.text("name", register.name());
    json.number("offset", register.offset());
    json.number("width", register.width());
    json.number("count", register.count());
    json.number("stride", register.step());
    json.text("access", access);
    json.hex("reset", register.resetValue());
    json.hex("mask", mask(register));
    survives(register.survives());
    json.text("description", Prose.of(register.doc()));
    json.objects(
        "fields",
        register.layout().stream().filter(BitsModel::isContiguous).toList(),
        bits -> bits(bits, access));
    json.objects(
        "hooks",
        type.hooks().stream().filter(hook -> hook.registers().contains(register.name())).toList(),
        this::hook);
    json.text("storage", register.field().map(FieldModel::name).orElse(""));
  }

  private long mask(RegisterModel register) {
    return register.field().isPresent()
        ? register.storedBits(type.reserved(register))
        : register.hasMasks() ? register.namedBits() : register.mask() & register.allBits();
  }

  /** What accesses do; hooks without storage say it if the declaration does not. */
  private String access(RegisterModel register) {
    if (register.field().isPresent() || register.isAccessSaid()) {
      return register.policy().name();
    }
    boolean isRead = !type.hooks(HookModel.Kind.READ, register).isEmpty();
    boolean isWritten = !type.hooks(HookModel.Kind.WRITE, register).isEmpty();
    return isRead && isWritten ? "RW" : isRead ? "RO" : "WO";
  }

  private void survives(Survival survives) {
    json.text("survives", survives == Survival.NOTHING ? "" : word(survives));
  }

  private void bits(BitsModel bits, String access) {
    json.text("name", bits.name());
    json.number("lsb", bits.lsb());
    json.number("width", bits.width());
    json.text("access", bits.policy().map(Enum::name).orElse(access));
    json.hex("reset", bits.reset());
    survives(bits.survives());
    json.text("description", Prose.of(bits.doc()));
    json.objects(
        "values",
        IntStream.range(0, bits.values().size()).boxed().toList(),
        i -> {
          json.hex("value", i);
          json.text("name", bits.values().get(i));
          json.text("description", Prose.of(bits.valueDocs().get(i)));
        });
    json.flag("unmodelled", bits.isUnmodelled());
    json.flag("writtenAsRead", bits.mustWriteAsRead());
    json.texts("forbidden", bits.forbidden().stream().map(Json::hex).toList());
    if (bits.hasRange()) {
      json.hex("min", bits.min());
      json.hex("max", bits.limit());
    }
    json.text("latch", bits.when().map(InterruptDocuments::text).orElse(""));
    json.text("trigger", bits.when().map(when -> word(bits.trigger())).orElse(""));
  }

  private void hook(HookModel hook) {
    json.text("kind", word(hook.kind()));
    json.text("method", hook.method().name());
    json.text("description", Prose.of(hook.method().doc()));
  }

  private void input(GpioInModel input) {
    json.text("name", input.name());
    json.number("count", input.length().isPresent() ? 0 : input.count());
    json.text("length", input.length().map(CountModel::access).orElse(""));
    json.text("description", Prose.of(input.method().doc()));
  }

  private void output(GpioOutModel output) {
    json.text("name", output.name());
    json.number("count", output.field().type().array() ? output.count() : 1);
    description(output.field());
    json.flag("required", output.isRequired());
  }

  private void timer(TimerModel timer) {
    json.text("name", timer.name());
    json.text("clock", timer.clock());
    json.text("method", timer.method().name());
    timer.field().ifPresent(this::description);
  }

  private void section(VMStateModel state, String needed) {
    json.text("name", state.name());
    json.number("version", state.version());
    json.number("minimumVersion", state.minimumVersion());
    json.text("needed", needed);
    json.text("unmigratable", state.unmigratable());
    json.text(
        "inherited",
        state.inherited().map(p -> qualified(p.packageName(), p.javaName())).orElse(""));
    json.objects("fields", fields(state), Runnable::run);
    json.objects("subsections", below(state), this::subsection);
  }

  private List<Runnable> fields(VMStateModel state) {
    List<Runnable> fields = new ArrayList<>();
    for (VMStateFieldModel field : state.fields()) {
      field.unusedBefore().ifPresent(unused -> fields.add(() -> unused(unused)));
      fields.add(() -> field(field));
    }
    state.unusedAfter().ifPresent(unused -> fields.add(() -> unused(unused)));
    return fields;
  }

  /** The subsections right below a section. */
  private List<SubsectionModel> below(VMStateModel state) {
    return type.subsections().stream()
        .filter(
            below -> {
              String name = below.state().name();
              return name.substring(0, Math.max(0, name.lastIndexOf('/'))).equals(state.name());
            })
        .toList();
  }

  private void subsection(SubsectionModel subsection) {
    section(subsection.state(), subsection.needed().test());
  }

  private void unused(UnusedModel unused) {
    json.text("type", "unused");
    json.number("bytes", 1);
    json.number("elements", unused.bytes());
    json.number("since", unused.presence().since());
    json.text("when", unused.presence().when().map(ConditionModel::test).orElse(""));
  }

  private void field(VMStateFieldModel field) {
    json.text("name", field.name());
    json.text("javaField", field.field().name());
    json.text("type", field.wireType().orElseThrow());
    json.number("bytes", field.valueBytes());
    json.number("elements", elements(field));
    json.text("length", length(field).map(CountModel::access).orElse(""));
    json.text("structure", structure(field));
    json.number("since", field.presence().since());
    json.text("when", field.presence().when().map(ConditionModel::test).orElse(""));
    json.text("accepted", accepted(field.accepted()));
    description(field.field());
  }

  private static Optional<CountModel> length(VMStateFieldModel field) {
    return field
        .elements()
        .length()
        .or(() -> field.group().flatMap(GroupModel::length))
        .or(() -> field.struct().flatMap(StructModel::length));
  }

  /** How many elements a field has; 0 if code says it, which not all compilers show. */
  private long elements(VMStateFieldModel field) {
    if (field.struct().filter(struct -> struct.form() == StructModel.Form.LIST).isPresent()) {
      return 0;
    }
    if (field.fifo().isPresent() || !field.field().type().array()) {
      return 1;
    }
    if (length(field).isPresent()) {
      return 0;
    }
    if (field.elements().count() > 0) {
      return field.elements().count();
    }
    if (field.group().isPresent()) {
      return field.group().get().count();
    }
    long all =
        type.registers().stream()
            .filter(r -> r.isArray() && r.field().equals(Optional.of(field.field())))
            .mapToLong(RegisterModel::count)
            .findFirst()
            .orElse(0);
    return Math.max(0, all - field.elements().start());
  }

  private static String structure(VMStateFieldModel field) {
    return field
        .group()
        .map(group -> qualified(group.blockPackage(), group.blockName()))
        .or(() -> field.struct().map(s -> qualified(s.packageName(), s.className())))
        .orElse("");
  }

  private static String accepted(AcceptedModel accepted) {
    if (accepted.isEqual()) {
      return "the value it has";
    }
    if (!accepted.isRange()) {
      return "";
    }
    return accepted.max() == Long.MAX_VALUE
        ? "from " + accepted.min()
        : accepted.min() + " to " + accepted.max();
  }

  private void unmigrated(ExplanationModel explanation) {
    json.text("name", explanation.field().name());
    json.text("kind", word(explanation.kind()));
    json.text("reason", explanation.text());
    description(explanation.field());
  }

  private void event(TraceEventModel event) {
    json.text("name", event.name());
    json.text("format", event.format().text());
    json.text("signature", event.signature());
    json.texts("occasions", event.occasions().stream().map(CompanionWriter::word).toList());
    json.text("description", Prose.of(event.method().doc()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
