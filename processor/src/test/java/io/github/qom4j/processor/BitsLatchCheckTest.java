// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class BitsLatchCheckTest {
  @Test
  void whatNobodyClears() {
    members(
            """
              interface Event {
                @Bits(value = RO, when = "LEVEL") int HIGH = 1;
              }
              @Register(offset = 0, name = "LEVEL", access = RO) int level;
              @Register(offset = 4, name = "EVENT", bits = Event.class) int event;
            """)
        .reports(
            "3:30 [QOM-331] Event.HIGH latches and no access ever clears it; give it W1C or RC, or a"
                + " view that has.")
        .isCleanWith("value = RO", "value = W1C");
  }

  @Test
  void whatAnotherViewClears() {
    members(
            """
              interface Event {
                @Bits(when = "LEVEL & !EVENT.LOW", trigger = Trigger.RISING) int HIGH = 1;
                @Bits(when = "!LEVEL", trigger = Trigger.BOTH) int LOW = 2;
              }
              @Register(offset = 0, name = "LEVEL", access = RO) int level;
              @Register(offset = 4, name = "EVENT", bits = Event.class, access = RO)
              @Register(offset = 8, name = "CLEAR", bits = Event.class, access = WO1C) int event;
            """)
        .isClean();
  }

  @Test
  void narrowFields() {
    members(
            """
              interface Event {
                @Bits(when = "LEVEL") int HIGH = 0x80;
              }
              @Register(offset = 0, name = "LEVEL", access = RO) long level;
              @Register(offset = 8, name = "B", bits = Event.class, access = W1C) byte b;
              @Register(offset = 10, name = "S", bits = Event.class, access = W1C) short s;
              @Register(offset = 16, name = "L", bits = Event.class, access = RC) long l;
              @Irq(when = "B.HIGH", trigger = Trigger.FALLING) IrqLine line;
            """)
        .isClean();
  }

  @Test
  void aTriggerOfNothing() {
    members(
            """
              interface Event {
                @Bits(value = W1C, trigger = Trigger.RISING) int HIGH = 1;
              }
              @Register(offset = 4, name = "EVENT", bits = Event.class) int event;
            """)
        .reports("3:5 [QOM-331] Event.HIGH has a trigger but no expression; add when = \"...\".")
        .isCleanWith("trigger", "when = \"EVENT\", trigger");
  }

  @Test
  void inARow() {
    members(
            """
              interface Event {
                @Bits(value = W1C, when = "LEVEL") int HIGH = 1;
              }
              @Register(offset = 0, name = "LEVEL", access = RO) int level;
              @Register(offset = 4, name = "EVENT", bits = Event.class, count = 2) int[] event;
            """)
        .reports("3:31 [QOM-331] Event.HIGH latches, but EVENT is a row; take one stored register.")
        .isCleanWith(", count = 2", "", "int[]", "int");
  }

  @Test
  void anUnknownRegister() {
    members(
            """
              interface Event {
                @Bits(value = W1C, when = "LEVLE") int HIGH = 1;
              }
              @Register(offset = 0, name = "LEVEL", access = RO) int level;
              @Register(offset = 4, name = "EVENT", bits = Event.class) int event;
            """)
        .reports("3:31 [QOM-407] Dev has no register \"LEVLE\". Did you mean \"LEVEL\"?")
        .isCleanWith("LEVLE", "LEVEL");
  }

  @Test
  void inABlock() {
    device(
            """
            @RegisterBlock(size = 8) class Dev {
              interface Event {
                @Bits(value = W1C, when = "LEVEL") int HIGH = 1;
              }
              @Register(offset = 0, name = "LEVEL", access = RO) int level;
              @Register(offset = 4, name = "EVENT", bits = Event.class) int event;
            }
            """)
        .reports(
            "3:31 [QOM-331] Event.HIGH latches in a block, which drives no lines; let the device do"
                + " it.")
        .isCleanWith(", when = \"LEVEL\"", "");
  }
}
