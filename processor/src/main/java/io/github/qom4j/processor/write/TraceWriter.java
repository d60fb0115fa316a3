// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TraceEventModel.Occasion;
import io.github.qom4j.processor.model.TraceFieldModel;
import io.github.qom4j.processor.model.TraceModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the trace events: what emits them, and where they are emitted by themselves. */
public final class TraceWriter {
  private static final String EVENTS = "TRACE_EVENTS";

  private TraceWriter() {}

  /**
   * Writes the events as QEMU's files of trace events declare them.
   *
   * @param model the type or block
   * @return a line for each event that its class declares; empty if there are none
   */
  public static String declarations(TypeModel model) {
    return model.tracing().events().stream()
        .map(event -> event.declaration() + "\n")
        .collect(Collectors.joining());
  }

  static void write(Companion c) {
    List<CodeBlock> events = new ArrayList<>();
    for (TraceModel trace : c.model.tracing().interfaces()) {
      c.type.addType(emitter(trace));
      trace.events().forEach(event -> events.add(event(c.model, event)));
    }
    if (!events.isEmpty()) {
      c.type.addField(
          FieldSpec.builder(
                  ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.TRACE_EVENT),
                  EVENTS,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("\n$>$>$T.of(\n$>$>$L)$<$<$<$<", List.class, Companion.lines(events))
              .build());
      c.traceEvents.add(".traceEvents($L)\n", EVENTS);
    }
    for (TraceModel trace : c.model.tracing().ofBlocks()) {
      c.traceEvents.add(
          ".traceEvents($T.$L)\n", ClassName.get(trace.packageName(), trace.companion()), EVENTS);
    }
  }

  /** Fills the fields through which a class emits events. */
  static CodeBlock fields(TypeModel model) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (TraceFieldModel trace : model.tracing().fields()) {
      code.addStatement("d.$L = new $T()", trace.field().name(), emitterName(trace.trace()));
    }
    return code.build();
  }

  private static ClassName emitterName(TraceModel trace) {
    return ClassName.get(trace.packageName(), trace.companion()).nestedClass(trace.emitter());
  }

  private static TypeSpec emitter(TraceModel trace) {
    ClassName name =
        ClassName.get(
            trace.packageName(),
            trace.simpleNames().get(0),
            trace.simpleNames().subList(1, trace.simpleNames().size()).toArray(String[]::new));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(trace.emitter())
            .addJavadoc("Emits trace events.\n")
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(name);
    for (TraceEventModel event : trace.events()) {
      type.addField(
          FieldSpec.builder(
                  RuntimeNames.TRACE_EVENT,
                  event.constant(),
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer(
                  "\n$>$>$T.of(\n$>$>$S,\n$S)$<$<$<$<",
                  RuntimeNames.TRACE_EVENT,
                  event.signature(),
                  event.format().text())
              .build());
      type.addMethod(method(event));
    }
    return type.build();
  }

  private static MethodSpec method(TraceEventModel event) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(event.method().name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC);
    for (int i = 0; i < event.parameterNames().size(); i++) {
      method.addParameter(type(event.method().parameters().get(i)), event.parameterNames().get(i));
    }
    return method
        .addCode(
            emission(
                CodeBlock.of("$L", event.constant()), String.join(", ", event.parameterNames())))
        .build();
  }

  private static TypeName type(JavaType type) {
    return switch (type.kind()) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      default -> ClassName.get(String.class);
    };
  }

  private static CodeBlock emission(CodeBlock event, String arguments) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L.isEnabled())", event)
        .addStatement("$L.emit($L)", event, arguments)
        .endControlFlow()
        .build();
  }

  private static CodeBlock event(TypeModel model, TraceEventModel event) {
    String emitter =
        model.tracing().interfaces().stream()
            .filter(trace -> trace.events().contains(event))
            .findFirst()
            .orElseThrow()
            .emitter();
    return CodeBlock.of("$L.$L", emitter, event.constant());
  }

  private static List<TraceEventModel> on(TypeModel model, Occasion occasion) {
    return model.tracing().events().stream()
        .filter(event -> event.occasions().contains(occasion))
        .toList();
  }

  /** Emits what tells of the lines, before they are driven. */
  static void updateIrqs(Companion c, List<String> asserted, CodeBlock.Builder body) {
    for (TraceEventModel event : on(c.model, Occasion.UPDATE_IRQS)) {
      String level = String.join(" || ", asserted);
      boolean isBoolean = event.method().parameters().get(0).is(JavaType.Kind.BOOLEAN);
      body.add(emission(event(c.model, event), isBoolean ? level : level + " ? 1 : 0"));
    }
  }

  /** Whether accesses to the banks of a type are told. */
  static boolean tellsAccesses(Companion c) {
    return !on(c.model, Occasion.READ).isEmpty() || !on(c.model, Occasion.WRITE).isEmpty();
  }

  /** Whether an event shows names of registers. */
  static boolean showsRegisters(TypeModel model) {
    return model.tracing().events().stream()
        .anyMatch(
            event ->
                event.showsRegister() && event.occasions().stream().anyMatch(Occasion::isAccess));
  }

  /** Names a register in trace events, if it is shown under another name than its own. */
  static CodeBlock traced(Companion c, RegisterModel r) {
    String prefix =
        c.model.tracing().interfaces().stream()
            .map(TraceModel::registerPrefix)
            .filter(p -> !p.isEmpty() && r.name().startsWith(p))
            .findFirst()
            .orElse("");
    String name = r.traceName().isEmpty() ? r.name().substring(prefix.length()) : r.traceName();
    return name.equals(r.name()) ? CodeBlock.of("") : CodeBlock.of(".traced($S)", name);
  }

  /** Writes what stands between the guest and a bank to tell of its accesses. */
  static TypeSpec accesses(Companion c, BankModel bank, String name, String dispatch) {
    ClassName registers = c.name.nestedClass(dispatch);
    return TypeSpec.classBuilder(name)
        .addJavadoc("Tells of the guest's accesses.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(RuntimeNames.MEMORY_REGION_OPS)
        .addField(registers, "bank", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(registers, "bank")
                .addStatement("this.bank = bank")
                .build())
        .addMethod(read(c, bank))
        .addMethod(written(c))
        .build();
  }

  private static MethodSpec read(Companion c, BankModel bank) {
    CodeBlock.Builder before = CodeBlock.builder();
    CodeBlock.Builder after = CodeBlock.builder();
    for (TraceEventModel event : on(c.model, Occasion.READ)) {
      (event.value().isPresent() ? after : before)
          .add(access(c.model, event, "value", "bank.traceName(offset)"));
    }
    boolean isWhole = bank.impl().get(0).equals(bank.impl().get(1));
    MethodSpec.Builder method = access("read").returns(TypeName.LONG).addCode(before.build());
    if (after.isEmpty()) {
      return method.addStatement("return bank.read(offset, size)").build();
    }
    return method
        .addStatement(
            "long value = bank.read(offset, size)$L", isWhole ? "" : " & -1L >>> 64 - 8 * size")
        .addCode(after.build())
        .addStatement("return value")
        .build();
  }

  private static MethodSpec written(Companion c) {
    MethodSpec.Builder method = access("write").addParameter(TypeName.LONG, "value");
    for (TraceEventModel event : on(c.model, Occasion.WRITE)) {
      method.addCode(access(c.model, event, "value", "bank.traceName(offset)"));
    }
    return method.addStatement("bank.write(offset, size, value)").build();
  }

  private static MethodSpec.Builder access(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(TypeName.LONG, "offset")
        .addParameter(TypeName.INT, "size");
  }

  /** Adds to a bank what tells of accesses where the guest may not access it. */
  static void badAccesses(Companion c, TypeSpec.Builder bank) {
    List<TraceEventModel> reads = on(c.model, Occasion.BAD_READ);
    if (!reads.isEmpty()) {
      MethodSpec.Builder method = bad("badRead");
      reads.forEach(e -> method.addCode(access(c.model, e, "0", "traceName(offset)")));
      bank.addMethod(method.build());
    }
    repeats(c, bank, Occasion.WRITE_REPEAT, "writesRepeat");
    repeats(c, bank, Occasion.UNSEEN_REPEAT, "badRepeat");
    List<TraceEventModel> writes = on(c.model, Occasion.BAD_WRITE);
    if (!writes.isEmpty()) {
      MethodSpec.Builder method = bad("badWrite").addParameter(TypeName.LONG, "value");
      writes.forEach(e -> method.addCode(access(c.model, e, "value", "traceName(offset)")));
      bank.addMethod(method.build());
    }
  }

  /** Adds to a bank what tells of accesses to repeats. */
  private static void repeats(Companion c, TypeSpec.Builder bank, Occasion occasion, String name) {
    List<TraceEventModel> events = on(c.model, occasion);
    if (!events.isEmpty()) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(name)
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PROTECTED)
              .addParameter(TypeName.INT, "number");
      for (TraceEventModel e : events) {
        JavaType type = e.method().parameters().get(0);
        boolean isWide = type.kind().bytes() >= 4;
        method.addCode(emission(event(c.model, e), (isWide ? "" : cast(type)) + "number"));
      }
      if (occasion == Occasion.UNSEEN_REPEAT) {
        method.returns(TypeName.BOOLEAN).addStatement("return true");
      }
      bank.addMethod(method.build());
    }
  }

  private static MethodSpec.Builder bad(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.LONG, "offset");
  }

  /** Emits an event of an access, with what its parameters ask for. */
  private static CodeBlock access(
      TypeModel model, TraceEventModel event, String value, String register) {
    List<String> arguments = new ArrayList<>();
    int integers = 0;
    for (JavaType parameter : event.method().parameters()) {
      if (parameter.is(JavaType.Kind.STRING)) {
        arguments.add(register);
      } else {
        String argument = integers++ == 0 ? "offset" : value;
        arguments.add(cast(parameter) + argument);
      }
    }
    return emission(event(model, event), String.join(", ", arguments));
  }

  private static String cast(JavaType type) {
    return type.is(JavaType.Kind.LONG) ? "" : "(" + type.text() + ") ";
  }
}
