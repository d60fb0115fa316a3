// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentFormats;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.OutputFolder;
import io.github.qom4j.documents.Templates;
import io.github.qom4j.documents.TestDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  private static List<OutputFile> write(String name) {
    return formats().named(List.of(name)).get(0).write(TestDocuments.request());
  }

  private static DocumentFormats formats() {
    return new DocumentFormats(FormatsTest.class.getClassLoader());
  }

  @Test
  void theSameDocumentsGiveTheSameFiles() {
    for (DocumentFormat format : formats().all()) {
      assertEquals(
          format.write(TestDocuments.request()),
          format.write(TestDocuments.request()),
          format.name());
    }
  }

  @Test
  void anUnknownFormatIsNamedWithTheKnownOnes() {
    String message =
        assertThrows(DocumentException.class, () -> formats().named(List.of("web", "html")))
            .getMessage();
    assertTrue(message.startsWith("there is no format \"html\"; there are "), message);
    assertTrue(message.contains("json, man, markdown"), message);
  }

  @Test
  void markdownHasARowForEachThing() {
    String page = TestDocuments.text(write("markdown"), "markdown/test-device.md");
    for (String part :
        List.of(
            "| `channels` | uint8 | `4` | How many channels there are. |",
            "| `chardev` | chardev |  | Where the characters go. Must be set. |",
            "| 2 | `CTRL.EN & (STATUS.DONE \\| !DATA8)` | High while",
            "| `0x000` | `CTRL` | 32 | RW | `0x00000042` | Control. |",
            "| `0x030 + 0x2 n` | `ROW8[n]` | 8 | RW | `0x00` | A row of bytes. |",
            "| `0x100 + 0x40 n` | `channel[n].ADDRESS` | 64 |",
            "| 2:1 | `SPEED` | RW | `0x1` | Speed of the line. Values: `0x0` SLOW (9600 bits a second.), `0x1` NORMAL (115200 bits a second.), `0x2` FAST. |",
            "| 15:8 | `TUNE` | RW | `0x0` | Takes effect in hardware only. *Not modelled.* |",
            "| 63:32 | `TOP` | RW | `0x80000001` |",
            "| 19 | `row8` | uint8[4] |  | A row of bytes. |",
            "| `last` | broken: QEMU has no place for it \\| yet | What came last. |",
            "| `test_device_write` | `at 0x%x \\| 0x%x` | write | A guest's access. |")) {
      assertTrue(page.contains(part), () -> part + " is not in " + page);
    }
  }

  @Test
  void pagesReferToNothingThatIsNotThere() {
    List<OutputFile> files = write("web");
    Set<String> paths = Set.copyOf(TestDocuments.paths(files));
    for (OutputFile file : files) {
      Matcher reference = REFERENCE.matcher(file.text());
      while (file.path().endsWith(".html") && reference.find()) {
        String target = reference.group(1);
        String page =
            target.startsWith("#") ? file.path() : "web/" + target.replaceFirst("#.*", "");
        assertTrue(target.equals("data:,") || paths.contains(page), file.path() + ": " + target);
        int hash = target.indexOf('#');
        if (hash >= 0) {
          String anchor = " id=\"" + target.substring(hash + 1) + "\"";
          assertTrue(TestDocuments.text(files, page).contains(anchor), file.path() + ": " + target);
        }
      }
      assertFalse(file.text().contains("http:") || file.text().contains("https:"), file.path());
    }
  }

  @Test
  void anchorsAreUnique() {
    for (OutputFile file : write("web")) {
      Matcher id = Pattern.compile("<[^>]* id=\"([^\"]*)\"").matcher(file.text());
      Set<String> seen = new java.util.HashSet<>();
      while (file.path().endsWith(".html") && id.find()) {
        assertTrue(seen.add(id.group(1)), file.path() + " has " + id.group(1) + " twice");
      }
    }
  }

  @Test
  void picturesSayInWordsWhatTheyShow() {
    String page = TestDocuments.text(write("web"), "web/test-device.html");
    assertTrue(
        page.contains(
            "bits 31 to 22 reserved; bits 21 to 20 MODE, RW; bits 19 to 18 reserved; bits 17 to 16"
                + " KEY, RW; bits 15 to 8 TUNE, RW; bits 7 to 4 DIV, RW; bit 3 reserved; bits 2 to"
                + " 1 SPEED, RW; bit 0 EN, RW."),
        page);
  }

  @Test
  void whatAuthorsWriteIsNoMarkup() {
    String page = TestDocuments.text(write("web"), "web/test-device.html");
    assertTrue(page.contains("values &lt; 4 &amp; more"));
    assertTrue(page.contains("<code>a &quot;b&quot; | c</code>"));
  }

  @Test
  void aTemplateOfTheAuthorTakesThePlaceOfOurs(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("markdown"));
    Files.writeString(folder.resolve("markdown/device.ftl"), "<#assign x = 1>Mine: ${device.name}");
    Files.createDirectories(folder.resolve("web"));
    Files.writeString(folder.resolve("web/qom4j.css"), "main { color: red }");
    DocumentRequest request = own(folder);
    List<OutputFile> files = new MarkdownFormat().write(request);
    assertEquals("Mine: test-device", TestDocuments.text(files, "markdown/test-device.md"));
    assertTrue(TestDocuments.text(files, "markdown/README.md").startsWith("# Test\n"));
    assertEquals(
        "main { color: red }", TestDocuments.text(new WebFormat().write(request), "web/qom4j.css"));
  }

  private static DocumentRequest own(Path folder) {
    return new DocumentRequest(
        TestDocuments.library(), Set.of(), new Templates(Optional.of(folder)), "Test");
  }

  @Test
  void aMistakeInATemplateIsShownByItsLine(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("man"));
    Path template = folder.resolve("man/device.ftl");
    Files.writeString(template, "one\n${device.nme}\n");
    String message =
        assertThrows(DocumentException.class, () -> new ManFormat().write(own(folder)))
            .getMessage();
    assertTrue(message.startsWith("template man/device.ftl, line 2: "), message);
    Files.writeString(template, "one\ntwo\n<#if>\n");
    message =
        assertThrows(DocumentException.class, () -> new ManFormat().write(own(folder)))
            .getMessage();
    assertTrue(message.startsWith("template man/device.ftl, line 3: "), message);
  }

  @Test
  void filesLieInTheFolderOnly(@TempDir Path folder) {
    OutputFolder out = new OutputFolder(folder.resolve("a"));
    assertThrows(DocumentException.class, () -> out.write(List.of(new OutputFile("../b", "text"))));
    out.write(List.of(new OutputFile("b/c", "text")));
    assertThrows(DocumentException.class, () -> out.write(List.of(new OutputFile("b/c", "text"))));
    assertTrue(Files.exists(folder.resolve("a/b/c")));
  }
}
