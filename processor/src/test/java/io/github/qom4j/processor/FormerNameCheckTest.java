// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class FormerNameCheckTest {
  @Test
  void ofAFieldThatDoesNotMigrate() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @FormerName("length") @Property int size;
            }
            """)
        .reports(
            "2:3 [QOM-540] size does not migrate, so it had no name in a stream; add"
                + " @VMStateField, or drop @FormerName.")
        .isCleanWith("@Property", "@VMStateField");
  }

  @Test
  void theNameItHas() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @FormerName("size") @VMStateField int size;
              @FormerName({"a", "a", ""}) @VMStateField int count;
            }
            """)
        .reports(
            "2:15 [QOM-540] size is still called \"size\" in the stream; name what it was called"
                + " before, or drop that.",
            "3:21 [QOM-540] count has \"a\" as a former name twice; name what it was called"
                + " before, or drop that.",
            "3:26 [QOM-540] count has \"\" as a former name; name what it was called before, or"
                + " drop that.")
        .isCleanWith("\"size\"", "\"length\"", "\"a\", \"\"", "\"b\"");
  }
}
