// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.Templates;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.PartDocument;
import io.github.qom4j.documents.model.PartDocument.Region;
import io.github.qom4j.documents.registers.SampleDevice;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.source.XmlElement;
import io.github.qom4j.documents.source.XmlFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SvdBoardTest {
  private static OutputFile file(PartDocument... parts) {
    BoardDocument board =
        new BoardDocument(
            "park",
            List.of("park"),
            "park-machine",
            "test.Park",
            "A park",
            "",
            List.of(),
            List.of(),
            List.of(parts),
            List.of(),
            List.of());
    Library library = new Library(SampleDevice.library().devices(), List.of(board));
    List<OutputFile> files =
        new SvdFormat()
            .write(
                new DocumentRequest(
                    library, Set.of("park"), new Templates(Optional.empty()), "Test"));
    assertEquals(1, files.size());
    return files.get(0);
  }

  private static PartDocument zoo(String name, Region... regions) {
    return new PartDocument(
        name,
        "zoo-1",
        "/machine/" + name,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(regions),
        List.of(),
        List.of());
  }

  private static SourceFile source(OutputFile file) {
    return new SourceFile(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void partsLieAtTheirAddresses() {
    OutputFile file =
        file(
            zoo(
                "east",
                new Region(0, 0x1000_0000L, 0x400, 0),
                new Region(1, 0xfed0_0000L, 0x20, 0)),
            zoo("west", new Region(0, 0x2000_0000L, 0x400, 0)));

    assertEquals("svd/PARK_BOARD.svd", file.path());
    XmlElement peripherals = XmlFile.parse(source(file)).child("peripherals").orElseThrow();
    assertEquals(
        List.of("EAST_CAGES 0x10000000", "EAST_POND 0xfed00000", "WEST_CAGES 0x20000000"),
        peripherals.children().stream()
            .map(p -> p.text("name").orElseThrow() + " " + p.text("baseAddress").orElseThrow())
            .toList());
    assertEquals(Optional.of("EAST_CAGES"), peripherals.children().get(2).attribute("derivedFrom"));
  }

  @Test
  void whatLiesBeyondIsSaid() {
    OutputFile file =
        file(
            zoo("east", new Region(0, 0x1000_0000L, 0x400, 0)),
            zoo("west", new Region(0, 0x1_0000_0000L, 0x400, 0)));

    assertTrue(
        file.text()
            .contains(
                "<description>A park. Beyond 32 bits lie: WEST_CAGES at 0x100000000.</description>"),
        file.text());
  }

  @Test
  void oneOfThePartsIsImported() {
    OutputFile file =
        file(
            zoo("east", new Region(1, 0x1000_0000L, 0x20, 0)),
            zoo("west", new Region(1, 0x2000_0000L, 0x20, 0)));

    ImportedDevice imported =
        SvdReader.read(source(file), new ImportOptions(List.of("WEST_POND"), "pond", "", ""));

    assertEquals("pond", imported.device().name());
    assertEquals(
        List.of("FISH", "LEVEL"),
        imported.device().banks().get(0).registers().stream().map(r -> r.name()).toList());
  }
}
