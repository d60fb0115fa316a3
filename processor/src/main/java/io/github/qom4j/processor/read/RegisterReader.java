// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.NoMaskModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.Survival;
import io.github.qom4j.processor.model.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads banks, registers and their layouts. */
final class RegisterReader {
  private final Elements elements;
  private final Types types;
  private final Optional<SourceReader> source;
  private final Predicate<Element> isHere;

  /** Makes a reader that can tell which elements are in this compilation. */
  RegisterReader(
      Elements elements, Types types, Optional<SourceReader> source, Predicate<Element> isHere) {
    this.elements = elements;
    this.types = types;
    this.source = source;
    this.isHere = isHere;
  }

  /** The banks that a class declares, in order. */
  List<BankModel> banks(TypeElement type) {
    return AnnotationReader.all(type, "RegisterBank", elements).stream().map(this::bank).toList();
  }

  /** A block as the bank of its own registers; its device's bank says which accesses there are. */
  BankModel block(AnnotationReader block) {
    return new BankModel(
        "",
        block.number("size"),
        List.of(1, 8),
        List.of(1, 8),
        ReservedBits.valueOf(block.constant("reserved")),
        false,
        block.origin(),
        block.origin("size"),
        block.origin(),
        block.origin());
  }

  private BankModel bank(AnnotationReader bank) {
    AnnotationReader access = bank.annotation("access", elements);
    return new BankModel(
        bank.string("value"),
        bank.number("size"),
        sizes(access, "valid"),
        sizes(access, "impl"),
        ReservedBits.valueOf(bank.constant("reserved")),
        bank.flag("bigEndian"),
        bank.origin(),
        bank.origin("size"),
        bank.origin(access, "valid"),
        bank.origin(access, "impl"));
  }

  private static List<Integer> sizes(AnnotationReader access, String member) {
    List<Integer> sizes = access.numbers(member).stream().map(Long::intValue).toList();
    return sizes.size() == 1 ? List.of(sizes.get(0), sizes.get(0)) : sizes;
  }

  RegisterModel register(
      AnnotationReader a, Optional<FieldModel> field, Optional<MethodModel> method)
      throws MissingTypeException {
    int width =
        field
            .map(f -> f.type().array() == a.number("count") > 0 ? f.type().kind().bytes() : 0)
            .orElseGet(() -> methodWidth(method.orElseThrow()));
    return new RegisterModel(
        a.string("name"),
        a.string("traceName"),
        a.string("bank"),
        a.number("offset"),
        width,
        (int) a.number("count"),
        a.number("stride"),
        field,
        method,
        Policy.valueOf(a.constant("access")),
        a.number("reset"),
        Survival.valueOf(a.constant("survives")),
        a.number("mask"),
        layoutName(a),
        layout(a),
        noMasks(a),
        a.origin(),
        a.origin("bank"),
        a.origin("offset"),
        a.origin("count"),
        a.origin("access"),
        a.origin("stride"),
        a.origin("name"),
        a.origin("reset"),
        a.origin("mask"),
        a.origin("bits"));
  }

  static int methodWidth(MethodModel method) {
    boolean isLong =
        method.returns().is(JavaType.Kind.LONG)
            || method.parameters().stream().anyMatch(p -> p.is(JavaType.Kind.LONG));
    return isLong ? 8 : 4;
  }

  private String layoutName(AnnotationReader register) {
    return register
        .type("bits")
        .filter(type -> type.getKind() != TypeKind.VOID)
        .map(
            type ->
                type instanceof DeclaredType declared
                    ? declared.asElement().getSimpleName().toString()
                    : type.toString())
        .orElse("");
  }

  private List<VariableElement> layoutFields(AnnotationReader register)
      throws MissingTypeException {
    Optional<TypeMirror> layout = register.type("bits");
    if (layout.isEmpty() || layout.get().getKind() == TypeKind.VOID) {
      return List.of();
    }
    return types.asElement(layout.get()) instanceof TypeElement type
        ? ElementFilter.fieldsIn(type.getEnclosedElements())
        : List.of();
  }

  private static boolean isMask(VariableElement field) {
    TypeKind kind = field.asType().getKind();
    return (kind == TypeKind.INT || kind == TypeKind.LONG) && field.getConstantValue() != null;
  }

  private List<BitsModel> layout(AnnotationReader register) throws MissingTypeException {
    Map<BitsModel, VariableElement> constants = new LinkedHashMap<>();
    for (VariableElement constant : layoutFields(register)) {
      if (isMask(constant)) {
        TypeReader.checkResolved(constant);
        constants.put(bits(constant, mask(constant.getConstantValue())), constant);
      }
    }
    // Members of class files have no order that all compilers agree on.
    return constants.keySet().stream()
        .filter(bits -> !isGroup(bits, constants.keySet()) || !isComposed(constants.get(bits)))
        .sorted(Comparator.comparingInt(bits -> Long.numberOfTrailingZeros(bits.mask())))
        .toList();
  }

  private static long mask(Object constant) {
    return constant instanceof Integer number ? number & 0xffffffffL : (Long) constant;
  }

  /** Whether a constant is written with the names of others; unless that shows it is not. */
  private boolean isComposed(VariableElement constant) {
    return source.flatMap(at -> at.initial(constant)).map(names -> !names.isEmpty()).orElse(true);
  }

  private List<NoMaskModel> noMasks(AnnotationReader register) throws MissingTypeException {
    List<NoMaskModel> others = new ArrayList<>();
    for (VariableElement field : layoutFields(register)) {
      if (!isMask(field)) {
        others.add(
            new NoMaskModel(
                field.getSimpleName().toString(),
                field.asType().toString().replaceAll("[\\w.]+\\.", ""),
                new ElementOrigin(field)));
      }
    }
    return others;
  }

  private BitsModel bits(VariableElement constant, long mask) {
    Optional<AnnotationReader> a = AnnotationReader.find(constant, "Bits", elements);
    List<? extends Element> values =
        a.flatMap(bits -> bits.type("values")).map(this::enumConstants).orElse(List.of());
    return new BitsModel(
        constant.getSimpleName().toString(),
        mask,
        a.flatMap(bits -> bits.constants("value").stream().findFirst()).map(Policy::valueOf),
        a.map(bits -> bits.number("reset")).orElse(0L),
        a.map(bits -> Survival.valueOf(bits.constant("survives"))).orElse(Survival.NOTHING),
        AnnotationReader.find(constant, "Unmodelled", elements).isPresent(),
        a.map(bits -> bits.flag("writeAsRead")).orElse(false),
        a.map(bits -> bits.numbers("forbidden")).orElse(List.of()),
        a.map(bits -> bits.number("min")).orElse(0L),
        a.map(bits -> bits.number("max")).orElse(Long.MAX_VALUE),
        values.stream().map(value -> value.getSimpleName().toString()).toList(),
        values.stream().map(value -> TypeReader.doc(value, elements)).toList(),
        a.map(bits -> bits.string("when"))
            .filter(text -> !text.isEmpty())
            .map(IrqExpressionParser::parse),
        a.map(bits -> Trigger.valueOf(bits.constant("trigger"))).orElse(Trigger.LEVEL),
        isHere.test(constant),
        source.map(at -> at.lostShift(constant)).orElse(""),
        TypeReader.doc(constant, elements),
        new ElementOrigin(constant),
        a.map(bits -> bits.origin("when")).orElse(new ElementOrigin(constant)));
  }

  /** The constants of an enum, in the order of their values. */
  private List<? extends Element> enumConstants(TypeMirror type) {
    if (!(types.asElement(type) instanceof TypeElement element)) {
      return List.of();
    }
    List<? extends Element> members =
        source.isPresent() ? source.get().members(element) : element.getEnclosedElements();
    return members.stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .toList();
  }

  /** Whether a constant combines others. */
  private static boolean isGroup(BitsModel bits, Set<BitsModel> constants) {
    long parts =
        constants.stream()
            .mapToLong(BitsModel::mask)
            .filter(mask -> mask != bits.mask() && (mask & ~bits.mask()) == 0)
            .reduce(0, (a, b) -> a | b);
    return parts != 0 && parts == bits.mask();
  }
}
