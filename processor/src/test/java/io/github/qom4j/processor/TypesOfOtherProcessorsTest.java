// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class waits for the types it names that another processor writes. */
class TypesOfOtherProcessorsTest {
  @ParameterizedTest
  @EnumSource
  void aSuperclass(HostCompiler compiler) {
    Outcome outcome =
        compile(
            compiler,
            "Base",
            "@QomType(\"base\") class Base extends Device {}",
            "@QomType(\"dev\") class Dev extends Base {}\n");
    assertEquals(
        "dev.Base_Qom # base\ndev.Dev_Qom # dev\n",
        outcome.generated().get("CLASS_OUTPUT/META-INF/services/io.github.qom4j.qom.TypeProvider"));
  }

  @ParameterizedTest
  @EnumSource
  void aLayout(HostCompiler compiler) {
    Outcome outcome =
        compile(
            compiler,
            "Ctrl",
            "interface Ctrl { int EN = 1 << 3; }",
            """
            @QomType("dev") @RegisterBank(size = 4) class Dev extends SysBusDevice {
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class, reset = Ctrl.EN) int control;
            }
            """);
    assertTrue(outcome.generated().get("SOURCE_OUTPUT/dev/Dev_Qom.java").contains("0x8"));
  }

  @ParameterizedTest
  @EnumSource
  void aBlock(HostCompiler compiler) {
    compile(
        compiler,
        "Channel",
        "@RegisterBlock(size = 4) class Channel { @Register(offset = 0, name = \"A\") int a; }",
        """
        @QomType("dev") @RegisterBank(size = 16) class Dev extends SysBusDevice {
          @RegisterGroup(offset = 8, stride = 4) final Channel[] channels = {
            new Channel(), new Channel()};
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void aStructure(HostCompiler compiler) {
    compile(
        compiler,
        "Piece",
        "@VMState class Piece { @VMStateField int left; }",
        """
        @QomType("dev") class Dev extends Device {
          @VMStateField final Piece piece = new Piece();
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void aPart(HostCompiler compiler) {
    compile(
        compiler,
        "Uart",
        "@QomType(\"uart\") class Uart extends io.github.qom4j.sysbus.SysBusDevice {}",
        "@Board(names = \"toy\", description = \"A toy\") class Dev { @Part Uart uart; }\n");
  }

  private static Outcome compile(HostCompiler compiler, String name, String text, String source) {
    Outcome outcome =
        compiler.compile(List.of(), List.of(new Writes(name, text)), file("dev.Dev", source));
    assertEquals("", String.join("\n", outcome.shown()));
    assertTrue(outcome.files().containsKey("CLASS_OUTPUT/dev/Dev_Qom.class"));
    return outcome;
  }

  /** Another project's processor, which writes a class in its first round. */
  private static final class Writes extends AbstractProcessor {
    private final String name;
    private final String source;
    private boolean done;

    Writes(String name, String source) {
      this.name = name;
      this.source = source;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("dev." + name).openWriter()) {
          out.write(
              "package dev; import io.github.qom4j.annotation.*; import io.github.qom4j.qdev.*; "
                  + source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
