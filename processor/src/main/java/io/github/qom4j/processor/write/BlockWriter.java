// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the companion of a block of registers: its bank, its reset, its state. */
final class BlockWriter {
  private BlockWriter() {}

  static JavaFile write(TypeModel model) {
    Companion c = head(model);
    RegisterWriter.write(c);
    ResetWriter.write(c);
    VMStateWriter.write(c);
    TraceWriter.write(c);
    CodeBlock.Builder bank = CodeBlock.builder().add(TraceWriter.fields(model));
    for (RegisterModel r : model.registers()) {
      if (r.isArray() && r.field().isPresent() && RegisterWriter.isFirstView(c, r)) {
        bank.addStatement(
            "d.$1L = new $2L[$3L]",
            r.field().orElseThrow().name(),
            r.field().orElseThrow().type().kind().name().toLowerCase(Locale.ROOT),
            r.count());
      }
    }
    WiringWriter.timers(c, bank, "device");
    c.type.addMethod(bank(c, bank.addStatement("return new Registers(d)").build()));
    events(c);
    c.type.addMethods(c.methods);
    return CompanionWriter.file(c);
  }

  static JavaFile writeStub(TypeModel model) {
    Companion c = head(model);
    c.type.addMethod(bank(c, CodeBlock.of("return null;\n")));
    c.type.addMethod(reset(c, CodeBlock.of("")));
    c.type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeNames.VM_STATE, c.device),
                "VMSTATE",
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer("null")
            .build());
    return CompanionWriter.file(c);
  }

  private static Companion head(TypeModel model) {
    Companion c = new Companion(model);
    c.type
        .addModifiers(Modifier.FINAL)
        .addAnnotation(CompanionWriter.generated(c))
        .addJavadoc("The registers of {@link $T}, written from its declaration.\n", c.device)
        .addField(
            FieldSpec.builder(
                    String.class, "TYPE_NAME", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$S", model.qomName())
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return c;
  }

  private static MethodSpec bank(Companion c, CodeBlock body) {
    return MethodSpec.methodBuilder("bank")
        .addModifiers(Modifier.STATIC)
        .returns(RuntimeNames.REGISTER_BANK)
        .addParameter(c.device, "d")
        .addParameter(RuntimeNames.DEVICE, "device")
        .addCode(body)
        .build();
  }

  private static void events(Companion c) {
    for (LifecycleModel.Event event : GroupWriter.PASSED_ON) {
      CodeBlock.Builder calls = CodeBlock.builder();
      c.model.lifecycle().stream()
          .filter(hook -> hook.event() == event)
          .forEach(hook -> calls.addStatement("d.$L()", hook.method().name()));
      if (!calls.isEmpty()) {
        c.type.addMethod(
            MethodSpec.methodBuilder(GroupWriter.method(event))
                .addModifiers(Modifier.STATIC)
                .addParameter(c.device, "d")
                .addCode(calls.build())
                .build());
      }
    }
  }

  static MethodSpec reset(Companion c, CodeBlock body) {
    return MethodSpec.methodBuilder("reset")
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.VOID)
        .addParameter(c.device, "d")
        .addParameter(RuntimeNames.RESET_TYPE, "type")
        .addCode(body)
        .build();
  }
}
