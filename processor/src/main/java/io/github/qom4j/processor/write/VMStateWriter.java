// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the migration descriptors and the code that saves and loads. */
final class VMStateWriter {
  private VMStateWriter() {}

  static void write(Companion c) {
    if (c.model.vmState().isEmpty()) {
      return;
    }
    VMStateModel state = c.model.vmState().get();
    CodeBlock.Builder extra = CodeBlock.builder();
    for (SubsectionModel subsection : c.model.subsections()) {
      String name = subsection.state().name();
      String suffix = methodSuffix(name);
      String constant =
          "VMSTATE_"
              + name.substring(name.lastIndexOf('/') + 1)
                  .replaceAll("[^A-Za-z0-9]", "_")
                  .toUpperCase(Locale.ROOT);
      section(c, subsection.state(), constant, suffix, CodeBlock.of(""));
      extra.add(
          "\n    .subsection($L, d -> d.$L$L)",
          constant,
          subsection.needed(),
          (subsection.neededIsMethod() ? "()" : "")
              + (subsection.neededType().orElseThrow().is(JavaType.Kind.BOOLEAN) ? "" : " != 0"));
    }
    for (LifecycleModel hook : c.model.lifecycle()) {
      if (hook.isOfState()) {
        String name = hook.method().name();
        extra.add("\n    .$L($S, $T::$L)", hook.event().slot(), name, c.device, name);
      }
    }
    if (WiringWriter.hasEdges(c)) {
      extra.add("\n    .recall($T::recallEdges)", c.name);
    }
    locks(c, state, extra);
    section(c, state, "VMSTATE", "", extra.build());
    if (!c.model.isBlock()) {
      c.classInit.addStatement("c.setVmState(VMSTATE)");
    }
  }

  /** Bits that are written once need their locks at the other end; the device sends its blocks'. */
  private static void locks(Companion c, VMStateModel state, CodeBlock.Builder extra) {
    boolean hasLocks =
        c.model.registers().stream()
            .anyMatch(r -> r.isWrittenOnce(c.model.bankOf(r).orElseThrow().reserved()));
    boolean haveBlocks = c.model.groups().stream().anyMatch(GroupModel::isWrittenOnce);
    if (!c.model.isBlock() && (hasLocks || haveBlocks)) {
      extra.add(
          "\n    .subsection($1T.state($2S), $1T::any)",
          RuntimeNames.REGISTER_LOCKS,
          state.name() + "/locked");
    }
  }

  private static String methodSuffix(String name) {
    return Arrays.stream(name.substring(name.lastIndexOf('/') + 1).split("[^A-Za-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static void section(
      Companion c, VMStateModel state, String constant, String suffix, CodeBlock extra) {
    List<CodeBlock> fields = new ArrayList<>();
    CodeBlock.Builder save = CodeBlock.builder();
    CodeBlock.Builder load = CodeBlock.builder();
    for (VMStateFieldModel field : state.fields()) {
      field(c, field, fields, save, load);
    }
    ParameterizedTypeName type = ParameterizedTypeName.get(RuntimeNames.VM_STATE, c.device);
    c.type.addField(
        FieldSpec.builder(type, constant, modifiers(c))
            .initializer(
                "\n$>$>new $T<$T>(\n$>$>$S,\n$L,\n$L,\n$T.of(\n$>$>$L),$<$<\n"
                    + "$T::save$L,\n$T::load$L)$<$<$L$<$<",
                RuntimeNames.VM_STATE,
                c.device,
                state.name(),
                state.version(),
                state.minimumVersion(),
                List.class,
                Companion.lines(fields),
                c.name,
                suffix,
                c.name,
                suffix,
                extra)
            .build());
    c.methods.add(
        codec(c, "save" + suffix)
            .addParameter(RuntimeNames.VM_STATE_OUTPUT, "out")
            .addParameter(TypeName.INT, "version")
            .addCode(save.build())
            .build());
    c.methods.add(
        codec(c, "load" + suffix)
            .addParameter(RuntimeNames.VM_STATE_INPUT, "in")
            .addParameter(TypeName.INT, "version")
            .addCode(load.build())
            .build());
  }

  /** The device that has a block saves it with its own state. */
  private static Modifier[] modifiers(Companion c) {
    return c.model.isBlock()
        ? new Modifier[] {Modifier.STATIC, Modifier.FINAL}
        : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};
  }

  private static MethodSpec.Builder codec(Companion c, String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(c.device, "d");
  }

  private static void field(
      Companion c,
      VMStateFieldModel state,
      List<CodeBlock> fields,
      CodeBlock.Builder save,
      CodeBlock.Builder load) {
    if (state.unusedBefore() > 0) {
      fields.add(describe("unused", "unused_buffer", state.unusedBefore()));
      save.addStatement("out.unused($L)", state.unusedBefore());
      load.addStatement("in.unused($L)", state.unusedBefore());
    }
    FieldModel field = state.field();
    JavaType.Kind kind = field.type().kind();
    String wire = state.wireType().orElseThrow();
    String name = field.name();
    if (state.group().isPresent()) {
      GroupModel group = state.group().get();
      ClassName block = GroupWriter.block(group);
      String length = group.length().map(CountModel::access).orElse(name + ".length");
      fields.add(
          CodeBlock.of(
              "$T.structs($S, $T.VMSTATE, d -> d.$L, d -> d.$L)",
              RuntimeNames.VM_STATE_FIELD,
              state.name(),
              block,
              name,
              length));
      CodeBlock counted = CodeBlock.of("count($S, d.$L, d.$L.length)", state.name(), length, name);
      save.addStatement("out.structs($T.VMSTATE, d.$L, out.$L)", block, name, counted);
      load.addStatement("in.structs($T.VMSTATE, d.$L, in.$L)", block, name, counted);
    } else if (state.fifo().isPresent()) {
      fields.add(struct(state.name(), RuntimeNames.INT_FIFO, name));
      save.addStatement("out.struct($T.VMSTATE, d.$L)", RuntimeNames.INT_FIFO, name);
      load.addStatement("in.struct($T.VMSTATE, d.$L)", RuntimeNames.INT_FIFO, name);
    } else if (kind == JavaType.Kind.CLOCK_INPUT) {
      fields.add(struct(state.name(), RuntimeNames.CLOCK_INPUT, name));
      save.addStatement("out.struct($T.VMSTATE, d.$L)", RuntimeNames.CLOCK_INPUT, name);
      load.addStatement("in.struct($T.VMSTATE, d.$L)", RuntimeNames.CLOCK_INPUT, name);
    } else if (field.type().array()) {
      fields.add(
          CodeBlock.of(
              "$T.array($S, $S, $L, d -> d.$L.length)",
              RuntimeNames.VM_STATE_FIELD,
              state.name(),
              wire,
              kind.bytes(),
              name));
      save.addStatement("out.array(d.$L)", name);
      load.addStatement("in.array(d.$L)", name);
      elements(state, kind, load);
    } else if (kind == JavaType.Kind.TIMER) {
      fields.add(describe(state.name(), wire, 8));
      save.addStatement("out.timer(d.$L)", name);
      load.addStatement("in.timer(d.$L)", name);
    } else if (kind == JavaType.Kind.BOOLEAN) {
      fields.add(describe(state.name(), wire, 1));
      save.addStatement("out.bool(d.$L)", name);
      load.addStatement("d.$L = in.bool()", name);
    } else {
      fields.add(describe(state.name(), wire, kind.bytes()));
      save.addStatement("out.int$L(d.$L)", 8 * kind.bytes(), name);
      load.addStatement("d.$L = $L", name, loaded(state, kind));
    }
  }

  /** Keeps bits out of a row that its registers do not have. */
  private static void elements(
      VMStateFieldModel state, JavaType.Kind kind, CodeBlock.Builder load) {
    String element = "d." + state.field().name() + "[i]";
    CodeBlock masked = masked(state, kind, CodeBlock.of("$L", element));
    if (!masked.toString().equals(element)) {
      load.beginControlFlow("for (int i = 0; i < d.$L.length; i++)", state.field().name())
          .addStatement("$L = $L", element, masked)
          .endControlFlow();
    }
  }

  private static CodeBlock struct(String name, ClassName type, String field) {
    return CodeBlock.of(
        "$T.struct($S, $T.VMSTATE, d -> d.$L)", RuntimeNames.VM_STATE_FIELD, name, type, field);
  }

  private static CodeBlock describe(String name, String wire, int bytes) {
    return CodeBlock.of("$T.of($S, $S, $L)", RuntimeNames.VM_STATE_FIELD, name, wire, bytes);
  }

  /** Reads an integer and keeps hostile values out. */
  private static CodeBlock loaded(VMStateFieldModel state, JavaType.Kind kind) {
    CodeBlock read = CodeBlock.of("in.int$L()", 8 * kind.bytes());
    long all = -1L >>> 64 - 8 * kind.bytes();
    String unsigned =
        state.unsigned() && kind != JavaType.Kind.LONG ? " & " + Companion.hex(all) : "";
    if (state.isEqual()) {
      String here = "d." + state.field().name() + unsigned;
      return CodeBlock.of(
          "$Lin.checked($S, $L$L, $L, $L)", cast(kind), state.name(), read, unsigned, here, here);
    }
    if (state.max() != Long.MAX_VALUE) {
      String wide = read + unsigned;
      return CodeBlock.of(
          "$Lin.checked($S, $L, $LL, $LL)",
          cast(kind),
          state.name(),
          wide,
          state.min(),
          state.max());
    }
    return masked(state, kind, read);
  }

  private static CodeBlock masked(VMStateFieldModel state, JavaType.Kind kind, CodeBlock read) {
    long all = -1L >>> 64 - 8 * kind.bytes();
    if ((state.mask() & all) == all) {
      return read;
    }
    String mask = Companion.hex(state.mask() & all);
    boolean isInt = kind != JavaType.Kind.LONG && (state.mask() & all) > Integer.MAX_VALUE;
    CodeBlock masked = CodeBlock.of("in.masked($L, $L$L)", read, isInt ? "(int) " : "", mask);
    boolean fits = kind == JavaType.Kind.INT || kind == JavaType.Kind.LONG;
    return fits ? masked : CodeBlock.of("$L$L", cast(kind), masked);
  }

  private static String cast(JavaType.Kind kind) {
    return switch (kind) {
      case BYTE -> "(byte) ";
      case SHORT -> "(short) ";
      case INT -> "(int) ";
      default -> "";
    };
  }
}
