// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.conformance;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.ConformanceModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes the tests of a device: what it should do, and a test factory for each register. */
public final class ConformanceWriter {
  private static final ClassName DYNAMIC_TEST =
      ClassName.get("org.junit.jupiter.api", "DynamicTest");
  private static final ClassName TEST_FACTORY =
      ClassName.get("org.junit.jupiter.api", "TestFactory");
  private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
  private static final ClassName DISABLED = ClassName.get("org.junit.jupiter.api", "Disabled");
  private static final ClassName RESOURCE_LOCK =
      ClassName.get("org.junit.jupiter.api.parallel", "ResourceLock");
  private static final ClassName CONFORMANCE =
      ClassName.get("io.github.qom4j.testing", "Conformance");
  private static final ClassName HOOK_CALLS = ClassName.get("io.github.qom4j.testing", "HookCalls");
  private static final ClassName DEVICE_SPEC =
      ClassName.get("io.github.qom4j.testing", "DeviceSpec");
  private static final ClassName GENERATED =
      ClassName.get("io.github.qom4j.annotation", "Generated");

  /** Names that a method without parameters cannot have. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

  private final ConformanceModel model;
  private final ClassName name;
  private final ClassName device;

  private ConformanceWriter(ConformanceModel model) {
    this.model = model;
    name = ClassName.get(model.packageName(), model.testName());
    device = className(model.type());
  }

  /**
   * Writes the tests.
   *
   * @param model which; nothing is wrong with it
   * @return the source file
   */
  public static JavaFile write(ConformanceModel model) {
    return new ConformanceWriter(model).file();
  }

  private static ClassName className(TypeModel type) {
    return ClassName.get(
        type.packageName(),
        type.simpleNames().get(0),
        type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new));
  }

  private boolean isObserved() {
    return !model.observable().isEmpty();
  }

  private JavaFile file() {
    TypeName tested = isObserved() ? name.nestedClass("Observed") : device;
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addAnnotation(
                AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", name.peerClass(model.holder()).canonicalName())
                    .build())
            .addAnnotation(
                AnnotationSpec.builder(RESOURCE_LOCK)
                    .addMember("value", "$S", "io.github.qom4j.log.Log")
                    .build())
            .addJavadoc("Whether {@link $T} does what its declaration says.\n", device)
            .addField(
                FieldSpec.builder(
                        DEVICE_SPEC, "SPEC", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(new SpecWriter(model).write())
                    .build())
            .addField(
                FieldSpec.builder(
                        ParameterizedTypeName.get(CONFORMANCE, tested),
                        "CONFORMANCE",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer(conformance())
                    .build());
    Map<String, String> reasons = new LinkedHashMap<>();
    model.exclusions().forEach(e -> reasons.put(e.register(), e.reason()));
    Set<String> taken = new HashSet<>();
    type.addMethod(factory("device", "CONFORMANCE.device()", taken));
    for (String register : SpecWriter.registers(model)) {
      type.addMethod(
          reasons.containsKey(register)
              ? disabled(register, reasons.get(register), taken)
              : factory(
                  register, CodeBlock.of("CONFORMANCE.register($S)", register).toString(), taken));
    }
    for (String group : SpecWriter.groups(model)) {
      type.addMethod(
          factory(group, CodeBlock.of("CONFORMANCE.group($S)", group).toString(), taken));
    }
    if (isObserved()) {
      type.addType(observed());
    }
    return JavaFile.builder(model.packageName(), type.build())
        .addFileComment(
            "Written by qom4j from %s. Do not edit."
                .formatted(model.type().javaName())
                .replace("$", "$$"))
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private CodeBlock conformance() {
    CodeBlock.Builder code = CodeBlock.builder();
    ClassName companion = ClassName.get(model.type().packageName(), model.type().companion());
    if (isObserved()) {
      code.add(
          "\n$>$>$T.of(\n$>$>SPEC,\n$T.TYPE\n    .subtype($S, Observed.class)"
              + "\n    .constructor(Observed::new)\n    .build())$<$<"
              + "\n    .observing(device -> device.hooks)",
          CONFORMANCE,
          companion,
          model.type().qomName() + "-observed");
    } else {
      code.add("\n$>$>$T.of(SPEC, $T.TYPE)", CONFORMANCE, companion);
    }
    if (model.isPrepared()) {
      code.add("\n    .preparing($L::prepare)", model.holder());
    }
    return code.add("$<$<").build();
  }

  /** A method's name: the register's, unless Java has other plans for it. */
  private static String methodName(String register, Set<String> taken) {
    String legal = register.replaceAll("[^A-Za-z0-9_]", "_");
    while (!SourceVersion.isName(legal) || OBJECT_METHODS.contains(legal) || !taken.add(legal)) {
      legal += "_";
    }
    return legal;
  }

  private static MethodSpec factory(String register, String expression, Set<String> taken) {
    return MethodSpec.methodBuilder(methodName(register, taken))
        .addAnnotation(TEST_FACTORY)
        .returns(ParameterizedTypeName.get(ClassName.get(Stream.class), DYNAMIC_TEST))
        .addCode("return $L;\n", expression)
        .build();
  }

  private static MethodSpec disabled(String register, String reason, Set<String> taken) {
    return MethodSpec.methodBuilder(methodName(register, taken))
        .addAnnotation(TEST)
        .addAnnotation(AnnotationSpec.builder(DISABLED).addMember("value", "$S", reason).build())
        .returns(TypeName.VOID)
        .build();
  }

  /** The device with hooks that note their calls. */
  private TypeSpec observed() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Observed")
            .addJavadoc("The device, with hooks that note that they ran.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(device)
            .addField(
                FieldSpec.builder(HOOK_CALLS, "hooks", Modifier.FINAL)
                    .initializer("new $T()", HOOK_CALLS)
                    .build());
    Set<String> written = new HashSet<>();
    for (TypeModel at : model.types()) {
      for (HookModel hook : at.hooks()) {
        MethodModel method = hook.method();
        if (model.observable().contains(method.name())
            && written.add(method.name() + method.parameters())) {
          type.addMethod(override(hook));
        }
      }
    }
    return type.build();
  }

  private static MethodSpec override(HookModel hook) {
    MethodModel method = hook.method();
    boolean isLong =
        method.returns().is(JavaType.Kind.LONG)
            || method.parameters().stream().anyMatch(p -> p.is(JavaType.Kind.LONG));
    boolean isVoid = method.returns().is(JavaType.Kind.VOID);
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(isVoid ? TypeName.VOID : isLong ? TypeName.LONG : TypeName.INT);
    String note =
        switch (hook.kind()) {
          case READ, PEEK -> isLong ? "readLong" : "read";
          case WRITE -> (isVoid ? "act" : "write") + (isLong ? "Long" : "");
          case AFTER_WRITE -> "after";
        };
    TypeName number = isLong ? TypeName.LONG : TypeName.INT;
    boolean takesValue = hook.kind() == HookModel.Kind.WRITE;
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    if (hook.takesIndex()) {
      code.addParameter(TypeName.INT, "index");
      before.add("index");
    }
    if (takesValue) {
      code.addParameter(number, "value");
    }
    if (hook.takesLanes() || hook.takesOld()) {
      String extra = hook.takesOld() ? "old" : "lanes";
      code.addParameter(number, extra);
      after.add(extra);
    }
    String body = "super::" + method.name();
    if (!before.isEmpty() || !after.isEmpty()) {
      if (takesValue) {
        before.add("v");
      }
      before.addAll(after);
      body =
          "%s -> super.%s(%s)"
              .formatted(takesValue ? "v" : "()", method.name(), String.join(", ", before));
    }
    return code.addStatement(
            "$Lhooks$L.$L($S$L, $L)",
            isVoid ? "" : "return ",
            hook.takesIndex() ? ".at(index)" : "",
            note,
            method.name(),
            takesValue ? ", value" : "",
            body)
        .build();
  }
}
