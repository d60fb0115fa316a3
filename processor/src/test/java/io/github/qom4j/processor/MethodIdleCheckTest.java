// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class MethodIdleCheckTest {
  private static DeviceCompilation warned(String members) {
    return members(members).checking("QOM-464").onlyWithJavac("it does not show code");
  }

  @Test
  void aHookWithoutItsAnnotation() {
    warned(
            """
              @Register(offset = 0, name = "HORN") int horn;
              void soundHorn() { horn = 0; }
            """)
        .reports(
            "3:8 [QOM-464] soundHorn() never runs: nothing in this file calls it, and no annotation says"
                + " when; add one, such as @AfterWrite or @PostLoad, make it public if others call it,"
                + " or drop it.")
        .isCleanWith("void soundHorn", "@AfterWrite(\"HORN\") void soundHorn");
  }

  @Test
  void othersMayCallWhatTheyCanReach() {
    warned(
            """
              public void ring() {}
              protected void toll() {}
            """)
        .isClean();
  }

  @Test
  void codeOfTheFileNamesIt() {
    warned(
            """
              void fill() {}
              void drain() {}
              int level() { return 0; }
              @Immutable private final Runnable both = () -> { fill(); Dev.this.drain(); };
              class Gauge { int show() { return level(); } }
            """)
        .isClean();
  }

  @Test
  void anAnnotationNamesIt() {
    warned(
            """
              @VMStateField int mode;
              @VMStateField(when = "isOn") int level;
              boolean isOn() { return mode == 1; }
            """)
        .isClean();
  }

  @Test
  void anAnnotationOfOthersIsAReason() {
    warned("  @Deprecated void old() {}\n").isClean();
  }

  @Test
  void itTakesThePlaceOfAnother() {
    device(
            """
            @QomType("base") abstract class Base extends SysBusDevice {
              abstract int level();
              @Realize void check() { level(); }
            }
            @QomType("dev") class Dev extends Base {
              int level() { return 1; }
            }
            """)
        .checking("QOM-464")
        .isClean();
  }

  @Test
  void aStructureHasHooksToo() {
    warned(
            """
              @VMStateField Wheel wheel = new Wheel();
              @VMState static class Wheel {
                @VMStateField int turns;
                void check() { turns &= 3; }
              }
            """)
        .reports(
            "5:10 [QOM-464] check() never runs: nothing in this file calls it, and no annotation says"
                + " when; add one, such as @AfterWrite or @PostLoad, make it public if others call it,"
                + " or drop it.")
        .isCleanWith("void check", "@PostLoad void check");
  }
}
