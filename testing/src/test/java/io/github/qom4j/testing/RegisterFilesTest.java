// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.documents.DocumentFinder;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.Templates;
import io.github.qom4j.documents.compare.Precision;
import io.github.qom4j.documents.compare.RegisterComparison;
import io.github.qom4j.documents.compare.Side;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.skeleton.SkeletonWriter;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.svd.SvdFormat;
import io.github.qom4j.documents.svd.SvdReader;
import io.github.qom4j.documents.systemrdl.RdlReader;
import io.github.qom4j.documents.systemrdl.SystemRdlFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported of a device's registers, imported and compiled declares the same registers. */
class RegisterFilesTest {
  private static final Library OWN = find(testClasses());

  @TempDir Path folder;

  private static Path testClasses() {
    try {
      return Path.of(
          RegisterFilesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Library find(Path classes) {
    DocumentFinder finder = new DocumentFinder();
    finder.find(classes);
    return finder.library();
  }

  static List<String> types() {
    return OWN.devices().stream()
        .filter(device -> device.isType() && !device.isAbstract())
        .filter(device -> !OWN.merged(device).banks().isEmpty())
        .map(DeviceDocument::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void registersComeBackAsTheyWere(String type) throws IOException {
    OutputFile svd =
        new SvdFormat()
            .write(new DocumentRequest(OWN, Set.of(type), new Templates(Optional.empty()), "Tests"))
            .get(0);
    ImportedDevice imported =
        SvdReader.read(
            new SourceFile(svd.path(), svd.text().getBytes(StandardCharsets.UTF_8)),
            new ImportOptions(List.of(), "", "made", ""));
    assertEquals(List.of(), imported.remarks());

    Library made = compiled(SkeletonWriter.write(imported, svd.path()));

    assertEquals(
        List.of(),
        RegisterComparison.differences(
            side("declared", type, OWN), side("made", type, made), Precision.EXACT));
  }

  @ParameterizedTest
  @MethodSource("types")
  void systemRdlSaysAsMuch(String type) {
    OutputFile rdl =
        new SystemRdlFormat()
            .write(new DocumentRequest(OWN, Set.of(type), new Templates(Optional.empty()), "Tests"))
            .get(0);

    ImportedDevice imported =
        RdlReader.read(
            new SourceFile(rdl.path(), rdl.text().getBytes(StandardCharsets.UTF_8)),
            new ImportOptions(List.of(), "", "made", ""));

    assertEquals(List.of(), imported.remarks());
    assertEquals(
        List.of(),
        RegisterComparison.differences(
            side("declared", type, OWN),
            new Side("read", imported.device(), imported.library()),
            Precision.EXACT));
  }

  private static Side side(String name, String type, Library library) {
    return new Side(name, library.merged(library.device(type).orElseThrow()), library);
  }

  private Library compiled(OutputFile skeleton) throws IOException {
    Path source = folder.resolve(skeleton.path());
    Files.createDirectories(source.getParent());
    Files.writeString(source, skeleton.text());
    Path classes = Files.createDirectory(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean isCompiled =
          compiler
              .getTask(
                  out,
                  files,
                  null,
                  // From JDK 23 on, processors run only if they are asked for.
                  List.of(
                      "-d",
                      classes.toString(),
                      "-processorpath",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertTrue(isCompiled, () -> skeleton.text() + out);
    }
    return find(classes);
  }
}
