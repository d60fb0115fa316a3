// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the short way to registers: a switch as one would write it by hand, with reads that load
 * the field or run the hook, and writes that run the hook, store, and run the after-write hooks. It
 * serves accesses that reach all of a register, if it has the width that most registers of the bank
 * have and the table says nothing else of it; all others go by the table.
 *
 * <p>Bits that a register does not have are not shown, so that a write need not keep them.
 */
final class PlainAccessWriter {
  /** The JVM does not compile a method of 8,000 bytecodes; some stand around the cases. */
  private static final int BYTECODES = 7_900;

  private static final int BYTECODES_OF_A_CALL = 5;

  private final Companion c;
  private final TypeSpec.Builder type;
  private final List<RegisterModel> registers;
  private final int width;
  private final BankModel bank;

  /**
   * A plain access.
   *
   * @param steps the expressions
   * @param bytecodes how many bytes they become, with the jump behind them; rather more than less
   */
  private record Access(List<String> steps, int bytecodes) {
    Access(String step, int bytecodes) {
      this(List.of(step), bytecodes);
    }

    Access then(List<String> calls) {
      List<String> all = new ArrayList<>(steps);
      all.addAll(calls);
      return new Access(all, bytecodes + BYTECODES_OF_A_CALL * calls.size());
    }
  }

  private PlainAccessWriter(
      Companion c, TypeSpec.Builder type, List<RegisterModel> registers, int width) {
    this.c = c;
    this.type = type;
    this.registers = registers.stream().filter(r -> r.width() == width && !r.isArray()).toList();
    this.width = width;
    bank = c.model.bankOf(registers.get(0)).orElseThrow();
  }

  static void write(Companion c, TypeSpec.Builder type, List<RegisterModel> registers) {
    Map<Integer, Long> widths =
        registers.stream()
            .collect(
                Collectors.groupingBy(RegisterModel::width, TreeMap::new, Collectors.counting()));
    widths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> new PlainAccessWriter(c, type, registers, most.getKey()))
        .filter(writer -> writer.bank.size() <= Integer.MAX_VALUE)
        .ifPresent(PlainAccessWriter::write);
  }

  private void write() {
    Iterator<String> reads = methods(this::read);
    for (int part = 0; reads.hasNext(); part++) {
      type.addMethod(
          method("read", part)
              .returns(TypeName.LONG)
              .addCode(
                  "return switch ($L) {\n$>$Ldefault -> $L(offset, size);\n$<};\n",
                  place(),
                  reads.next(),
                  reads.hasNext() ? "read" + (part + 1) : "super.read")
              .build());
    }
    Iterator<String> writes = methods(this::written);
    for (int part = 0; writes.hasNext(); part++) {
      type.addMethod(
          method("write", part)
              .addParameter(TypeName.LONG, "value")
              .addCode(
                  "switch ($L) {\n$>$Ldefault -> $L(offset, size, value);\n$<}\n",
                  place(),
                  writes.next(),
                  writes.hasNext() ? "write" + (part + 1) : "super.write")
              .build());
    }
  }

  private MethodSpec.Builder method(String name, int part) {
    MethodSpec.Builder method =
        part == 0
            ? MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
            : MethodSpec.methodBuilder(name + part).addModifiers(Modifier.PRIVATE);
    return method
        .addParameter(TypeName.LONG, "offset")
        .addParameter(TypeName.INT, "size")
        .addStatement("$T d = this.d", c.device);
  }

  private CodeBlock place() {
    boolean isWhole = bank.impl().get(0).equals(bank.impl().get(1));
    return CodeBlock.of(isWhole ? "place(offset, $L)" : "place(offset, size, $L)", width);
  }

  /** The cases of the registers that have one, for one method after the other. */
  private Iterator<String> methods(Function<RegisterModel, Optional<Access>> access) {
    List<String> methods = new ArrayList<>();
    StringBuilder cases = new StringBuilder();
    int bytecodes = 0;
    long place = 0;
    for (RegisterModel r : registers) {
      Optional<Access> plain = access.apply(r);
      if (plain.isEmpty()) {
        continue;
      }
      long inTable = Math.min(4 * (r.offset() / width - place), 20);
      if (bytecodes + inTable + plain.get().bytecodes > BYTECODES) {
        methods.add(cases.toString());
        cases.setLength(0);
        bytecodes = 0;
      }
      place = r.offset() / width;
      bytecodes += (int) inTable + plain.get().bytecodes;
      cases.append("case 0x%03x / %d -> ".formatted(r.offset(), width));
      steps(cases, plain.get().steps, r.name());
    }
    if (!cases.isEmpty()) {
      methods.add(cases.toString());
    }
    return methods.iterator();
  }

  private static void steps(StringBuilder cases, List<String> steps, String name) {
    if (steps.size() == 1) {
      cases.append(steps.get(0)).append("; // ").append(name).append('\n');
      return;
    }
    cases.append("{ // ").append(name).append('\n');
    steps.forEach(step -> cases.append("  ").append(step).append(";\n"));
    cases.append("}\n");
  }

  private Optional<Access> read(RegisterModel r) {
    Optional<String> hook =
        hooks(r, HookModel.Kind.READ)
            .map(method -> "d.%s(%s)".formatted(method.name(), allLanes(method)))
            .findFirst();
    if (hook.isPresent()) {
      return Optional.of(new Access(hook.get(), 12));
    }
    ReservedBits reserved = bank.reserved();
    long shown = r.storedBits(reserved);
    boolean isPlain =
        r.field().isPresent()
            && shown != 0
            && r.policies(reserved).keySet().stream().allMatch(p -> p.read() == Policy.Read.SHOWS);
    return isPlain
        ? Optional.of(
            new Access(
                "d." + r.field().get().name() + (shown == -1 ? "" : " & " + mask(shown)), 13))
        : Optional.empty();
  }

  private static String allLanes(MethodModel readHook) {
    return readHook.parameters().isEmpty()
        ? ""
        : readHook.parameters().get(0).is(JavaType.Kind.LONG) ? "-1L" : "-1";
  }

  /** A write is plain if the table says nothing of it but which bits are stored. */
  private Optional<Access> written(RegisterModel r) {
    Optional<MethodModel> hook = hooks(r, HookModel.Kind.WRITE).findFirst();
    List<String> after = RegisterWriter.afterCalls(c, r);
    boolean keepsOld = after.stream().anyMatch(call -> call.contains("before("));
    if (keepsOld || !RegisterEntry.reports(r, bank.reserved()).isEmpty()) {
      return Optional.empty();
    }
    if (hook.isPresent()) {
      return Optional.of(hooked(r, hook.get()).then(after));
    }
    long stored = r.policies(bank.reserved()).getOrDefault(Policy.RW, 0L);
    boolean isPlain =
        r.field().isPresent()
            && stored != 0
            && r.policies(bank.reserved()).keySet().stream()
                .allMatch(p -> p == Policy.RW || p.write().isEmpty());
    return isPlain ? Optional.of(written(r, stored).then(after)) : Optional.empty();
  }

  private Access hooked(RegisterModel r, MethodModel hook) {
    String lanes = hook.parameters().size() == 1 ? "" : width == 8 ? ", -1L" : ", -1";
    if (r.field().isEmpty()) {
      return new Access("d.%s(%s%s)".formatted(hook.name(), narrowed("value"), lanes), 13);
    }
    String field = "d." + r.field().get().name();
    long seen = r.writableBits(bank.reserved());
    String written =
        seen == r.allBits()
            ? "value"
            : seen == bitsOfField(r)
                ? "(value & " + mask(seen) + ")"
                : "merge(%s, value, %s)".formatted(field, mask(seen));
    String call = "d.%s(%s%s)".formatted(hook.name(), narrowed(written), lanes);
    int merging = seen == r.allBits() ? 2 : 13;
    long stored = r.hookedBits(bank.reserved());
    String narrow = width < 4 ? cast() : "";
    if (stored == r.allBits()) {
      return new Access(field + " = " + narrow + call, 16 + merging);
    }
    if (stored == bitsOfField(r)) {
      String bits = call + " & " + Companion.hex(stored);
      return new Access(
          field + " = " + (width < 4 ? narrow + "(" + bits + ")" : bits), 21 + merging);
    }
    return new Access(
        "%s = %smerge(%s, %s, %s)".formatted(field, cast(), field, call, mask(stored)),
        35 + merging);
  }

  /** What a hook takes, without the bits above the register's width. */
  private String narrowed(String value) {
    return switch (width) {
      case 1 -> "(int) " + value + " & 0xff";
      case 2 -> "(int) " + value + " & 0xffff";
      case 4 -> "(int) " + value;
      default -> value;
    };
  }

  private Access written(RegisterModel r, long stored) {
    String field = "d." + r.field().orElseThrow().name();
    if (stored == r.allBits()) {
      return new Access(field + " = " + cast() + "value", 12);
    }
    if (stored == bitsOfField(r)) {
      return new Access(field + " = " + cast() + "(value & " + mask(stored) + ")", 16);
    }
    return new Access(
        "%s = %smerge(%s, value, %s)".formatted(field, cast(), field, mask(stored)), 25);
  }

  /** From a long to the type of the fields. */
  private String cast() {
    return switch (width) {
      case 1 -> "(byte) ";
      case 2 -> "(short) ";
      case 4 -> "(int) ";
      default -> "";
    };
  }

  /** The bits that some register has in the field of this one. */
  private long bitsOfField(RegisterModel r) {
    return c.model.registers().stream()
        .filter(other -> other.field().equals(r.field()))
        .mapToLong(other -> other.storedBits(c.model.bankOf(other).orElseThrow().reserved()))
        .reduce(0, (a, b) -> a | b);
  }

  private Stream<MethodModel> hooks(RegisterModel r, HookModel.Kind kind) {
    return c.model.hooks().stream()
        .filter(hook -> hook.kind() == kind && hook.registers().contains(r.name()))
        .map(HookModel::method);
  }

  private static String mask(long bits) {
    return "0x" + Long.toHexString(bits) + "L";
  }
}
