// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.compile;
import static io.github.qom4j.processor.DeviceCompilation.file;
import static io.github.qom4j.processor.DeviceCompilation.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which accesses a bank serves without its table, and how. */
final class PlainAccessTest {
  private static final String REGISTERS =
      """
        interface Mixed {
          int RUN = 1;
          @Bits(RO) int READY = 2;
        }
        interface Odd {
          @Bits(writeAsRead = true) int KEEP = 1;
        }

        @Register(offset = 0x00, name = "ALL") int all;
        @Register(offset = 0x04, name = "SOME", mask = 0xff) int some;
        @Register(offset = 0x08, name = "MIXED", bits = Mixed.class) int mixed;
        @Register(offset = 0x0c, name = "STATUS", access = RO) int status;
        @Register(offset = 0x10, name = "PENDING", access = W1C) int pending;
        @Register(offset = 0x14, name = "SECRET", access = WO) int secret;
        @Register(offset = 0x18, name = "COUNT", access = RC) int count;
        @Register(offset = 0x1c, name = "ODD", bits = Odd.class) int odd;
        @Register(offset = 0x20, name = "GO") int go;
        @Register(offset = 0x24, name = "TUNE") int tune;
        @Register(offset = 0x28, name = "ROW", count = 2) int[] row;
        @Register(offset = 0x30, name = "SMALL") byte small;
        @Register(offset = 0x34, name = "DATA") @OnRead int data() { return 7; }
        @Register(offset = 0x38, name = "PART", mask = 0xff) int part;
        @Register(offset = 0x3c, name = "FLAGS", access = W1C) int flags;
        @Register(offset = 0x40, name = "LOW", mask = 0xff)
        @Register(offset = 0x44, name = "HIGH", mask = 0xff00, access = RO) int view;
        @OnWrite("LOW") int view(int written) { return written; }
        @Irq(when = "STATUS & GO") IrqLine line;
        @OnWrite("DATA") void send(int value) {}
        @OnWrite("TUNE") int tune(int written) { return written; }
        @OnWrite("PART") int part(int written) { return written; }
        @OnWrite("ODD") int odd(int written) { return written; }
        @AfterWrite({"GO", "FLAGS"}) void start() {}
        @AfterWrite({"DATA", "GO"}) void count() {}
      """;

  private static final String READS =
      """
      case 0x000 / 4 -> d.all & 0xffffffffL; // ALL
      case 0x004 / 4 -> d.some & 0xffL; // SOME
      case 0x008 / 4 -> d.mixed & 0x3L; // MIXED
      case 0x00c / 4 -> d.status & 0xffffffffL; // STATUS
      case 0x010 / 4 -> d.pending & 0xffffffffL; // PENDING
      case 0x01c / 4 -> d.odd & 0x1L; // ODD
      case 0x020 / 4 -> d.go & 0xffffffffL; // GO
      case 0x024 / 4 -> d.tune & 0xffffffffL; // TUNE
      case 0x034 / 4 -> d.data(); // DATA
      case 0x038 / 4 -> d.part & 0xffL; // PART
      case 0x03c / 4 -> d.flags & 0xffffffffL; // FLAGS
      case 0x040 / 4 -> d.view & 0xffL; // LOW
      case 0x044 / 4 -> d.view & 0xff00L; // HIGH
      default -> super.read(offset, size);
      """;

  private static final String WRITES =
      """
      case 0x000 / 4 -> d.all = (int) value; // ALL
      case 0x004 / 4 -> d.some = (int) (value & 0xffL); // SOME
      case 0x008 / 4 -> d.mixed = (int) merge(d.mixed, value, 0x1L); // MIXED
      case 0x020 / 4 -> { // GO
      d.go = (int) value;
      d.start();
      d.count();
      updateIrqs(d);
      }
      case 0x024 / 4 -> d.tune = d.tune((int) value); // TUNE
      case 0x034 / 4 -> { // DATA
      d.send((int) value);
      d.count();
      }
      case 0x038 / 4 -> d.part = d.part((int) (value & 0xffL)) & 0xff; // PART
      case 0x040 / 4 -> d.view = (int) merge(d.view, d.view((int) merge(d.view, value, 0xffL)), 0xffL); // LOW
      default -> super.write(offset, size, value);
      """;

  @Test
  void narrowRegistersHaveNarrowHooks() throws IOException {
    String bank =
        bank(
            "@Access(impl = {1, 4})",
            """
              @Register(offset = 0x00, name = "HALF") short half;
              @OnWrite("HALF") int half(int written) { return written; }
            """);
    assertEquals(
        """
        case 0x000 / 2 -> d.half = (short) d.half((int) value & 0xffff); // HALF
        default -> super.write(offset, size, value);
        """,
        between(bank, "\nswitch (place(offset, size, 2)) {\n", "}\n}\n"));
  }

  @Test
  void accessesOfWholeRegistersInABankOfByteLanes() throws IOException {
    String bank = bank("@Access(impl = {1, 4})", REGISTERS);
    assertEquals(READS, between(bank, "return switch (place(offset, size, 4)) {\n", "};"));
    assertEquals(WRITES, between(bank, "\nswitch (place(offset, size, 4)) {\n", "}\n}\n"));
  }

  @Test
  void accessesOfAnySizeInABankOfWholeRegisters() throws IOException {
    String bank = bank("@Access(impl = 4)", REGISTERS);
    assertEquals(READS, between(bank, "return switch (place(offset, 4)) {\n", "};"));
    assertEquals(WRITES, between(bank, "\nswitch (place(offset, 4)) {\n", "}\n}\n"));
  }

  private static String bank(String access, String members) throws IOException {
    Compilation compilation =
        compile(
            file(
                "dev.Dev",
                "@QomType(\"dev\") @RegisterBank(size = 0x48, access = %s)".formatted(access)
                    + " class Dev extends SysBusDevice {\n%s}\n".formatted(members)));
    assertEquals(List.of(), shown(compilation));
    String source =
        compilation
            .generatedSourceFile("dev.Dev_Qom")
            .orElseThrow()
            .getCharContent(false)
            .toString();
    return source.replaceAll("(?m)^ +", "");
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
