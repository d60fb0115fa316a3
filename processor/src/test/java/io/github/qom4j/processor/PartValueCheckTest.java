// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.BoardCompilation.fields;

import org.junit.jupiter.api.Test;

class PartValueCheckTest {
  @Test
  void noValues() {
    fields(
            """
              @Part
              @SetProperty(name = "speed", value = "256")
              @SetProperty(name = "fast", value = "maybe", insteadOf = "never") Uart a;
              @Part @SetProperty(name = "num-inputs", value = "x") Sink b;
              @Part @Serial(-1) Uart c;
            """)
        .reports(
            "3:40 [QOM-808] \"256\" is no value of property \"speed\": a uint8 is 0 to 255, in "
                + "decimal, 0x or octal.",
            "4:39 [QOM-808] \"maybe\" is no value of property \"fast\": a bool is on or off.",
            "4:60 [QOM-808] \"never\" is no value of property \"fast\": a bool is on or off.",
            "5:51 [QOM-808] \"x\" is no value of property \"num-inputs\": a uint32 is 0 to "
                + "4294967295, in decimal, 0x or octal.",
            "6:17 [QOM-808] -1 is no serial port: the first one is 0.")
        .isCleanWith("256", "0xff", "maybe", "off", "never", "on", "\"x\"", "\"0x10\"", "-1", "0");
  }
}
