// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.check.PropertyValue;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import io.github.qom4j.processor.model.TypeModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the companion of a board. */
public final class BoardWriter {
  private static final String RUNTIME = "io.github.qom4j.board";
  private static final ClassName PROVIDER = ClassName.get(RUNTIME, "BoardProvider");
  private static final ClassName BUILDER = ClassName.get(RUNTIME, "BoardBuilder");
  private static final ClassName MACHINE_OBJECT = ClassName.get(RUNTIME, "MachineObject");
  private static final TypeName STRING = ClassName.get(String.class);
  private static final TypeName TYPE_INFO =
      ParameterizedTypeName.get(
          ClassName.get("io.github.qom4j.qom", "TypeInfo"),
          MACHINE_OBJECT,
          ClassName.get("io.github.qom4j.qom", "ObjectClass"));

  private final BoardModel board;
  private final ClassName boardClass;
  private final TypeSpec.Builder type;
  private final CodeBlock.Builder build = CodeBlock.builder();

  private BoardWriter(BoardModel board) {
    this.board = board;
    List<String> names = board.simpleNames();
    boardClass =
        ClassName.get(
            board.packageName(),
            names.get(0),
            names.subList(1, names.size()).toArray(String[]::new));
    type = TypeSpec.classBuilder(ClassName.get(board.packageName(), board.companion()));
  }

  /**
   * Writes the companion.
   *
   * @param board the board; nothing is wrong with it
   * @return the source file
   */
  public static JavaFile write(BoardModel board) {
    BoardWriter writer = new BoardWriter(board);
    writer.head();
    writer.build();
    return JavaFile.builder(board.packageName(), writer.type.build())
        .addFileComment(
            "Written by qom4j from %s. Do not edit.".formatted(board.javaName()).replace("$", "$$"))
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private void head() {
    type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(PROVIDER)
        .addAnnotation(
            AnnotationSpec.builder(ClassName.get("io.github.qom4j.annotation", "Generated"))
                .addMember("value", "$S", boardClass.canonicalName())
                .build())
        .addJavadoc(
            "Companion of {@link $T}: the board {@code $L}, written from its declaration.\n",
            boardClass,
            board.names().get(0))
        .addField(constant(STRING, "TYPE_NAME", "Name of the type.\n", "$S", board.typeName()))
        .addField(constant(TYPE_INFO, "TYPE", "The type.\n", "$T.type(TYPE_NAME)", MACHINE_OBJECT))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For {@link $T}.\n", ServiceLoader.class)
                .addModifiers(Modifier.PUBLIC)
                .build())
        .addMethod(getter("type", TYPE_INFO, CodeBlock.of("TYPE")))
        .addMethod(getter("names", collection(List.class), strings(List.class, board.names())))
        .addMethod(getter("description", STRING, CodeBlock.of("$S", board.description())));
    if (!board.target().isEmpty()) {
      type.addMethod(optional("target", board.target()));
    }
    board.mainMemory().ifPresent(ram -> type.addMethod(optional("defaultRamId", ram.name())));
    type.addMethod(
        getter(
            "ignoredProperties",
            collection(Set.class),
            strings(Set.class, List.copyOf(new TreeSet<>(board.ignores())))));
    if (!board.dynamicDevices().isEmpty()) {
      type.addMethod(
          getter(
              "dynamicDevices",
              collection(List.class),
              strings(List.class, board.dynamicDevices())));
    }
    if (!board.globals().isEmpty()) {
      type.addMethod(
          getter("globals", collection(List.class), strings(List.class, board.globals())));
    }
  }

  private static TypeName collection(Class<?> of) {
    return ParameterizedTypeName.get(ClassName.get(of), STRING);
  }

  private static MethodSpec optional(String name, String value) {
    return getter(
        name, collection(Optional.class), CodeBlock.of("$T.of($S)", Optional.class, value));
  }

  private static CodeBlock strings(Class<?> collection, List<String> texts) {
    List<CodeBlock> literals = texts.stream().map(text -> CodeBlock.of("$S", text)).toList();
    return CodeBlock.of("$T.of($L)", collection, CodeBlock.join(literals, ", "));
  }

  private static FieldSpec constant(
      TypeName type, String name, String doc, String format, Object value) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(doc)
        .initializer(format, value)
        .build();
  }

  private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return $L", value)
        .build();
  }

  private void build() {
    build.addStatement("$1T board = new $1T()", boardClass);
    section(!board.rams().isEmpty(), "Memory.", this::rams);
    section(!board.clocks().isEmpty(), "Clocks.", this::clocks);
    section(!board.parts().isEmpty(), "Parts, each after those it links to.", this::parts);
    section(has(PartModel::maps), "Registers.", () -> board.parts().forEach(this::maps));
    section(has(PartModel::connections), "Lines.", () -> board.parts().forEach(this::lines));
    section(!board.wires().isEmpty(), "What the declaration cannot say.", this::wire);
    type.addMethod(
        MethodSpec.methodBuilder("build")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(BUILDER, "b")
            .addCode(build.build())
            .build());
  }

  private boolean has(Function<PartModel, List<?>> members) {
    return board.parts().stream().anyMatch(part -> !members.apply(part).isEmpty());
  }

  private void section(boolean isNeeded, String title, Runnable content) {
    if (isNeeded) {
      build.add("\n// $L\n", title);
      content.run();
    }
  }

  private void rams() {
    for (BoardModel.Ram ram : board.rams()) {
      String size =
          ram.size() == 0
              ? "0x%x, 0x%x".formatted(ram.min(), ram.max())
              : "0x%x".formatted(ram.size());
      build.addStatement(
          "board.$L = b.ram($S, 0x$LL, $L)",
          ram.field().name(),
          ram.name(),
          Long.toHexString(ram.base()),
          size);
    }
  }

  private void clocks() {
    for (BoardModel.ClockSource clock : board.clocks()) {
      build.addStatement("board.$1L = b.clock($1S, $2LL)", clock.field().name(), clock.hz());
    }
  }

  private void parts() {
    PartOrder.of(board).forEach(this::part);
  }

  private void part(PartModel part) {
    TypeModel device = part.type();
    CodeBlock.Builder made =
        CodeBlock.builder()
            .add("board.$L =\n$>$>", part.name())
            .add("b.part($S, $S, $T.TYPE)", part.name(), part.path(), companion(device));
    made.add("$>$>");
    for (PartModel.Setting setting : part.settings()) {
      made.add("\n.set($S, $S", setting.property(), setting.value());
      if (!setting.insteadOf().isEmpty()) {
        made.add(", $S", shown(part.property(setting.property()).orElseThrow(), setting));
      }
      made.add(")");
    }
    for (PartModel.Serial serial : part.serials()) {
      made.add("\n.serial($S, $L)", serial.property(), serial.number());
    }
    for (PartModel.Link link : part.links()) {
      made.add("\n.link($S, board.$L)", link.property(), link.to());
    }
    for (PartModel.Clocked clocked : part.clocks()) {
      made.add("\n.clock($S, board.$L)", clocked.input(), clocked.by());
    }
    build.add("$L;\n$<$<$<$<", made.add("\n.realize()").build());
  }

  private static ClassName companion(TypeModel device) {
    return ClassName.get(device.packageName(), device.companion());
  }

  /** The replaced value as the device shows it. */
  private static String shown(PropertyModel property, PartModel.Setting setting) {
    String text = setting.insteadOf();
    PropertyType kind = property.type().orElseThrow();
    return property.isList()
        ? text
        : switch (kind) {
          case BOOL -> Set.of("on", "yes", "true", "y").contains(text) ? "on" : "off";
          case STRING, ENUM, CHARDEV, LINK -> text;
          case MAC_ADDRESS -> text.toLowerCase(Locale.ROOT).replace('-', ':');
          case UUID -> text.toLowerCase(Locale.ROOT);
          case PCI_ADDRESS -> pciAddress(text);
          case SIZE, SIZE32 -> PropertyValue.size(text).orElseThrow().toString();
          default -> PropertyValue.parse(text).orElseThrow().toString();
        };
  }

  private static String pciAddress(String text) {
    String[] slotAndFunction = text.split("\\.");
    return "%02x.%s"
        .formatted(
            Integer.parseInt(slotAndFunction[0], 16),
            slotAndFunction.length == 1 ? "0" : slotAndFunction[1]);
  }

  private void maps(PartModel part) {
    for (PartModel.Mmio map : part.maps()) {
      build.addStatement(
          "b.map(board.$L, $L, 0x$LL, $L)",
          part.name(),
          map.region(),
          Long.toHexString(map.base()),
          map.priority());
    }
  }

  private void lines(PartModel part) {
    for (PartModel.Connection c : part.connections()) {
      CodeBlock outputs =
          c.isIrq()
              ? CodeBlock.of("board.$L.irqs()", part.name())
              : CodeBlock.of("board.$L.gpioOut($S)", part.name(), c.output());
      build.addStatement(
          "b.connect($L, $L, board.$L.gpioIn($S), $L$L)",
          outputs,
          c.firstOutput(),
          c.to(),
          c.inputs(),
          c.input(),
          c.count() == 1 ? "" : ", " + c.count());
    }
  }

  private void wire() {
    BoardModel.Wire wire = board.wires().get(0);
    build.addStatement("board.$L($L)", wire.method().name(), wire.takesBuilder() ? "b" : "");
  }
}
