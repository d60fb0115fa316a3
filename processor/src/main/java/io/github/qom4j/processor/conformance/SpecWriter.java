// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.conformance;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.ConformanceModel;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.IrqExpression;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.LatchModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.Survival;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Writes what a device should do, from its declaration alone: bits by bits and register by register
 * as the author said it, nothing combined, so that it has little in common with how companions are
 * written.
 */
final class SpecWriter {
  private static final String TESTING = "io.github.qom4j.testing";
  private static final ClassName DEVICE_SPEC = ClassName.get(TESTING, "DeviceSpec");
  private static final ClassName BANK_SPEC = ClassName.get(TESTING, "BankSpec");
  private static final ClassName REGISTER_SPEC = ClassName.get(TESTING, "RegisterSpec");
  private static final ClassName FIELD_SPEC = ClassName.get(TESTING, "FieldSpec");
  private static final ClassName TRIGGER = ClassName.get(TESTING, "Trigger");
  private static final ClassName POLICY = ClassName.get(TESTING, "Policy");

  private final ConformanceModel model;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final Map<FieldModel, String> fieldNames = new LinkedHashMap<>();

  SpecWriter(ConformanceModel model) {
    this.model = model;
  }

  /** The names of the repeats of blocks. */
  static List<String> groups(ConformanceModel model) {
    return model.blocks().keySet().stream().map(FieldModel::name).toList();
  }

  /** The names of all registers but those in blocks, as the tests know them. */
  static List<String> registers(ConformanceModel model) {
    List<String> names = new ArrayList<>();
    for (TypeModel type : model.types()) {
      type.registers().stream().map(RegisterModel::name).forEach(names::add);
    }
    ids(model).ifPresent(ids -> idNames(ids).forEach(names::add));
    return names;
  }

  private static List<String> idNames(IdModel ids) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < ids.values().size(); i++) {
      names.add("ID" + i);
    }
    return names;
  }

  /** The identification of the device: where its eldest class says, what the youngest says. */
  private static Optional<IdModel> ids(ConformanceModel model) {
    return model.types().stream().flatMap(type -> type.ids().stream()).reduce((a, b) -> b);
  }

  CodeBlock write() {
    code.add("\n$>$>$T.of($S)", DEVICE_SPEC, model.type().qomName());
    String saved =
        model.types().stream()
            .filter(type -> type.vmState().isPresent())
            .reduce((a, b) -> b)
            .map(TypeModel::javaName)
            .orElse("");
    for (TypeModel type : model.types()) {
      for (RegisterModel r : type.registers()) {
        if (r.field().isPresent() && !fieldNames.containsKey(r.field().get())) {
          String own = r.field().get().name();
          fieldNames.put(
              r.field().get(), fieldNames.containsValue(own) ? type.javaName() + "." + own : own);
          code.add("\n.field($L)", field(type, r, type.javaName().equals(saved)));
        }
      }
      for (GroupModel group : type.groups()) {
        fields(type, group);
      }
    }
    boolean isFirst = true;
    for (TypeModel type : model.types()) {
      for (BankModel bank : type.banks()) {
        bank(type, bank, isFirst);
        isFirst = false;
      }
    }
    lines();
    latches();
    shared();
    return code.add("$<$<").build();
  }

  private CodeBlock field(TypeModel type, RegisterModel r, boolean isSaved) {
    FieldModel field = r.field().orElseThrow();
    CodeBlock.Builder spec =
        CodeBlock.builder()
            .add(
                "$T.of($S, $L)",
                FIELD_SPEC,
                fieldNames.getOrDefault(field, field.name()),
                r.width());
    if (r.isArray()) {
      spec.add(".row($L)", r.count());
    }
    type.vmState().stream()
        .filter(state -> isSaved)
        .map(VMStateModel::fields)
        .flatMap(List::stream)
        .filter(state -> state.field().equals(field))
        .map(VMStateFieldModel::name)
        .forEach(name -> spec.add(".savedAs($S)", name));
    long reset = r.reset();
    long constant = r.survivingBits(Survival.COLD);
    for (BitsModel bits : r.layout()) {
      reset |= bits.reset() << bits.lsb();
    }
    for (Bits bits : bits(r, reserved(type, r))) {
      constant |= bits.policy == Policy.CONST ? bits.mask : 0;
    }
    mask(spec, "resetsTo", reset & r.allBits());
    mask(spec, "survives", r.survivingBits(Survival.WARM));
    mask(spec, "constant", constant);
    mask(spec, "follows", follows(type, field));
    return spec.build();
  }

  /** The bits of a field that show how full FIFOs are. */
  private static long follows(TypeModel type, FieldModel field) {
    return type.fifos().stream()
        .flatMap(fifo -> fifo.shown().values().stream())
        .map(FifoModel::operand)
        .filter(
            operand ->
                type.register(operand.register()).orElseThrow().field().stream()
                    .anyMatch(field::equals))
        .mapToLong(operand -> type.bits(operand).orElseThrow().mask())
        .reduce(0, (a, b) -> a | b);
  }

  private static void mask(CodeBlock.Builder spec, String method, long mask) {
    if (mask != 0) {
      spec.add(".$L($L)", method, hex(mask));
    }
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value) + "L";
  }

  private static ReservedBits reserved(TypeModel type, RegisterModel r) {
    return type.bankOf(r).map(BankModel::reserved).orElse(ReservedBits.ZERO);
  }

  /** Bits of a register that behave alike: named ones, and what the layout does not name. */
  private record Bits(Policy policy, long mask, String name) {}

  private static List<Bits> bits(RegisterModel r, ReservedBits reserved) {
    List<Bits> all = new ArrayList<>();
    if (r.field().isEmpty()) {
      return all;
    }
    long rest = r.allBits() & r.mask();
    for (BitsModel bits : r.layout()) {
      all.add(new Bits(bits.policy().orElse(r.policy()), bits.mask(), bits.name()));
      rest &= ~bits.mask();
    }
    if (rest != 0 && (r.layout().isEmpty() || reserved == ReservedBits.KEPT)) {
      all.add(new Bits(r.policy(), rest, ""));
    }
    return all;
  }

  private void bank(TypeModel type, BankModel bank, boolean isFirst) {
    code.add(
        "\n.bank(\n$>$>$T.of($S, $L)\n$>$>.accepts($L, $L)\n.sees($L, $L)",
        BANK_SPEC,
        bank.name().isEmpty() ? type.qomName() : bank.name(),
        hex(bank.size()),
        bank.valid().get(0),
        bank.valid().get(1),
        bank.impl().get(0),
        bank.impl().get(1));
    if (bank.isBigEndian()) {
      code.add("\n.bigEndian()");
    }
    if (tellsGaps(type)) {
      code.add("\n.quietGaps()");
    }
    for (RegisterModel r : type.registers()) {
      if (type.bankOf(r).filter(bank::equals).isPresent()) {
        code.add("\n.register(\n$>$>$L)$<$<", register(type, r, r.name(), model.observable()));
      }
    }
    for (GroupModel group : type.groups()) {
      boolean isHere =
          group.bank().isEmpty() ? isFirstOf(type, bank) : group.bank().equals(bank.name());
      if (isHere && model.blocks().containsKey(group.field())) {
        group(type, group);
      }
    }
    if (isFirst) {
      ids(model).ifPresent(this::ids);
    }
    code.add(")$<$<$<$<");
  }

  private static boolean isFirstOf(TypeModel type, BankModel bank) {
    return type.bank().filter(bank::equals).isPresent();
  }

  private void ids(IdModel ids) {
    long offset =
        model.types().stream()
            .flatMap(type -> type.ids().stream())
            .findFirst()
            .orElseThrow()
            .offset();
    List<String> names = idNames(ids);
    for (int i = 0; i < names.size(); i++) {
      code.add(
          "\n.register($T.at($L, 4, $S).reads(0x$L)",
          REGISTER_SPEC,
          hex(offset + 4L * i),
          names.get(i),
          Integer.toHexString(ids.values().get(i)));
      excluded(code, names.get(i));
      code.add(")");
    }
  }

  private void excluded(CodeBlock.Builder spec, String register) {
    model.exclusions().stream()
        .filter(exclusion -> exclusion.register().equals(register))
        .forEach(exclusion -> spec.add("\n.excluded($S)", exclusion.reason()));
  }

  private CodeBlock register(
      TypeModel type, RegisterModel r, String excludedAs, Set<String> observable) {
    CodeBlock.Builder spec =
        CodeBlock.builder()
            .add("$T.at($L, $L, $S)", REGISTER_SPEC, hex(r.offset()), r.width(), r.name());
    r.field().ifPresent(field -> spec.add(".in($S)", fieldNames.getOrDefault(field, field.name())));
    if (r.isArray()) {
      spec.add(".row($L, $L)", r.count(), r.stride() == 0 ? r.width() : r.stride());
    }
    spec.add("$>$>");
    ReservedBits reserved = reserved(type, r);
    for (Bits bits : bits(r, reserved)) {
      spec.add("\n.bits($T.$L, $L, $S)", POLICY, bits.policy, hex(bits.mask), bits.name);
    }
    reports(spec, r, reserved);
    for (HookModel hook : type.hooks()) {
      if (hook.registers().contains(r.name())) {
        String method = hook.method().name();
        String call =
            switch (hook.kind()) {
              case READ -> "onRead";
              case PEEK -> "onPeek";
              case WRITE -> "onWrite";
              case AFTER_WRITE -> "after";
            };
        boolean takesIndex =
            hook.kind() == HookModel.Kind.AFTER_WRITE ? hook.isOfElement() : r.isArray();
        String noted = method + (takesIndex ? "[]" : "");
        spec.add("\n.$L($S)", call, observable.contains(method) ? noted : "");
      }
    }
    excluded(spec, excludedAs);
    return spec.add("$<$<").build();
  }

  private static void reports(CodeBlock.Builder spec, RegisterModel r, ReservedBits reserved) {
    long unmodelled = 0;
    long asRead = 0;
    long named = 0;
    for (BitsModel bits : r.layout()) {
      named |= bits.mask();
      unmodelled |= bits.isUnmodelled() ? bits.mask() : 0;
      asRead |= bits.mustWriteAsRead() ? bits.mask() : 0;
    }
    mask(spec, "unmodelled", unmodelled);
    mask(spec, "asRead", asRead);
    mask(
        spec,
        "reserved",
        reserved == ReservedBits.ERROR && !r.layout().isEmpty() ? r.allBits() & ~named : 0);
    for (BitsModel bits : r.layout()) {
      Set<Long> forbidden = new LinkedHashSet<>(bits.forbidden());
      if (!bits.values().isEmpty()) {
        LongStream.range(bits.values().size(), 1L << Long.bitCount(bits.mask()))
            .forEach(forbidden::add);
      }
      if (bits.hasRange()) {
        spec.add("\n.takes($L, $L, $L)", hex(bits.mask()), hex(bits.min()), hex(bits.limit()));
      }
      if (!forbidden.isEmpty()) {
        spec.add(
            "\n.forbids($L, $L)",
            hex(bits.mask()),
            forbidden.stream().map(SpecWriter::hex).collect(Collectors.joining(", ")));
      }
    }
  }

  private static boolean tellsGaps(TypeModel type) {
    Set<TraceEventModel.Occasion> occasions = EnumSet.noneOf(TraceEventModel.Occasion.class);
    type.tracing().events().forEach(event -> occasions.addAll(event.occasions()));
    return occasions.contains(TraceEventModel.Occasion.BAD_READ)
        && occasions.contains(TraceEventModel.Occasion.BAD_WRITE);
  }

  private static CodeBlock count(TypeModel type, GroupModel group, Optional<CountModel> member) {
    ClassName device =
        ClassName.get(
            type.packageName(),
            type.simpleNames().get(0),
            type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new));
    CodeBlock made =
        group.count() == 0
            ? CodeBlock.of("new $T()", device)
            : CodeBlock.of("$T.TYPE.create()", ClassName.get(type.packageName(), type.companion()));
    return CodeBlock.of(
        "$L.$L", made, member.map(CountModel::access).orElse(group.field().name() + ".length"));
  }

  private void fields(TypeModel type, GroupModel group) {
    TypeModel block = model.blocks().get(group.field());
    List<CodeBlock> specs = new ArrayList<>();
    Set<FieldModel> seen = new LinkedHashSet<>();
    for (RegisterModel r : block == null ? List.<RegisterModel>of() : block.registers()) {
      if (r.field().filter(seen::add).isPresent()) {
        specs.add(field(block, r, false));
      }
    }
    if (!specs.isEmpty()) {
      code.add(
          "\n.fields(\n$>$>$S,\n$L,\n$L,\n$L)$<$<",
          group.field().name(),
          count(type, group, group.length()),
          count(type, group, group.seen().or(group::length)),
          CodeBlock.join(specs, ",\n"));
    }
  }

  private void group(TypeModel type, GroupModel group) {
    TypeModel block = model.blocks().get(group.field());
    List<CodeBlock> specs = new ArrayList<>();
    String prefix = group.field().name() + ".";
    block.registers().forEach(r -> specs.add(register(block, r, prefix + r.name(), Set.of())));
    code.add(
        "\n.group(\n$>$>$S,\n$L,\n$L,\n$L,\n$L)$<$<",
        group.field().name(),
        hex(group.offset()),
        hex(group.stride()),
        count(type, group, group.seen().or(group::length)),
        CodeBlock.join(specs, ",\n"));
  }

  private void lines() {
    int number = 0;
    for (TypeModel type : model.types()) {
      for (IrqModel irq : type.irqs()) {
        if (irq.when().isPresent()) {
          code.add(
              "\n.line($L, $S, $T.$L, bits -> $L)",
              number,
              text(irq.when().get()),
              TRIGGER,
              irq.trigger(),
              condition(type, irq.when().get()));
        }
        number += irq.field().type().array() ? irq.count() : 1;
      }
    }
  }

  private void latches() {
    for (TypeModel type : model.types()) {
      for (LatchModel latch : type.latches()) {
        code.add(
            "\n.latch($S, $L, $T.$L, bits -> $L)",
            fieldNames.get(latch.register().field().orElseThrow()),
            hex(latch.bits().mask()),
            TRIGGER,
            latch.bits().trigger(),
            condition(type, latch.when()));
      }
      if (!type.latches().isEmpty()) {
        drivers(type);
      }
    }
  }

  /** The registers after an access of which bits latch. */
  private void drivers(TypeModel type) {
    Set<Object> fields = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    List<IrqExpression> expressions = new ArrayList<>();
    type.irqs().forEach(irq -> irq.when().ifPresent(expressions::add));
    for (LatchModel latch : type.latches()) {
      expressions.add(latch.when());
      fields.add(latch.register().field());
    }
    for (IrqExpression expression : expressions) {
      for (IrqExpression.Operand operand : expression.operands()) {
        fields.add(type.register(operand.register()).orElseThrow().field());
      }
    }
    type.irqSources().forEach(source -> names.addAll(source.after()));
    type.registers().stream()
        .filter(r -> fields.contains(r.field()))
        .forEach(r -> names.add(r.name()));
    names.forEach(name -> code.add("\n.latchesAfter($S)", name));
  }

  private static String text(IrqExpression expression) {
    if (expression instanceof IrqExpression.Operand operand) {
      return operand.register() + (operand.bits().isEmpty() ? "" : "." + operand.bits());
    }
    if (expression instanceof IrqExpression.Not not) {
      return "!" + text(not.of());
    }
    boolean isAnd = expression instanceof IrqExpression.And;
    List<IrqExpression> parts =
        expression instanceof IrqExpression.And and
            ? and.parts()
            : ((IrqExpression.Or) expression).parts();
    return parts.stream()
        .map(SpecWriter::text)
        .collect(Collectors.joining(isAnd ? " & " : " | ", "(", ")"));
  }

  private String condition(TypeModel type, IrqExpression expression) {
    if (expression instanceof IrqExpression.Operand operand) {
      return "(" + bits(type, operand) + " != 0)";
    }
    if (expression instanceof IrqExpression.Not not) {
      return "!" + condition(type, not.of());
    }
    if (expression instanceof IrqExpression.Or or) {
      return or.parts().stream()
          .map(part -> condition(type, part))
          .collect(Collectors.joining(" || ", "(", ")"));
    }
    List<IrqExpression> parts = ((IrqExpression.And) expression).parts();
    boolean areRegisters =
        parts.stream()
            .allMatch(part -> part instanceof IrqExpression.Operand o && o.bits().isEmpty());
    return areRegisters
        ? parts.stream()
            .map(part -> bits(type, (IrqExpression.Operand) part))
            .collect(Collectors.joining(" & ", "((", ") != 0)"))
        : parts.stream()
            .map(part -> condition(type, part))
            .collect(Collectors.joining(" && ", "(", ")"));
  }

  private String bits(TypeModel type, IrqExpression.Operand operand) {
    RegisterModel r = type.register(operand.register()).orElseThrow();
    String stored = "bits.applyAsLong(\"%s\")".formatted(fieldNames.get(r.field().orElseThrow()));
    return r.layout().stream()
        .filter(bits -> bits.name().equals(operand.bits()))
        .map(bits -> "(%s & %s)".formatted(stored, hex(bits.mask())))
        .findFirst()
        .orElse(stored);
  }

  /** Methods that run when interrupt lines are driven, besides being hooks. */
  private void shared() {
    for (TypeModel type : model.types()) {
      type.irqSources().stream()
          .map(source -> source.method().name())
          .filter(model.observable()::contains)
          .forEach(name -> code.add("\n.runsElsewhere($S)", name));
    }
  }
}
