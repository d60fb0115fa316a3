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

class StructPageTest {
  private static final Compilation COMPILATION =
      DeviceCompilation.compile(
          DeviceCompilation.file(
              "dev.Dev",
              """
              @QomType("dev") class Dev extends Base {
                @VMStateField final Channel first = new Channel();
                @VMStateField final Channel[] channels = {};
                @VMStateField byte active;
                @VMStateField(length = "active") final Channel[] others = {};
                @VMStateField final java.util.List<Channel> queue = new java.util.ArrayList<>();
                @VMStateField(as = WireType.QLIST)
                final java.util.List<Channel> free = new java.util.ArrayList<>();

                /** A channel. */
                @VMState("dma-channel") static class Channel {
                  @VMStateField(unsigned = true) int source;
                }
              }
              @QomType("base") class Base extends Device {
                @VMStateField int count;
              }
              @QomType("ghost") @VMState(unmigratable = "it is half done") class Ghost extends Device {
                int anything;
              }
              """));

  private static String page(String name) throws IOException {
    return COMPILATION
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/qom4j/" + name + ".md")
        .orElseThrow()
        .getCharContent(true)
        .toString();
  }

  private static void assertEndsWith(String expected, String page) {
    assertTrue(page.endsWith(expected), page);
  }

  @Test
  void theDevice() throws IOException {
    assertEquals(List.of(), DeviceCompilation.shown(COMPILATION));
    assertEndsWith(
        """

        ## State in section dev

        | Field | Type |
        |---|---|
        | `parent_obj` | struct `Base` |
        | `first` | struct `Dev.Channel` |
        | `channels` | struct `Dev.Channel[]` |
        | `active` | int8 |
        | `others` | struct `Dev.Channel[active]` |
        | `queue` | qtailq of `Dev.Channel` |
        | `free` | qlist of `Dev.Channel` |
        """,
        page("dev"));
  }

  @Test
  void theStructure() throws IOException {
    assertEquals(
        """
        # Dev.Channel

        A channel.

        A structure of state, which devices send with their own.

        ## State in section dma-channel

        | Field | Type |
        |---|---|
        | `source` | uint32 |
        """,
        page("dev.Dev.Channel"));
  }

  @Test
  void whatIsNotSaved() throws IOException {
    assertEndsWith(
        "Java class: `Ghost`.\n\nIts state cannot be saved: it is half done.\n", page("ghost"));
  }
}
