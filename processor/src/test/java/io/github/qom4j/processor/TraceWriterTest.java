// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.compile;
import static io.github.qom4j.processor.DeviceCompilation.file;
import static io.github.qom4j.processor.DeviceCompilation.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What is written of trace events besides Java. */
class TraceWriterTest {
  private final Compilation compilation =
      compile(
          file(
              "dev.Dev",
              """
              @QomType("my-dev") @RegisterBank(size = 0x20)
              public class Dev extends SysBusDevice {
                @TraceEvents
                interface Trace {
                  /** The guest reads. */
                  @TraceEvent(value = "at 0x%03x | %s", on = Occasion.READ)
                  void ramRead(long address, String register);
                  @TraceEvent("%d %u %x %X %o %i %c %d %p %%")
                  void all(byte a, byte b, short c, short d, int e, int f, int g, boolean h, long i);
                  @TraceEvent("%d of %u is \\"%-5x\\", 100%% \\\\")
                  void wide(long a, long b, long c);
                  @TraceEvent("%i%u")
                  void end(long a, long b);
                  @TraceEvent("")
                  void none();
                }
                Trace trace;
                @RegisterGroup(offset = 0x10, stride = 4) final Part[] parts = {new Part()};
              }
              @RegisterBlock(size = 4)
              class Part {
                @TraceEvents("my_part") interface Trace { @TraceEvent("on") void turnedOn(); }
                Trace trace;
                @Register(offset = 0, name = "A") int a;
              }
              """));

  private String resource(String name) throws IOException {
    assertEquals(List.of(), shown(compilation));
    return compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/qom4j/" + name)
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  @Test
  void declarations() throws IOException {
    assertEquals(
        """
        my_dev_ram_read(uint64_t address, const char *register) "at 0x%03"PRIx64" | %s"
        my_dev_all(int8_t a, uint8_t b, uint16_t c, uint16_t d, uint32_t e, int32_t f, int32_t g, bool h, void *i) "%d %u %x %X %o %i %c %d %p %%"
        my_dev_wide(int64_t a, uint64_t b, uint64_t c) "%"PRId64" of %"PRIu64" is \\"%-5"PRIx64"\\", 100%% \\\\"
        my_dev_end(int64_t a, uint64_t b) "%"PRIi64"%"PRIu64
        my_dev_none(void) ""
        """,
        resource("my-dev.trace-events"));
    assertEquals("my_part_turned_on(void) \"on\"\n", resource("dev.Part.trace-events"));
  }

  @Test
  void document() throws IOException {
    String document = resource("my-dev.json");
    assertTrue(
        document.contains(
            """
            "traceEvents":[{"name":"my_dev_ram_read","format":"at 0x%03x | %s",\
            "signature":"my_dev_ram_read(uint64_t address, const char *register)",\
            "occasions":["read"],"description":"The guest reads."},"""),
        document);
    assertTrue(
        document.endsWith(
            """
            {"name":"my_dev_none","signature":"my_dev_none(void)"},\
            {"name":"my_part_turned_on","format":"on","signature":"my_part_turned_on(void)"}]}
            """),
        document);
  }
}
