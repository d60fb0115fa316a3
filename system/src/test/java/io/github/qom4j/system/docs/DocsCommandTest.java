// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.documents.DocumentFinder;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.qom.NamedType;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {
  @TempDir Path folder;

  private Program docs(String... arguments) {
    return Program.run(
        "",
        Stream.concat(Stream.of("docs", "--out", folder.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void theProgramsOwnDevicesAndBoards() throws IOException {
    Program run = docs("--format", "web,json,markdown,man");
    assertEquals(0, run.status(), run.err());
    for (String type : List.of("pl011", "pl011_luminary", "hpet")) {
      assertTrue(Files.exists(folder.resolve("web/" + type + ".html")), type);
      assertTrue(Files.exists(folder.resolve("man/" + type + ".7")), type);
    }
    assertTrue(read("web/board-virt.html").contains("0x09000000"));
    assertTrue(read("web/index.html").contains("<h1>Device reference</h1>"));
  }

  /** Its registers are those of its parent, its identification is its own. */
  @Test
  void aTypeHasWhatItsParentHas() throws IOException {
    assertEquals(0, docs("--format", "markdown").status());
    String page = read("markdown/pl011_luminary.md");
    assertTrue(page.contains("| `0x030` | `UARTCR` | 32 | RW | `0x00000300` |"), page);
    assertTrue(page.contains("| `0xfe8` | identification 2 | 32 | RO | `0x18` |"), page);
    assertTrue(read("markdown/pl011.md").contains("identification 2 | 32 | RO | `0x14` |"));
  }

  /** Those of the runtime have no declaration that documents could be written from. */
  @Test
  void documentsSayOfTypesWhatQomDoes() {
    DocumentFinder finder = new DocumentFinder();
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .forEach(finder::find);
    Library library = finder.library();
    for (DeviceDocument device : library.devices()) {
      if (device.isType()) {
        NamedType<?> type = Types.findNamed(device.name()).orElseThrow();
        assertEquals(type.javaType().getCanonicalName(), device.javaClass());
        if (type instanceof TypeInfo<?, ?> info) {
          assertEquals(info.parent().map(TypeInfo::name).orElse(""), device.parent());
          assertEquals(info.isAbstract(), device.isAbstract(), device.name());
        }
      }
    }
    assertEquals(
        List.of("object", "device", "sys-bus-device", "pl011"),
        library.ancestors(library.device("pl011_luminary").orElseThrow()).stream()
            .map(DeviceDocument::name)
            .toList());
  }

  @Test
  void blocksAreShownWithTheirDevice() throws IOException {
    assertEquals(0, docs("--format", "markdown").status());
    String page = read("markdown/hpet.md");
    assertTrue(page.contains("| `0x100 + 0x20 n` | `timer[n].CONF` | 64 | mixed |"), page);
    assertTrue(page.contains("|  | `timer.wrap_flag` | uint8 |"), page);
    assertTrue(page.contains("| 24 | `num_timers_save` | uint8 | since version 2 |"), page);
  }

  @Test
  void onlyTheDevicesOfAJarOrAFolder() throws IOException {
    Path classes = Path.of("..", "examples-hpet", "target", "classes");
    Program run = docs("--format", "markdown", "--title", "Timers", classes.toString());
    assertEquals("", run.out());
    assertEquals("2 files in " + folder, run.err().strip());
    assertTrue(read("markdown/README.md").startsWith("# Timers\n"));
    assertFalse(Files.exists(folder.resolve("markdown/pl011.md")));
  }

  @Test
  void formatsAreListed() {
    Program run = docs("--format", "help");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("markdown   Markdown, for repositories\n"), run.out());
  }

  @Test
  void mistakesAreOneLine() throws IOException {
    assertEquals(
        List.of(1, "qom4j: nowhere is not there"),
        List.of(docs("nowhere").status(), error("nowhere")));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(
        "qom4j: %s has no documents; was it compiled with qom4j's processor?".formatted(empty),
        error(empty.toString()));
    Path text = Files.writeString(folder.resolve("a.txt"), "text");
    assertEquals("qom4j: %s is neither a folder nor a jar".formatted(text), error(text.toString()));
    Path wrong = Files.createDirectories(folder.resolve("wrong/META-INF/qom4j"));
    Files.writeString(wrong.resolve("a.json"), "{\"formatVersion\":7}");
    assertEquals(
        "qom4j: %s in %s is no document of qom4j: formatVersion is 7, expected 1"
            .formatted(wrong.resolve("a.json"), folder.resolve("wrong")),
        error(folder.resolve("wrong").toString()));
    assertTrue(
        error("--format", "pdf").startsWith("qom4j: there is no format \"pdf\"; there are "));
    assertTrue(error("--templates", "none").startsWith("qom4j: none is no folder of templates"));
  }

  private String error(String... arguments) {
    return docs(arguments).err().strip();
  }
}
