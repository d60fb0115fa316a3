// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form that Java has of classes, names and types works, or is refused in one message. */
class ClassFormsTest {
  @Test
  void aRecord() {
    device("@QomType(\"dev\") record Dev() {}\n")
        .reports(
            "1:17 [QOM-102] Dev is not a class, so its companion cannot make objects of it; make it a class.")
        .isCleanWith("record Dev()", "class Dev extends Device");
  }

  @Test
  void anEnum() {
    device("@QomType(\"dev\") enum Dev {}\n")
        .reports(
            "1:17 [QOM-102] Dev is not a class, so its companion cannot make objects of it; make it a class.");
  }

  @Test
  void aSealedClass() {
    device(
            """
            @QomType("dev") sealed class Dev extends Device permits Sub, Dev.Own {
              @QomType("own") static non-sealed class Own extends Dev {}
            }
            @QomType("sub") final class Sub extends Dev {}
            """)
        .isClean();
  }

  @Test
  void aClassInsideOthers() {
    device(
            """
            class Dev {
              interface Middle {
                @QomType("inner") class Inner extends Device {}
              }
              static boolean isInner(QomObject object) {
                return Dev_Middle_Inner_Qom.isA(object);
              }
            }
            """)
        .isClean();
  }

  @Test
  void aPrivateClass() {
    device(
            """
            class Dev {
              @QomType("inner") private static class Inner extends Device {}
            }
            """)
        .reports(
            "2:36 [QOM-102] Dev.Inner is private, so its companion cannot make objects of it; drop \"private\".")
        .isCleanWith("private ", "");
  }

  @Test
  void namesBeyondAscii() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 8) class Dev extends SysBusDevice {
              @Property("size") int größe;
              @Register(offset = 0, name = "CTRL") int значение;
              @Register(offset = 4, name = "DATA") @OnRead int 読む() { return 0; }
              @Irq IrqLine líne;
              @VMStateField("state") int état;
            }
            @QomType("geraet") class Gerät extends Device {}
            """)
        .isClean();
  }

  @ParameterizedTest
  @EnumSource
  void typesWithAnnotations(HostCompiler compiler) {
    String source =
        """
        @QomType("dev") @RegisterBank(size = 0x20) class Dev extends SysBusDevice {
          @Property @Seen int size;
          @Property @Seen String name;
          @Property @Seen Dev next;
          @Irq(count = 2) @Seen IrqLine @Seen [] lines;
          @Derived(by = "fill") final java.util.@Seen List<@Seen Integer> list = new java.util.ArrayList<>();
          @VMStateField @Seen short @Seen [][] rows = new short[2][3];
          @VMStateField final @Seen int @Seen [] numbers = new int[3];
          @VMStateField @Seen Piece piece = new Piece();
          @Register(offset = 0, name = "A") @OnRead @Seen int read() { return 0; }
          @OnWrite("A") void write(@Seen int value) {}
          @PostLoad void fill() { list.add(size); }
        }
        @VMState class Piece { @VMStateField @Seen long left; }
        @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
        @interface Seen {}
        """;
    Outcome annotated = compiler.compile(file("dev.Dev", source));
    assertEquals("", String.join("\n", annotated.shown()));
    assertEquals(
        HostCompiler.JAVAC.compile(file("dev.Dev", source.replace("@Seen ", ""))).generated(),
        annotated.generated());
  }

  @ParameterizedTest
  @EnumSource
  void noPackage(HostCompiler compiler) {
    Outcome outcome =
        compiler.compile(
            JavaFileObjects.forSourceString(
                "Dev",
                """
                @io.github.qom4j.annotation.QomType("dev")
                class Dev extends io.github.qom4j.qdev.Device {}
                """));
    assertEquals("", String.join("\n", outcome.shown()));
    assertEquals(
        "Dev_Qom # dev\n",
        outcome.generated().get("CLASS_OUTPUT/META-INF/services/io.github.qom4j.qom.TypeProvider"));
  }
}
