// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.compare.Precision;
import io.github.qom4j.documents.compare.RegisterComparison;
import io.github.qom4j.documents.compare.Side;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.registers.SampleDevice;
import io.github.qom4j.documents.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdlReaderTest {
  private static ImportedDevice read(String text, String... maps) {
    return RdlReader.read(
        new SourceFile("chip.rdl", text.getBytes(StandardCharsets.UTF_8)),
        new ImportOptions(List.of(maps), "", "", ""));
  }

  private static String map(String members) {
    return "addrmap uart { desc = \"Serial port.\"; " + members + " };";
  }

  private static String registers(BankDocument bank) {
    return bank.registers().stream()
        .map(r -> "%s@%x:%d".formatted(r.name(), r.offset(), r.bits()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void whatIsWrittenIsReadAsItWas() {
    OutputFile file = SampleDevice.only(new SystemRdlFormat());
    ImportedDevice imported = read(file.text());

    assertEquals(List.of(), imported.remarks());
    assertEquals("zoo-1", imported.device().name());
    assertEquals(
        List.of(),
        RegisterComparison.differences(
            new Side("written", SampleDevice.device(), SampleDevice.library()),
            new Side("read", imported.device(), imported.library()),
            Precision.EXACT));
  }

  @Test
  void registersWithoutAPlaceFollowEachOther() {
    ImportedDevice device =
        read(
            map(
                """
                default regwidth = 16;
                reg pair_t { field {} a[4]; field {} b; };  // a type
                pair_t first, second;
                reg { regwidth = 32; field { sw = r; } x[31:0] = 32'hdead_beef; } wide;
                pair_t row[3] += 4;
                pair_t last @ 0x20;
                """));

    assertEquals("uart", device.device().name());
    assertEquals("Serial port.", device.device().description());
    BankDocument bank = device.device().banks().get(0);
    assertEquals("first@0:16 second@2:16 wide@4:32 row@8:16 last@20:16", registers(bank));
    assertEquals(0xdead_beefL, bank.registers().get(2).reset());
    assertEquals(3, bank.registers().get(3).count());
    assertEquals(4, bank.registers().get(3).stride());
    assertEquals(
        "[a 3:0, b 4:4]",
        bank.registers().get(0).fields().stream()
            .map(f -> "%s %d:%d".formatted(f.name(), f.msb(), f.lsb()))
            .toList()
            .toString());
  }

  @Test
  void wordsOfAccessBecomePolicies() {
    ImportedDevice device =
        read(
            map(
                """
                reg {
                  default sw = rw;
                  field { woclr; } a[0:0];
                  field { onwrite = woset; onread = rclr; } b[1:1];
                  field { sw = r; rclr; } c[2:2];
                  field { sw = rw1; } d[3:3];
                  field { singlepulse; } e[4:4];
                  field { sw = wr; } f[5:5];
                  field { onread = ruser; } g[6:6];
                  field { level intr; woclr = true; } h[7:7];
                } r;
                """));

    assertEquals(
        "a W1C, b W1SRC, c RC, d W1, e PULSE, f RW, g RW, h W1C",
        device.device().banks().get(0).registers().get(0).fields().stream()
            .map(f -> f.name() + " " + f.access())
            .collect(Collectors.joining(", ")));
    assertEquals(
        List.of(HookDocument.Kind.READ),
        device.device().banks().get(0).registers().get(0).hooks().stream()
            .map(HookDocument::kind)
            .toList());
  }

  @Test
  void registerFilesAreGroupsIfTheyRepeat() {
    ImportedDevice device =
        read(
            map(
                """
                regfile { reg { field {} v[7:0]; } x; } one @ 0x10;
                regfile { reg { field {} v[7:0]; } y @ 4; } ch[3] @ 0x80 += 0x20;
                """));

    BankDocument bank = device.device().banks().get(0);
    assertEquals("one_x@10:32", registers(bank));
    assertEquals(
        "ch 128 3*32",
        bank.groups().get(0).name()
            + " "
            + bank.groups().get(0).offset()
            + " "
            + bank.groups().get(0).count()
            + "*"
            + bank.groups().get(0).stride());
    assertEquals("y@4:32", registers(device.blocks().get(0).banks().get(0)));
  }

  @Test
  void whatIsNotReadIsSaid() {
    ImportedDevice device =
        read(
            map(
                """

                reg t { field {} v[7:0]; };
                t a @ 0;
                alias a t b @ 8;
                a.v->reset = 3;
                mem { mementries = 4; memwidth = 32; } m @ 0x40;
                """));

    assertEquals(
        List.of(
            "chip.rdl:5:1: what is assigned to a property of a is not read.",
            "chip.rdl:4:11: b is left out; it shows a in another way.",
            "chip.rdl:6:40: m is left out; it is no register but a mem."),
        device.remarks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~|1:1: there is no addrmap",
        "addrmap a {|1:1: this addrmap has no end",
        "addrmap a { x y; };|1:13: there is no component 'x'",
        "addrmap a { reg { field {} f[8:0]; regwidth = 8; } r; };|1:28: field f has bits 0 to 8, but"
            + " its register has 8",
        "addrmap a { reg { regwidth = 24; } r; };|1:13: regwidth is 24; 8, 16, 32 and 64 can be had",
        "addrmap a #(longint N = 1) { };|1:11: parameters are not read",
        "addrmap a { reg {} r @ (4 + 4); };|1:24: a number is expected, not '('; expressions are not"
            + " read",
        "addrmap a { `include \"b.rdl\" };|1:13: directives are not read; run a preprocessor first",
        "/* addrmap|1:1: this comment has no end",
        "addrmap a { desc = \"no end; };|1:20: this text has no end",
        "addrmap a { reg { field { sw = r; woclr; } f; } r; };|1:44: sw = r of field f does not go"
            + " with what reads and writes do (woclr)",
        "addrmap a { reg { field { encode = e; } f; } r; };|1:36: there is no enum 'e'",
        "addrmap a { reg {} r[99999999]; };|1:20: r is too far away, or too many",
        "addrmap a { reg {} r @ 0xfffffffffffffffff; };|1:24: '0xfffffffffffffffff' has more than 64"
            + " bits",
      })
  void mistakesAreToldWithTheirPlace(String text, String message) {
    assertEquals(
        "chip.rdl:" + message,
        assertThrows(DocumentException.class, () -> read(text)).getMessage());
  }

  @Test
  void filesThatMultiplyAreRefused() {
    StringBuilder text = new StringBuilder("regfile t0 { reg { field {} f; } r; };\n");
    for (int i = 1; i < 30; i++) {
      text.append("regfile t%d { t%d a; t%d b; };\n".formatted(i, i - 1, i - 1));
    }
    text.append("addrmap a { t29 x; };");

    assertEquals(
        "there are more than 65536 registers",
        assertThrows(DocumentException.class, () -> read(text.toString()))
            .getMessage()
            .replaceFirst("^.*?: ", ""));
  }

  @Test
  void wordsBeforeComponentsDoNotNest() {
    ImportedDevice device = read(map("external ".repeat(100_000) + "reg { field {} f; } r;"));

    assertEquals("r@0:32", registers(device.device().banks().get(0)));
  }

  @Test
  void nestingHasAnEnd() {
    String text = "addrmap a {".repeat(10_000);

    assertEquals(
        "chip.rdl:1:353: addrmap is nested more than 32 deep",
        assertThrows(DocumentException.class, () -> read(text)).getMessage());
  }

  @Test
  void oneOfSeveralMapsIsNamed() {
    String two = "addrmap x { reg { field {} f; } r; }; addrmap y { reg { field {} f; } s; };";

    assertEquals("s@0:32", registers(read(two).device().banks().get(0)));
    assertEquals("r@0:32", registers(read(two, "x").device().banks().get(0)));
    assertEquals(
        "chip.rdl:1:1: there is no addrmap \"z\"; there are x, y",
        assertThrows(DocumentException.class, () -> read(two, "z")).getMessage());
  }
}
