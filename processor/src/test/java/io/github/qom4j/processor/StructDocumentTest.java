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

class StructDocumentTest {
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

  private static String document(String name) throws IOException {
    return COMPILATION
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/qom4j/" + name + ".json")
        .orElseThrow()
        .getCharContent(true)
        .toString();
  }

  private static void assertEndsWith(String expected, String document) {
    assertTrue(document.endsWith(expected), document);
  }

  @Test
  void theDevice() throws IOException {
    assertEquals(List.of(), DeviceCompilation.shown(COMPILATION));
    String channel = "\"structure\":\"dev.Dev.Channel\",\"since\":0}";
    assertEndsWith(
        "\"state\":{\"name\":\"dev\",\"version\":1,\"minimumVersion\":1,\"inherited\":\"dev.Base\","
            + "\"fields\":["
            + field("first", "struct", 0, 1, channel)
            + field("channels", "struct", 0, 0, channel)
            + field("active", "int8", 1, 1, "\"since\":0}")
            + field("others", "struct", 0, 0, "\"length\":\"active\"," + channel)
            + field("queue", "qtailq", 0, 0, channel)
            + field("free", "qlist", 0, 0, channel).replaceFirst(",$", "")
            + "]}}\n",
        document("dev"));
  }

  private static String field(String name, String type, int bytes, int elements, String rest) {
    return "{\"name\":\"%s\",\"javaField\":\"%s\",\"type\":\"%s\",\"bytes\":%d,\"elements\":%d,%s,"
        .formatted(name, name, type, bytes, elements, rest);
  }

  @Test
  void theStructure() throws IOException {
    String document = document("dev.Dev.Channel");
    assertTrue(
        document.startsWith(
            "{\"formatVersion\":1,\"name\":\"dev.Dev.Channel\",\"kind\":\"structure\","
                + "\"javaClass\":\"dev.Dev.Channel\",\"description\":\"A channel.\","),
        document);
    assertEndsWith(
        "\"state\":{\"name\":\"dma-channel\",\"version\":1,\"minimumVersion\":1,\"fields\":["
            + field("source", "uint32", 4, 1, "\"since\":0}").replaceFirst(",$", "")
            + "]}}\n",
        document);
  }

  @Test
  void whatIsNotSaved() throws IOException {
    assertEndsWith("\"unmigratable\":\"it is half done\"}}\n", document("ghost"));
  }
}
