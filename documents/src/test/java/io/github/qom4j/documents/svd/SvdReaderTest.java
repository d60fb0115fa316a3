// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvdReaderTest {
  private static ImportedDevice read(String text, String... peripherals) {
    return SvdReader.read(
        new SourceFile("vendor.svd", text.getBytes(StandardCharsets.UTF_8)),
        new ImportOptions(List.of(peripherals), "", "", ""));
  }

  private static String device(String peripherals) {
    return "<device><name>CHIP</name><size>32</size><peripherals>"
        + peripherals
        + "</peripherals></device>";
  }

  private static String uart(String registers) {
    return device(
        "<peripheral><name>UART0</name><description>Serial port.</description>"
            + "<baseAddress>0x40000000</baseAddress>"
            + "<addressBlock><offset>0</offset><size>0x100</size></addressBlock>"
            + "<registers>"
            + registers
            + "</registers></peripheral>");
  }

  private static String register(String name, long offset, String more) {
    return "<register><name>%s</name><addressOffset>0x%x</addressOffset>%s</register>"
        .formatted(name, offset, more);
  }

  private static BankDocument bank(String registers) {
    return read(uart(registers)).device().banks().get(0);
  }

  private static RegisterDocument first(String registers) {
    return bank(registers).registers().get(0);
  }

  @Test
  void peripheralBecomesAType() {
    ImportedDevice device = read(uart(register("CR", 4, "<resetValue>0x300</resetValue>")));

    assertEquals("uart0", device.device().name());
    assertEquals("Uart0", device.device().javaClass());
    assertEquals("Serial port.", device.device().description());
    assertEquals(0x100, device.device().banks().get(0).size());
    RegisterDocument register = device.device().banks().get(0).registers().get(0);
    assertEquals("CR", register.name());
    assertEquals(4, register.offset());
    assertEquals(0x300, register.reset());
    assertEquals(32, register.bits());
  }

  @Test
  void fieldsHaveBitsInEveryForm() {
    RegisterDocument register =
        first(
            register(
                "R",
                0,
                """
                <fields>
                  <field><name>A</name><bitOffset>3</bitOffset></field>
                  <field><name>B</name><bitOffset>4</bitOffset><bitWidth>2</bitWidth></field>
                  <field><name>C</name><lsb>8</lsb><msb>15</msb></field>
                  <field><name>D</name><bitRange>[23:20]</bitRange>
                    <access>read-only</access><readAction>clear</readAction></field>
                  <field><name>RESERVED</name><bitRange>[31:24]</bitRange></field>
                </fields>
                """));

    assertEquals(
        "[A 3:3 RW, B 5:4 RW, C 15:8 RW, D 23:20 RC]",
        register.fields().stream()
            .map(f -> "%s %d:%d %s".formatted(f.name(), f.msb(), f.lsb(), f.access()))
            .toList()
            .toString());
  }

  @Test
  void registersHaveWhatThoseTheyAreDerivedFromHave() {
    BankDocument bank =
        bank(
            register("A", 0, "<size>8</size><access>write-only</access><resetValue>7</resetValue>")
                + "<register derivedFrom='A'><name>B</name><addressOffset>1</addressOffset>"
                + "<resetValue>9</resetValue></register>");

    RegisterDocument b = bank.registers().get(1);
    assertEquals(8, b.bits());
    assertEquals(AccessPolicy.WO, b.access());
    assertEquals(9, b.reset());
  }

  @Test
  void arraysAreRowsAndNamedListsAreRegisters() {
    BankDocument bank =
        bank(
            register("A[%s]", 0, "<dim>4</dim><dimIncrement>4</dimIncrement>")
                + register("B%s", 0x20, "<dim>3</dim><dimIncrement>8</dimIncrement>")
                + register(
                    "C%s_CTL",
                    0x40, "<dim>2</dim><dimIncrement>4</dimIncrement><dimIndex>IN,OUT</dimIndex>"));

    assertEquals(
        "[A 0 4*4, B 32 3*8, CIN_CTL 64 0*4, COUT_CTL 68 0*4]",
        bank.registers().stream()
            .map(r -> "%s %d %d*%d".formatted(r.name(), r.offset(), r.count(), r.stride()))
            .toList()
            .toString());
  }

  @Test
  void rowsBetweenOthersAreSingleRegisters() {
    BankDocument bank =
        bank(
            register("EVEN%s", 0, "<dim>2</dim><dimIncrement>8</dimIncrement>")
                + register("ODD%s", 4, "<dim>2</dim><dimIncrement>8</dimIncrement>"));

    assertEquals(
        List.of("EVEN0", "ODD0", "EVEN1", "ODD1"),
        bank.registers().stream().map(RegisterDocument::name).toList());
  }

  @Test
  void clustersAreGroupsIfTheyRepeat() {
    ImportedDevice device =
        read(
            uart(
                "<cluster><name>ONE</name><addressOffset>0x10</addressOffset>"
                    + register("X", 4, "")
                    + "</cluster><cluster><dim>3</dim><dimIncrement>0x20</dimIncrement>"
                    + "<name>CH[%s]</name><addressOffset>0x80</addressOffset>"
                    + register("Y", 0, "")
                    + "</cluster>"));

    BankDocument bank = device.device().banks().get(0);
    assertEquals("ONE_X", bank.registers().get(0).name());
    assertEquals(0x14, bank.registers().get(0).offset());
    assertEquals("ch", bank.groups().get(0).name());
    assertEquals(3, bank.groups().get(0).count());
    assertEquals(0x20, bank.groups().get(0).stride());
    assertEquals("Uart0.Ch", device.blocks().get(0).name());
  }

  @Test
  void repeatsInRepeatsAreRegisters() {
    ImportedDevice device =
        read(
            uart(
                "<cluster><dim>2</dim><dimIncrement>0x20</dimIncrement><name>A[%s]</name>"
                    + "<addressOffset>0</addressOffset><cluster><dim>2</dim>"
                    + "<dimIncrement>8</dimIncrement><name>B[%s]</name>"
                    + "<addressOffset>4</addressOffset>"
                    + register("X", 0, "")
                    + "</cluster></cluster>"));

    assertEquals(
        "[B0_X 4, B1_X 12]",
        device.blocks().get(0).banks().get(0).registers().stream()
            .map(r -> r.name() + " " + r.offset())
            .toList()
            .toString());
  }

  @Test
  void registersThatMultiplyAreRefused() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      rows.append(register("R" + i, i << 20, "<dim>65536</dim><dimIncrement>4</dimIncrement>"));
    }

    assertEquals(
        "there are more than 262144 registers",
        assertThrows(DocumentException.class, () -> read(uart(rows.toString())))
            .getMessage()
            .replaceFirst("^.*?: ", ""));
  }

  @Test
  void registersAtOneAddressAreLeftOutButForTheFirst() {
    ImportedDevice device =
        read(uart(register("RX", 0, "") + "\n" + register("TX", 0, "") + register("ODD", 2, "")));

    assertEquals(1, device.device().banks().get(0).registers().size());
    assertEquals(
        List.of(
            "vendor.svd:2:11: TX is left out; it lies at 0x0, on bytes of RX.",
            "vendor.svd:2:81: ODD is left out; it lies at 0x2, no multiple of its 4 bytes."),
        device.remarks());
  }

  @Test
  void readsWithEffectsAreHooks() {
    RegisterDocument register = first(register("DATA", 0, "<readAction>modify</readAction>"));

    assertEquals(
        List.of(HookDocument.Kind.READ),
        register.hooks().stream().map(HookDocument::kind).toList());
  }

  @Test
  void resetBitsWithoutAFieldAreSaid() {
    ImportedDevice device =
        read(
            uart(
                register(
                    "R",
                    0,
                    "<resetValue>0x81</resetValue><fields><field><name>A</name>"
                        + "<bitOffset>0</bitOffset><bitWidth>1</bitWidth></field></fields>")));

    assertEquals(1, device.device().banks().get(0).registers().get(0).reset());
    assertEquals(
        List.of("vendor.svd:1:246: R resets to 0x81, of which bits 0x80 belong to no field."),
        device.remarks());
  }

  @Test
  void constraintsAndValuesAreRead() {
    FieldDocument field =
        first(
                register(
                    "R",
                    0,
                    """
                    <fields><field><name>A</name><bitOffset>0</bitOffset><bitWidth>4</bitWidth>
                      <writeConstraint><range><minimum>1</minimum><maximum>0xc</maximum></range>
                      </writeConstraint>
                      <enumeratedValues>
                        <enumeratedValue><name>a b</name><value>#0011</value></enumeratedValue>
                        <enumeratedValue><name>any</name><value>0b1xxx</value></enumeratedValue>
                        <enumeratedValue><name>other</name><isDefault>true</isDefault>
                        </enumeratedValue>
                      </enumeratedValues>
                    </field></fields>
                    """))
            .fields()
            .get(0);

    assertEquals("1", field.min());
    assertEquals("12", field.max());
    assertEquals(1, field.values().size());
    assertEquals("a_b", field.values().get(0).name());
    assertEquals(3, field.values().get(0).value());
  }

  @Test
  void oneOfSeveralPeripheralsIsNamed() {
    String two =
        device(
            "<peripheral><name>A</name><registers>"
                + register("R", 0, "")
                + "</registers></peripheral>"
                + "<peripheral derivedFrom='A'><name>B</name></peripheral>");

    assertEquals("b", read(two, "B").device().name());
    assertEquals("R", read(two, "B").device().banks().get(0).registers().get(0).name());
    assertEquals(
        "vendor.svd:1:9: <device> has 2 peripherals; name those of the type: A, B",
        assertThrows(DocumentException.class, () -> read(two)).getMessage());
    assertEquals(
        "vendor.svd:1:9: there is no peripheral \"C\"; there are A, B",
        assertThrows(DocumentException.class, () -> read(two, "C")).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<size>12x</size>|<size> is \"12x\", which is no number such as 12 or 0x1f",
        "<size>0</size>|<size> is 0",
        "<size>65</size>|<size> is 65; at most 64 can be",
        "<size>0x10000000000000000</size>|<size> is \"0x10000000000000000\", which has more than 64"
            + " bits",
        "<access>rw</access>|<access> is \"rw\"; it is one of read-only, read-write, read-writeOnce,"
            + " write-only, writeOnce",
        "<dim>0</dim><dimIncrement>4</dimIncrement>|<dim> is 0",
        "<dim>99999999</dim><dimIncrement>4</dimIncrement>|<dim> is 99999999; at most 65536 can be",
        "<dim>2</dim><dimIncrement>4</dimIncrement><dimIndex>0-999999999</dimIndex>|<dimIndex>"
            + " \"0-999999999\" does not name 2 indices, as <dim> says",
        "<fields><field><name>A</name><bitOffset>31</bitOffset><bitWidth>2</bitWidth></field>"
            + "</fields>|field A has bits 31 to 32, but its register has 32",
        "<fields><field><name>A</name><bitRange>3:1</bitRange></field></fields>|<bitRange> is"
            + " \"3:1\", not as [7:4]",
      })
  void mistakesAreToldWithTheirPlace(String wrong, String message) {
    DocumentException e =
        assertThrows(DocumentException.class, () -> read(uart("\n" + register("R", 0, wrong))));

    assertEquals(message, e.getMessage().replaceFirst("^vendor\\.svd:2:\\d+: ", ""));
  }

  @Test
  void registerDerivedFromItselfIsRefused() {
    String loop =
        "<register derivedFrom='B'><name>A</name><addressOffset>0</addressOffset></register>"
            + "<register derivedFrom='A'><name>B</name><addressOffset>4</addressOffset></register>";

    assertEquals(
        "vendor.svd:1:262: <register> is derived from itself, or through more than 16 others",
        assertThrows(DocumentException.class, () -> read(uart(loop))).getMessage());
  }

  @Test
  void clustersThatMultiplyAreRefused() {
    StringBuilder clusters = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String inner = "<cluster derivedFrom='C%d'><name>%%s</name></cluster>".formatted(i + 1);
      clusters.append(
          "<cluster><name>C%d</name><addressOffset>0</addressOffset>%s%s</cluster>"
              .formatted(i, inner.formatted("P"), inner.formatted("Q")));
    }
    clusters.append("<cluster><name>C40</name><addressOffset>0</addressOffset></cluster>");

    String message =
        assertThrows(DocumentException.class, () -> read(uart(clusters.toString()))).getMessage();

    assertEquals(
        "UART0 has more than 65536 registers and clusters", message.replaceFirst("^.*?: ", ""));
  }

  @Test
  void documentTypesAreRefused() {
    String entity =
        "<!DOCTYPE device [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><device>&a;</device>";

    assertEquals(
        "vendor.svd:1:10: this is no XML: DOCTYPE is disallowed when the feature"
            + " \"http://apache.org/xml/features/disallow-doctype-decl\" set to true.",
        assertThrows(DocumentException.class, () -> read(entity)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|1:1: this is no XML: Premature end of file.",
        "<device>|1:9: this is no XML: XML document structures must start and end within the same"
            + " entity.",
        "<html/>|1:8: <html> is no SVD file; <device> is expected",
        "<device/>|1:10: <device> has no <peripheral>",
      })
  void otherFilesAreRefused(String text, String message) {
    assertEquals(
        "vendor.svd:" + message,
        assertThrows(DocumentException.class, () -> read(text == null ? "" : text)).getMessage());
  }
}
