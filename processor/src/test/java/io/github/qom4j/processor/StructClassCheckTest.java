// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class StructClassCheckTest {
  @Test
  void aRecord() {
    device(
            """
            @VMState record Part(int left) {}
            """)
        .reports(
            "1:10 [QOM-532] Part is a record, but loading sets the fields of a structure; make it a"
                + " class.")
        .isCleanWith("record Part(int left) {}", "class Part { @VMStateField int left; }");
  }

  @Test
  void anInterface() {
    device(
            """
            @VMState interface Part {}
            """)
        .reports(
            "1:10 [QOM-532] Part is an interface, but loading sets the fields of a structure; make"
                + " it a class.")
        .isCleanWith("interface", "class");
  }

  @Test
  void outOfReach() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @VMStateField final Part part = new Part();
              @VMState private static class Part {
                @VMStateField int left;
              }
            }
            """)
        .reports(
            "3:27 [QOM-532] Dev.Part is private, so Dev_Part_VMState cannot save and load its"
                + " objects; drop \"private\".")
        .isCleanWith("private ", "");
  }

  @Test
  void typeParameters() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @VMStateField final Part<String> part = new Part<>();
            }
            @VMState class Part<T> {
              @VMStateField int left;
            }
            """)
        .reports(
            "4:10 [QOM-532] Part has type parameters, so Part_VMState cannot save and load its"
                + " objects; drop them.")
        .isCleanWith("<String>", "", "<>", "", "<T>", "");
  }

  @Test
  void nestedAndInnerClasses() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @VMStateField final Part part = new Part();
              @VMStateField final java.util.List<Inner> inners = new java.util.ArrayList<>();
              @VMState static final class Part {
                @VMStateField int left;
              }
              @VMState final class Inner {
                @VMStateField final Part[] parts = {new Part(), new Part()};
              }
            }
            """)
        .isClean();
  }
}
