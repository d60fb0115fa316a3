// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import org.junit.jupiter.api.Test;

class VMStateStructCheckTest {
  /** A device with a field on line 2, and a structure, Part. */
  private static DeviceCompilation field(String field) {
    return field(field, "");
  }

  private static DeviceCompilation field(String field, String constructor) {
    return device(
        """
        @QomType("dev") class Dev extends Device { @VMStateField int count;
          %s
        }
        @VMState(version = 3, minimumVersion = 2) class Part {
          @VMStateField int left;
          %s
        }
        class Other {
          int left;
        }
        """
            .formatted(field, constructor));
  }

  @Test
  void structuresOfEveryForm() {
    for (String form :
        new String[] {
          "@VMStateField final Part part = new Part();",
          "@VMStateField(structVersion = 2) Part part = new Part();",
          "@VMStateField final Part[] parts = {new Part()};",
          "@VMStateField(length = \"count\") final Part[] parts = {new Part()};",
          "@VMStateField(nullable = true) final Part[] parts = {null, new Part()};",
          "@VMStateField(allocate = true) final Part[] parts = new Part[2];",
          "@VMStateField(allocate = true, length = \"count\") final Part[] parts = new Part[2];",
          "@VMStateField final java.util.List<Part> parts = new java.util.ArrayList<>();",
          "@VMStateField final java.util.ArrayDeque<Part> parts = new java.util.ArrayDeque<>();"
        }) {
      field(form).isClean();
    }
  }

  @Test
  void noState() {
    field("@VMStateField final Other part = new Other();")
        .reports("2:29 [QOM-531] part holds Other, which has no @VMState; add it to the class.")
        .isCleanWith("class Other {\n  int", "@VMState class Other {\n  @VMStateField int");
  }

  @Test
  void aBlock() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20) class Dev extends SysBusDevice {
              @VMStateField final Block[] blocks = {new Block()};
            }
            @RegisterBlock(size = 4) class Block {
              @Register(offset = 0, name = "CTRL") int control;
            }
            """)
        .reports(
            "2:31 [QOM-531] blocks holds Block, which is a block of registers; use @RegisterGroup"
                + " instead of @VMStateField.")
        .isCleanWith("@VMStateField", "@RegisterGroup(offset = 0, stride = 4)");
  }

  @Test
  void aCollectionOfAnything() {
    field("@VMStateField final java.util.List<?> parts = new java.util.ArrayList<Part>();")
        .reports(
            "2:41 [QOM-531] parts is List<?>, which does not say what it holds; write the class"
                + " between < and >.")
        .isCleanWith("<?>", "<Part>");
  }

  @Test
  void noConstructor() {
    field(
            "@VMStateField final java.util.List<Part> parts = new java.util.ArrayList<>();",
            "Part(int left, int right) {}")
        .reports(
            "2:44 [QOM-531] parts cannot be filled on loading: Part has no constructor that takes"
                + " nothing, Dev, an int (the number of the element), or both.")
        .isCleanWith("int left, int right", "Dev owner, int number");
    field("@VMStateField(allocate = true) final Part[] parts = new Part[2];", "private Part() {}")
        .reports(
            "2:28 [QOM-531] parts cannot be filled on loading: Part has no constructor that takes"
                + " nothing, Dev, an int (the number of the element), or both.")
        .isCleanWith("private Part", "Part");
  }

  @Test
  void nullable() {
    field("@VMStateField(nullable = true) Part part;")
        .reports(
            "2:28 [QOM-531] part is one object, which is there or not; drop \"nullable\" and say"
                + " \"when\" it is.")
        .isCleanWith("(nullable = true) Part part", " final Part part = new Part()");
    field("@VMStateField(nullable = true) final java.util.List<Part> parts = null;")
        .reports("2:28 [QOM-531] parts is a list, which has no gaps; drop \"nullable\".")
        .isCleanWith("(nullable = true)", "");
    field("@VMStateField(nullable = true, allocate = true) final Part[] parts = new Part[2];")
        .reports(
            "2:28 [QOM-531] parts has \"allocate\", with which any element may be null; drop"
                + " \"nullable\".")
        .isCleanWith("nullable = true, ", "");
  }

  @Test
  void allocate() {
    field("@VMStateField(allocate = true) Part part;")
        .reports("2:28 [QOM-531] part is no array, which \"allocate\" is about; drop it.")
        .isCleanWith("(allocate = true)", "");
  }

  @Test
  void versions() {
    field("@VMStateField(structVersion = 1) Part part;")
        .reports("2:33 [QOM-531] part is sent as version 1, but Part has versions 2 to 3.")
        .isCleanWith("structVersion = 1", "structVersion = 3");
    field("@VMStateField(structVersion = 2) final Part[] parts = {};")
        .reports(
            "2:33 [QOM-531] parts has many structures, but \"structVersion\" is about one; drop"
                + " it.")
        .isCleanWith("(structVersion = 2)", "");
  }

  @Test
  void length() {
    field("@VMStateField(length = \"cont\") final Part[] parts = {};")
        .reports(
            "2:26 [QOM-531] parts has as many elements as \"cont\" says, but Dev has no such integer"
                + " field or method without parameters, neither private nor static.")
        .isCleanWith("cont\"", "count\"");
  }

  @Test
  void cycles() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @VMStateField final Part part = new Part();
            }
            @VMState class Part {
              @VMStateField Link[] links = {};
            }
            @VMState class Link extends Base {
              @VMStateField int left;
            }
            @VMState class Base {
              @VMStateField final java.util.List<Part> parts = new java.util.ArrayList<>();
            }
            """)
        .reports(
            "11:44 [QOM-531] parts leads to Base again, through Base.parts, Part.links, and no"
                + " stream holds what holds itself; send the number of an element instead.")
        .isCleanWith("final java.util.List<Part> parts = new java.util.ArrayList<>()", "int parts");
  }

  /** What a device says that has two structures of another package. */
  private static List<String> ofAnotherPackage(String modifier) {
    return DeviceCompilation.shown(
        DeviceCompilation.compile(
            JavaFileObjects.forSourceString(
                "parts.Part",
                """
                package parts;
                import io.github.qom4j.annotation.*;
                @VMState public class Part {
                  @VMStateField int left;
                  %s Part() {}
                }
                """
                    .formatted(modifier)),
            DeviceCompilation.file(
                "dev.Dev",
                """
                @QomType("dev") class Dev extends Device {
                  @VMStateField(allocate = true) final parts.Part[] parts = new parts.Part[2];
                }
                """)));
  }

  @Test
  void anotherPackage() {
    assertEquals(List.of(), ofAnotherPackage("public"));
    assertEquals(
        List.of(
            "2:28 [QOM-531] parts cannot be filled on loading: Part has no public constructor that"
                + " takes nothing, Dev, an int (the number of the element), or both."),
        ofAnotherPackage(""));
  }

  @Test
  void notPublic() {
    assertEquals(
        List.of(
            "2:28 [QOM-531] part holds Base.Part, which is not public; make the class, and those"
                + " around it, public."),
        DeviceCompilation.shown(
            DeviceCompilation.compile(
                JavaFileObjects.forSourceString(
                    "parts.Base",
                    """
                    package parts;
                    import io.github.qom4j.annotation.*;
                    @QomType("base") public class Base extends io.github.qom4j.qdev.Device {
                      @VMState protected static class Part {
                        @VMStateField int left;
                        public Part() {}
                      }
                    }
                    """),
                DeviceCompilation.file(
                    "dev.Dev",
                    """
                    @QomType("dev") class Dev extends parts.Base {
                      @VMStateField final Part part = new Part();
                    }
                    """))));
  }
}
