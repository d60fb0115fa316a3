// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ElsewhereStateCheckTest {
  @Test
  void nothingSaysWhere() {
    members(
            """
              @Elsewhere(" ") int count;
            """)
        .reports(
            "2:14 [QOM-521] count migrates elsewhere, but nothing says where; name the field that"
                + " refers to its owner, or say it in words.")
        .isCleanWith("\" \"", "\"the board's counter\"");
  }

  @Test
  void anOwnerThatIsNotThere() {
    members(
            """
              @Property Device counter;
              @Elsewhere("countre") int count;
              @Elsewhere("count") int number;
            """)
        .reports(
            "3:14 [QOM-521] count migrates with \"countre\", but Dev has no other field of this name"
                + " that refers to an object; name one, or say it in words. Did you mean \"counter\"?",
            "4:14 [QOM-521] number migrates with \"count\", but Dev has no other field of this name"
                + " that refers to an object; name one, or say it in words. Did you mean \"counter\"?")
        .isCleanWith("countre", "counter", "\"count\"", "\"counter\"");
  }

  @Test
  void anOwnerOfAnInnerClass() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 8) class Dev extends SysBusDevice {
              @Property Device counter;
              @RegisterGroup(offset = 0, stride = 8, count = 1) Channel[] channels;
              @RegisterBlock(size = 8) class Channel {
                @VMStateField int level;
                @Elsewhere("counter") int count;
              }
            }
            """)
        .isClean();
  }
}
