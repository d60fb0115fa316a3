// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

class UnmigratedStateTest {
  private static final Compilation COMPILATION =
      DeviceCompilation.compile(
          DeviceCompilation.file(
              "dev.Dev",
              """
              @QomType("dev") class Dev extends Device {
                @VMStateField int count;

                /** How many are left | still. */
                @Derived(by = "look") int left;

                /** By name. */
                @Derived(by = "look") final java.util.Map<String, Integer> names = null;

                @Derived(by = "look") final byte[] digits = {1, 2};
                @Immutable final Dev self = this;

                /** The partner's name. */
                @Elsewhere("partner") private String name;

                @Property Device partner;
                @Elsewhere("the board it is on") private int number;

                /** Who came last. */
                @Broken("No version has it, \\n or  | two") String last;

                @PostLoad void look() { left = count; names.clear(); digits[0]++; }
              }
              """));

  private static String text(String name) throws IOException {
    return COMPILATION
        .generatedFile(
            name.endsWith(".md") ? StandardLocation.CLASS_OUTPUT : StandardLocation.SOURCE_OUTPUT,
            name)
        .orElseThrow()
        .getCharContent(true)
        .toString();
  }

  @Test
  void page() throws IOException {
    assertEquals(List.of(), DeviceCompilation.shown(COMPILATION));
    String page = text("META-INF/qom4j/dev.md");
    assertTrue(
        page.endsWith(
            """

            ## State that does not migrate

            | Field | Why | Description |
            |---|---|---|
            | `left` | derived by `look` | How many are left \\| still. |
            | `names` | derived by `look` | By name. |
            | `digits` | derived by `look` |  |
            | `self` | immutable |  |
            | `name` | elsewhere: with `partner` | The partner's name. |
            | `number` | elsewhere: the board it is on |  |
            | `last` | broken: No version has it, or \\| two | Who came last. |
            """),
        page);
  }

  @Test
  void companion() throws IOException {
    String companion = text("dev/Dev_Qom.java");
    assertTrue(
        companion.contains(
            """
                @Override
                protected void saveFields(Dev d, VMStateOutput out, int version) {
                  out.int32(d.count);
                  if (out.isComplete()) {
                    out.int32(d.left);
                    out.reference(d.names);
                    out.array(d.digits);
                    out.reference(d.last);
                  }
                }

                @Override
                protected void loadFields(Dev d, VMStateInput in, int version) {
                  d.count = in.int32();
                  if (in.isComplete()) {
                    d.left = in.int32();
                    in.reference();
                    in.array(d.digits);
                    d.last = in.reference();
                  }
                }
            """),
        companion);
  }
}
