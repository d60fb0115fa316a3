// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.Templates;
import io.github.qom4j.documents.devicetree.DeviceTreeFormat;
import io.github.qom4j.documents.header.HeaderFormat;
import io.github.qom4j.documents.ipxact.IpXact2014Format;
import io.github.qom4j.documents.ipxact.IpXact2022Format;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.source.XmlElement;
import io.github.qom4j.documents.source.XmlFile;
import io.github.qom4j.documents.svd.SvdFormat;
import io.github.qom4j.documents.systemrdl.SystemRdlFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterFormatsTest {
  static Stream<DocumentFormat> formats() {
    return Stream.of(
        new DeviceTreeFormat(),
        new HeaderFormat(),
        new IpXact2014Format(),
        new IpXact2022Format(),
        new SvdFormat(),
        new SystemRdlFormat());
  }

  static Stream<DocumentFormat> xml() {
    return Stream.of(new IpXact2014Format(), new IpXact2022Format(), new SvdFormat());
  }

  private static XmlElement parsed(OutputFile file) {
    return XmlFile.parse(new SourceFile(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void formatsAreFoundByTheirName(DocumentFormat format) {
    assertTrue(
        ServiceLoader.load(DocumentFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .anyMatch(found -> found.name().equals(format.name())));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void filesAreAlwaysTheSameAndPlain(DocumentFormat format) {
    List<OutputFile> files = SampleDevice.files(format);

    assertEquals(files, SampleDevice.files(format));
    for (OutputFile file : files) {
      assertTrue(file.path().startsWith(format.name() + "/"), file.path());
      assertTrue(file.text().endsWith("\n") && !file.text().endsWith("\n\n"));
      assertTrue(file.text().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void typesWithoutRegistersHaveNoFile(DocumentFormat format) {
    DocumentRequest nothing =
        new DocumentRequest(
            SampleDevice.library(), Set.of("none"), new Templates(Optional.empty()), "None");

    assertEquals(List.of(), format.write(nothing));
  }

  @ParameterizedTest
  @MethodSource("xml")
  void textIsEscaped(DocumentFormat format) {
    OutputFile file = SampleDevice.only(format);

    assertTrue(file.text().contains("kinds &amp; &lt;none&gt; left out"), file.text());
    assertTrue(!parsed(file).children().isEmpty());
  }

  @Test
  void ipXactHasRowsAsTheYearsHaveThem() {
    String old = SampleDevice.only(new IpXact2014Format()).text();
    String recent = SampleDevice.only(new IpXact2022Format()).text();

    assertTrue(old.contains("<ipxact:name>MIRROR_ROW</ipxact:name>"));
    assertTrue(old.contains("<ipxact:range>'h10</ipxact:range>"));
    assertTrue(recent.contains("<ipxact:stride>'h10</ipxact:stride>"));
    assertTrue(!recent.contains("MIRROR_ROW"));
  }

  @Test
  void bindingsKnowRegions() {
    String binding = SampleDevice.only(new DeviceTreeFormat()).text();

    assertTrue(binding.contains("\n  reg:\n    maxItems: 2\n"), binding);
    assertTrue(binding.contains("\n      - const: cages\n      - const: pond\n"), binding);
    assertTrue(
        binding.contains("\n        reg = <0x40000000 0x400>, <0x40001000 0x20>;\n"), binding);
  }

  @Test
  void authorsTemplatesTakeThePlaceOfOurs(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("systemrdl"));
    Files.writeString(
        folder.resolve("systemrdl/device.rdl.ftl"),
        "<#list regions[0].registers as r>${r.name} ${r.offset}\n</#list>");
    DocumentRequest request =
        new DocumentRequest(
            SampleDevice.library(), Set.of(), new Templates(Optional.of(folder)), "Own");

    String text = new SystemRdlFormat().write(request).get(0).text();

    assertTrue(text.startsWith("CTRL 0\nDATA 4\nLAMP 10\n"), text);
  }
}
