// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.docs;

import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.skeleton.SkeletonWriter;
import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code docs import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes the class of a device from a file that describes its registers.",
      "Once: its author goes on with it.",
      ""
    })
final class ImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "CMSIS-SVD, or SystemRDL if it ends in .rdl.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder of sources. By default this one.")
  private Path out;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Package of the class. By default none.")
  private String packageName;

  @Option(
      names = "--class",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Name of the class. By default that of the type, with capitals.")
  private String className;

  @Option(
      names = "--type",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Name of the QOM type. By default that of the first peripheral.")
  private String type;

  @Option(
      names = "--peripheral",
      paramLabel = "NAME",
      split = ",",
      description =
          "Which peripherals or address maps are the device's regions. Not needed if there is one only.")
  private List<String> peripherals = new ArrayList<>();

  /** For the command line. */
  ImportCommand() {}

  @Override
  public Integer call() {
    check("package", packageName, packageName.isEmpty() || SourceVersion.isName(packageName));
    check("class", className, className.isEmpty() || isIdentifier(className));
    check("type", type, type.matches("|[A-Za-z][A-Za-z0-9._-]*"));
    try {
      ImportedDevice imported =
          RegisterFiles.read(file, new ImportOptions(peripherals, type, packageName, className));
      OutputFile skeleton = SkeletonWriter.write(imported, file.getFileName().toString());
      Path written = write(skeleton);
      imported.remarks().forEach(System.err::println);
      System.out.println(written);
    } catch (DocumentException e) {
      throw new QomException(e.getMessage(), e);
    }
    return 0;
  }

  private static boolean isIdentifier(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  private static void check(String option, String value, boolean isLegal) {
    if (!isLegal) {
      throw new QomException("--%s: '%s' is no name of a %s".formatted(option, value, option));
    }
  }

  private Path write(OutputFile skeleton) {
    Path path = out.resolve(skeleton.path());
    if (Files.exists(path)) {
      throw new QomException(
          path + " is there already; an import is written once, 'docs diff' compares it later");
    }
    try {
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      return Files.writeString(path, skeleton.text());
    } catch (IOException e) {
      throw new QomException("cannot write %s: %s".formatted(path, e.getMessage()), e);
    }
  }
}
