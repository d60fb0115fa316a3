// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class TypeInterfacesCheckTest {
  @Test
  void whatAnotherInterfaceExtends() {
    device(
            """
            @QomType("one") interface One {}
            @QomType("two") interface Two extends One {}
            @QomType("dev") class Dev extends Device implements One, Two {}
            """)
        .reports("3:17 [QOM-126] Dev lists One, which Two extends already; drop One.")
        .isCleanWith("One, Two", "Two");
  }

  @Test
  void whatASuperclassImplements() {
    device(
            """
            @QomType("one") interface One {}
            @QomType("two") interface Two extends One {}
            interface Plain extends Two {}
            @QomType("base") abstract class Base extends Device implements Plain {}
            @QomType("uart") class Uart extends Base implements Two {}
            @QomType("dev") class Dev extends Uart implements One, Runnable {
              @Override public void run() {}
            }
            """)
        .reports(
            "5:18 [QOM-126] Uart lists Two, which Base implements already; drop Two.",
            "6:17 [QOM-126] Dev lists One, which Uart implements already; drop One.")
        .isCleanWith(" implements Two", "", "One, Runnable", "Runnable");
  }

  @Test
  void whatTheFrameworkImplements() {
    device(
            """
            @QomType("dev")
            class Dev extends Device implements io.github.qom4j.reset.Resettable {}
            """)
        .reports(
            "2:1 [QOM-126] Dev lists Resettable, which Device implements already; drop"
                + " Resettable.")
        .isCleanWith(" implements io.github.qom4j.reset.Resettable", "");
  }

  @Test
  void whatTwoInterfacesAre() {
    device(
            """
            @QomType("one") interface One {}
            @QomType("two") interface Two extends One {}
            @QomType("three") interface Three extends One {}
            @QomType("base") class Base extends Device implements Two {}
            @QomType("dev") class Dev extends Base implements Three {}
            """)
        .checking("QOM-127")
        .reports(
            "5:17 [QOM-127] Dev is a \"one\" by Two and by Three, so that looking for it by that name"
                + " finds nothing, as in QEMU; drop one.")
        .isCleanWith("Base implements Three", "Base");
  }
}
