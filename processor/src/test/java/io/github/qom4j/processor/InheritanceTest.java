// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hierarchy of types is Java's, so Java says what is wrong with it, and nobody else does. */
class InheritanceTest {
  private static void isRefused(String source, String why) {
    Compilation compilation = DeviceCompilation.compile(DeviceCompilation.file("dev.Dev", source));
    List<String> shown = DeviceCompilation.shown(compilation);
    assertTrue(shown.stream().anyMatch(message -> message.contains(why)), shown::toString);
    assertEquals(List.of(), shown.stream().filter(message -> message.contains("[QOM")).toList());
  }

  @Test
  void aCycle() {
    isRefused(
        """
        @QomType("one") class One extends Dev {}
        @QomType("dev") class Dev extends One {}
        """,
        "cyclic inheritance");
  }

  @Test
  void aFinalParent() {
    isRefused(
        """
        @QomType("one") final class One extends Device {}
        @QomType("dev") class Dev extends One {}
        """,
        "cannot inherit from final");
  }

  @Test
  void anInterfaceWithoutItsMethods() {
    isRefused(
        """
        @QomType("dev") class Dev extends Device implements CharHandlers {
          @Override public int canReceive() { return 1; }
          @Override public void event(CharEvent event) {}
        }
        """,
        "does not override abstract method receive(byte[])");
  }

  @Test
  void anInterfaceTypeWithoutItsMethods() {
    isRefused(
        """
        @QomType("meter") interface Meter { int read(); }
        @QomType("base") abstract class Base extends Device implements Meter {}
        @QomType("dev") class Dev extends Base {}
        """,
        "does not override abstract method read()");
  }

  @Test
  void aCycleOfInterfaceTypes() {
    isRefused(
        """
        @QomType("one") interface One extends Dev {}
        @QomType("dev") interface Dev extends One {}
        """,
        "cyclic inheritance");
  }

  @Test
  void anInterfaceTypeAsSuperclass() {
    isRefused(
        """
        @QomType("meter") interface Meter {}
        @QomType("dev") class Dev extends Meter {}
        """,
        "no interface expected here");
  }

  @Test
  void aClassAsInterface() {
    isRefused(
        """
        @QomType("uart") class Uart extends Device {}
        @QomType("dev") class Dev extends Device implements Uart {}
        """,
        "interface expected here");
  }

  @Test
  void anInterfaceTypeThatExtendsAClass() {
    isRefused(
        """
        @QomType("uart") class Uart extends Device {}
        @QomType("dev") interface Dev extends Uart {}
        """,
        "interface expected here");
  }

  @Test
  void twoSuperclasses() {
    isRefused(
        """
        @QomType("uart") class Uart extends Device {}
        @QomType("dev") class Dev extends Device, Uart {}
        """,
        "'{' expected");
  }

  @Test
  void aSealedParent() {
    isRefused(
        """
        @QomType("base") abstract sealed class Base extends Device permits Uart {}
        @QomType("uart") final class Uart extends Base {}
        @QomType("dev") class Dev extends Base {}
        """,
        "class is not allowed to extend sealed class");
  }

  @Test
  void anObjectOfAnAbstractType() {
    isRefused(
        """
        @QomType("base") abstract class Base extends Device {}
        @QomType("dev") class Dev extends Device {
          Object other() { return new Base(); }
        }
        """,
        "Base is abstract; cannot be instantiated");
  }

  @Test
  void anAbstractMethodThatNobodyHas() {
    isRefused(
        """
        @QomType("base") abstract class Base extends Device {
          abstract int answer(int question);
        }
        @QomType("dev") class Dev extends Base {}
        """,
        "does not override abstract method answer(int)");
  }

  @Test
  void aMethodWithAnotherSignature() {
    isRefused(
        """
        @QomType("base") abstract class Base extends Device {
          int answer(int question) { return 42; }
        }
        @QomType("dev") class Dev extends Base {
          @Override int answer(long question) { return 42; }
        }
        """,
        "method does not override");
  }
}
