// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class ConstructionCheckTest {
  @Test
  void wiringAndClass() {
    device(
            """
            @QomType("dev")
            class Dev extends SysBusDevice {
              @Irq(count = 2) IrqLine[] lines;
              @VMStateField Timer timer;
              @Immutable final Object first = lines[0];
              { this.timer.cancel(); }
              Dev() { this.addChild("child", null); }
              @OnExpire("timer") void expire() {}
            }
            """)
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "2:1 [QOM-116] timer is used in line 7 while the object is made, and is null until"
                + " Dev_Qom has made it; use it in a method with @Realize.",
            "5:27 [QOM-116] lines is used in line 6 while the object is made, and is null"
                + " until Dev_Qom has made it; use it in a method with @Realize.",
            "7:3 [QOM-116] addChild() is called in line 8 while the object is made, and fails,"
                + " because the object has no class yet; call it in a method with @Realize.")
        .isCleanWith(
            "= lines[0]",
            "= new Object()",
            "{ this.timer.cancel(); }",
            "",
            "this.addChild(\"child\", null);",
            "");
  }

  @Test
  void laterAndOfOthers() {
    device(
            """
            @QomType("dev")
            class Dev extends SysBusDevice {
              @Irq IrqLine line;
              @VMStateField Timer timer;
              @Immutable final Runnable late = () -> { line.raise(); typeName(); };
              Dev() {
                Object line = new Object();
                line.hashCode();
                typeName(1);
              }
              @OnExpire("timer") void expire() {}
              void typeName(int number) {}
            }
            """)
        .isClean();
  }

  @Test
  void anException() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              { if (now() > 0) throw new IllegalStateException(); }
              Dev() { throw new IllegalStateException(); }
            }
            """)
        .checking("QOM-117")
        .reports(
            "2:1 [QOM-117] An exception is thrown in line 4 while the object is made, which"
                + " tools do to show its properties; refuse in a method with @Realize, with"
                + " QomException.",
            "4:3 [QOM-117] An exception is thrown in line 5 while the object is made, which"
                + " tools do to show its properties; refuse in a method with @Realize, with"
                + " QomException.")
        .isCleanWith(
            "{ if (now() > 0) throw new IllegalStateException(); }",
            "",
            "Dev() { throw new IllegalStateException(); }",
            "Dev() {}");
  }

  @Test
  void anExceptionOfAnotherConstructor() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              Dev() { this(1); }
              Dev(int number) { if (number < 1) throw new IllegalArgumentException(); }
            }
            """)
        .checking("QOM-117")
        .isClean();
  }

  @Test
  void aCheckedException() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              Dev() throws java.io.IOException {}
            }
            """)
        .reports(
            "2:1 [QOM-102] Dev has a constructor that throws IOException, so its companion"
                + " cannot make objects of it; do in @Realize what can fail.")
        .isCleanWith(" throws java.io.IOException", "");
  }
}
