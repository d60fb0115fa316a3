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
                @Broken("No version has it, or | two") String last;

                @PostLoad void look() { left = count; names.clear(); digits[0]++; }
              }
              """));

  private static String text(String name) throws IOException {
    return COMPILATION
        .generatedFile(
            name.endsWith(".json") ? StandardLocation.CLASS_OUTPUT : StandardLocation.SOURCE_OUTPUT,
            name)
        .orElseThrow()
        .getCharContent(true)
        .toString();
  }

  @Test
  void document() throws IOException {
    assertEquals(List.of(), DeviceCompilation.shown(COMPILATION));
    String document = text("META-INF/qom4j/dev.json");
    assertTrue(
        document.contains(
            """
            "unmigrated":[\
            {"name":"left","kind":"derived","reason":"look","description":"How many are left | still."},\
            {"name":"names","kind":"derived","reason":"look","description":"By name."},\
            {"name":"digits","kind":"derived","reason":"look"},\
            {"name":"self","kind":"immutable"},\
            {"name":"name","kind":"elsewhere","reason":"partner","description":"The partner's name."},\
            {"name":"number","kind":"elsewhere","reason":"the board it is on"},\
            {"name":"last","kind":"broken","reason":"No version has it, or | two",\
            "description":"Who came last."}]"""),
        document);
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
