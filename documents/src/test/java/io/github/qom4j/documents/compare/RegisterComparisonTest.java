// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.svd.SvdReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterComparisonTest {
  private static Side side(String name, String registers) {
    String text =
        """
        <device><peripherals><peripheral><name>UART</name>
          <addressBlock><offset>0</offset><size>0x40</size></addressBlock>
          <registers>%s</registers>
        </peripheral></peripherals></device>
        """
            .formatted(registers);
    ImportedDevice device =
        SvdReader.read(
            new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)),
            new ImportOptions(List.of(), "", "", ""));
    return new Side(name, device.device(), device.library());
  }

  private static String register(String name, int offset, String more) {
    return "<register><name>%s</name><addressOffset>%d</addressOffset>%s</register>"
        .formatted(name, offset, more);
  }

  private static List<String> differences(String left, String right) {
    return RegisterComparison.differences(
        side("vendor", left), side("class", right), Precision.WORDS);
  }

  @Test
  void equalRegistersDoNotDiffer() {
    String registers = register("CR", 0, "<resetValue>3</resetValue>") + register("SR", 4, "");

    assertEquals(List.of(), differences(registers, registers));
  }

  @Test
  void differencesAreToldByAddress() {
    String vendor =
        register("CR", 0, "<resetValue>3</resetValue><access>read-only</access>")
            + register("SR", 4, "<size>16</size>")
            + register("IR", 8, "")
            + register("NEW", 12, "");
    String ours =
        register("CTRL", 0, "<resetValue>1</resetValue>")
            + register("SR", 4, "")
            + register("IR", 16, "<modifiedWriteValues>oneToClear</modifiedWriteValues>");

    assertEquals(
        List.of(
            "0x000 CR: name is CR in vendor, CTRL in class",
            "0x000 CR: reset is 0x3 in vendor, 0x1 in class",
            "0x000 CR: access is read-only in vendor, read-write in class",
            "0x004 SR: width is 16 bits in vendor, 32 bits in class",
            "0x008 IR: only in vendor (32 bits, read-write)",
            "0x00c NEW: only in vendor (32 bits, read-write)",
            "0x010 IR: only in class (32 bits, read-write, a write oneToClear)"),
        differences(vendor, ours));
  }

  @Test
  void differencesOfFieldsAreTold() {
    String vendor =
        register(
            "CR",
            0,
            "<fields>"
                + field("EN", 0, 1, "")
                + field("MODE", 1, 2, "")
                + field("DIV", 8, 8, "")
                + field("OLD", 20, 1, "")
                + "</fields>");
    String ours =
        register(
            "CR",
            0,
            "<fields>"
                + field("EN", 0, 1, "<modifiedWriteValues>oneToClear</modifiedWriteValues>")
                + field("MODE", 1, 3, values("A", "B"))
                + field("DIVIDER", 8, 8, "")
                + field("NEW", 21, 1, "")
                + "</fields>");

    assertEquals(
        List.of(
            "0x000 CR.EN: access is read-write in vendor, read-write, a write oneToClear in class",
            "0x000 CR.MODE: place is bits 1 to 2 in vendor, bits 1 to 3 in class",
            "0x000 CR.MODE: value 0x0 is without a name in vendor, A in class",
            "0x000 CR.MODE: value 0x1 is without a name in vendor, B in class",
            "0x000 CR.DIV: name is DIV in vendor, DIVIDER in class",
            "0x000 CR.OLD: only in vendor (bit 20)",
            "0x000 CR.NEW: only in class (bit 21)"),
        differences(vendor, ours));
  }

  private static String field(String name, int offset, int width, String more) {
    return "<field><name>%s</name><bitOffset>%d</bitOffset><bitWidth>%d</bitWidth>%s</field>"
        .formatted(name, offset, width, more);
  }

  private static String values(String... names) {
    StringBuilder values = new StringBuilder("<enumeratedValues>");
    for (int i = 0; i < names.length; i++) {
      values.append(
          "<enumeratedValue><name>%s</name><value>%d</value></enumeratedValue>"
              .formatted(names[i], i));
    }
    return values + "</enumeratedValues>";
  }

  @Test
  void rowsAndSingleRegistersAreTheSame() {
    String row = register("CH[%s]", 0, "<dim>2</dim><dimIncrement>4</dimIncrement>");
    String singles = register("CH0", 0, "") + register("CH1", 4, "");

    assertEquals(List.of(), differences(row, singles));
  }
}
