// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TraceOccasionCheckTest {
  private static DeviceCompilation event(String occasion, String format, String parameters) {
    return members(
        ("  @TraceEvents interface Trace {\n"
                + "    @TraceEvent(value = \"%s\", on = Occasion.%s) void on(%s);\n"
                + "  }\n  Trace trace;\n")
            .formatted(format, occasion, parameters));
  }

  @Test
  void accesses() {
    event("READ", "", "").isClean();
    event("READ", "%x", "long at").isClean();
    event("WRITE", "%s %x %x", "String register, short at, int value").isClean();
    event("BAD_READ", "%x", "int at").isClean();
    event("BAD_WRITE", "%x %x", "int at, int value").isClean();
  }

  @Test
  void moreThanIsKnown() {
    event("READ", "%x %x %x", "int at, int value, int size")
        .reports(
            "3:50 [QOM-707] dev_on is never emitted on READ: only an offset, a value and a"
                + " register's name are known; drop what is more.")
        .isCleanWith("%x %x %x", "%x %x", ", int size", "");
    event("WRITE", "%d", "boolean on")
        .reports(
            "3:44 [QOM-707] dev_on is never emitted on WRITE: only an offset, a value and a"
                + " register's name are known; drop what is more.")
        .isCleanWith("boolean on", "int at");
    event("WRITE", "%s %s", "String a, String b")
        .reports(
            "3:47 [QOM-707] dev_on is never emitted on WRITE: only an offset, a value and a"
                + " register's name are known; drop what is more.")
        .isCleanWith("%s %s", "%s", ", String b", "");
  }

  @Test
  void narrowValue() {
    event("WRITE", "%x %x", "int at, short value")
        .reports(
            "3:47 [QOM-707] dev_on is never emitted on WRITE: accesses are of up to 4"
                + " bytes, its value of 2; make it int.")
        .isCleanWith("short", "int");
  }

  @Test
  void noBank() {
    device(
            """
            @QomType("dev") class Dev extends SysBusDevice {
              @TraceEvents interface Trace {
                @TraceEvent(value = "", on = {Occasion.READ, Occasion.WRITE}) void access();
              }
              Trace trace;
            }
            """)
        .reports(
            "3:43 [QOM-707] dev_access is never emitted on READ: Dev declares no"
                + " @RegisterBank; declare the event where the bank is.",
            "3:58 [QOM-707] dev_access is never emitted on WRITE: Dev declares no"
                + " @RegisterBank; declare the event where the bank is.")
        .isCleanWith("@QomType(\"dev\")", "@QomType(\"dev\") @RegisterBank(size = 8)");
  }

  @Test
  void block() {
    device(
            """
            @RegisterBlock(size = 8) class Dev {
              @TraceEvents interface Trace {
                @TraceEvent(value = "", on = Occasion.READ) void access();
              }
              Trace trace;
              @Register(offset = 0, name = "A") int a;
            }
            """)
        .reports(
            "3:42 [QOM-707] dev_access is never emitted on READ: accesses are those of the"
                + " device that has the block; declare it there.")
        .isCleanWith("Occasion.READ", "Occasion.BAD_READ");
  }

  @Test
  void noInterrupts() {
    event("UPDATE_IRQS", "%d", "int level")
        .reports(
            "3:44 [QOM-707] dev_on is never emitted on UPDATE_IRQS: no @Irq of Dev has a"
                + " mask or an expression; emit it by hand.")
        .isCleanWith(
            "  Trace trace;\n",
            "  Trace trace;\n  @Irq(mask = 1) IrqLine line;\n  @IrqSource int raised() { return 0; }\n");
  }

  @Test
  void levelsAreIntegers() {
    members(
            """
              @TraceEvents interface Trace {
                @TraceEvent(value = "%s", on = Occasion.UPDATE_IRQS) void irqs(String level);
              }
              Trace trace;
              @Irq(when = "A") IrqLine line;
              @Register(offset = 0, name = "A") int a;
            """)
        .reports(
            "3:44 [QOM-707] dev_irqs is never emitted on UPDATE_IRQS: it needs one"
                + " parameter, the level; write \"int level\".")
        .isCleanWith("%s", "%d", "String level", "boolean level");
  }
}
