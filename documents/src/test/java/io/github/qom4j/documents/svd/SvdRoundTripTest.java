// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.compare.Precision;
import io.github.qom4j.documents.compare.RegisterComparison;
import io.github.qom4j.documents.compare.Side;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.registers.SampleDevice;
import io.github.qom4j.documents.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvdRoundTripTest {
  private static ImportedDevice imported(OutputFile file) {
    return SvdReader.read(
        new SourceFile(file.path(), file.text().getBytes(StandardCharsets.UTF_8)),
        new ImportOptions(List.of(), "", "test", ""));
  }

  @Test
  void whatIsWrittenIsReadAsItWas() {
    ImportedDevice imported = imported(SampleDevice.only(new SvdFormat()));

    assertEquals(List.of(), imported.remarks());
    assertEquals("zoo-1", imported.device().name());
    assertEquals("test.Zoo1", imported.device().javaClass());
    assertEquals(
        List.of(),
        RegisterComparison.differences(
            new Side("written", SampleDevice.device(), SampleDevice.library()),
            new Side("read", imported.device(), imported.library()),
            Precision.EXACT));
  }

  @Test
  void descriptionsAreThoseOfTheAuthor() {
    ImportedDevice imported = imported(SampleDevice.only(new SvdFormat()));

    List<RegisterDocument> ours = SampleDevice.device().banks().get(0).registers();
    List<RegisterDocument> read = imported.device().banks().get(0).registers();
    for (int i = 0; i < ours.size(); i++) {
      assertEquals(ours.get(i).description(), read.get(i).description());
      for (int j = 0; j < ours.get(i).fields().size(); j++) {
        assertEquals(
            ours.get(i).fields().get(j).description(), read.get(i).fields().get(j).description());
      }
    }
  }

  @Test
  void filesAreAlwaysTheSame() {
    assertEquals(
        SampleDevice.only(new SvdFormat()).text(), SampleDevice.only(new SvdFormat()).text());
  }
}
