// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A companion in the making: each writer adds its construct. */
final class Companion {
  final TypeModel model;
  final ClassName device;
  final ClassName name;
  final TypeSpec.Builder type;
  final List<MethodSpec> methods = new ArrayList<>();
  final CodeBlock.Builder instanceInit = CodeBlock.builder();
  final CodeBlock.Builder classInit = CodeBlock.builder();
  final CodeBlock.Builder traceEvents = CodeBlock.builder();
  final CodeBlock.Builder realize = CodeBlock.builder();
  final CodeBlock.Builder unrealize = CodeBlock.builder();

  private Optional<Set<FieldModel>> fieldsThatDrive = Optional.empty();

  Companion(TypeModel model) {
    this.model = model;
    String[] nested =
        model.simpleNames().subList(1, model.simpleNames().size()).toArray(String[]::new);
    device = ClassName.get(model.packageName(), model.simpleNames().get(0), nested);
    name = ClassName.get(model.packageName(), model.companion());
    type = TypeSpec.classBuilder(name);
  }

  /** Java class of the type's class. */
  ClassName classType() {
    return model.parent().isDevice() ? RuntimeNames.DEVICE_CLASS : RuntimeNames.OBJECT_CLASS;
  }

  /** The fields of the registers on which lines depend; they are asked for often. */
  Set<FieldModel> fieldsThatDrive(Function<Companion, Stream<RegisterModel>> registers) {
    if (fieldsThatDrive.isEmpty()) {
      Set<FieldModel> fields = new HashSet<>();
      registers.apply(this).forEach(register -> register.field().ifPresent(fields::add));
      fieldsThatDrive = Optional.of(fields);
    }
    return fieldsThatDrive.get();
  }

  /** Joins expressions with commas, each on a line of its own. */
  static CodeBlock lines(Iterable<CodeBlock> expressions) {
    return CodeBlock.join(expressions, ",\n");
  }

  /** A number as a hexadecimal literal of type long where int is too small. */
  static String hex(long value) {
    String digits = Long.toHexString(value);
    return value >= 0 && value <= Integer.MAX_VALUE ? "0x" + digits : "0x" + digits + "L";
  }
}
