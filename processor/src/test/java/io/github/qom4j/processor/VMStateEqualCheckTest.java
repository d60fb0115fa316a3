// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class VMStateEqualCheckTest {
  @Test
  void onlyIntegersAreCompared() {
    members(
            """
              @VMStateField(equal = true) boolean busy;
              @VMStateField(equal = true) int[] values;
            """)
        .reports(
            "2:25 [QOM-511] busy is boolean, and only an integer is compared; drop \"equal\", or"
                + " check it with @VMStateValidate.",
            "3:25 [QOM-511] values is int[], and only an integer is compared; drop \"equal\", or"
                + " check it with @VMStateValidate.")
        .isCleanWith("boolean busy", "byte busy", "[]", "");
  }

  @Test
  void aRangeBeside() {
    members(
            """
              @VMStateField(equal = true, max = 4) int count;
            """)
        .reports(
            "2:25 [QOM-511] count accepts only the value it has, so a range says nothing; drop"
                + " \"equal\", or min and max.")
        .isCleanWith(", max = 4", "");
  }

  @Test
  void aHintOfNoUse() {
    members(
            """
              @VMStateField(hint = "use the same size") int count;
            """)
        .reports(
            "2:24 [QOM-511] count has a hint for a value that is not equal, but accepts any; add"
                + " equal = true, or drop \"hint\".")
        .isCleanWith("(hint", "(equal = true, hint");
  }

  @Test
  void aCheckThatIsHalfAnother() {
    members(
            """
              @VMStateField(validate = "must match", max = 4) int count;
              @VMStateField(validate = "must match", hint = "use the same size") int size;
              @VMStateField(validate = "must match") boolean busy;
            """)
        .reports(
            "2:28 [QOM-511] count accepts only the value it has, so a range says nothing; drop"
                + " \"validate\", or min and max.",
            "3:49 [QOM-511] size says \"must match\" of another value, so a hint says nothing; drop"
                + " \"hint\", or say equal = true instead of \"validate\".",
            "4:28 [QOM-511] busy is boolean, and only an integer is compared; drop \"validate\", or"
                + " check it with @VMStateValidate.")
        .isCleanWith(
            ", max = 4", "", ", hint = \"use the same size\"", "", "boolean busy", "int busy");
  }
}
