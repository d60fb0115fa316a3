// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.docs;

import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.DocumentFinder;
import io.github.qom4j.documents.compare.Precision;
import io.github.qom4j.documents.compare.RegisterComparison;
import io.github.qom4j.documents.compare.Side;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.error.QomException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code docs diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Compares the registers of a file with those of a type.",
      "Addresses, widths, values after a reset, access, fields and names are. The status is 1 if they",
      "differ.",
      ""
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "CMSIS-SVD, or SystemRDL if it ends in .rdl.")
  private Path file;

  @Parameters(index = "1", paramLabel = "TYPE", description = "Name of a QOM type or of its class.")
  private String type;

  @Parameters(
      index = "2..*",
      paramLabel = "CLASSPATH",
      arity = "0..*",
      description = "Folders of classes and jars with the type; by default those of the program.")
  private List<String> places = new ArrayList<>();

  @Option(
      names = "--peripheral",
      paramLabel = "NAME",
      split = ",",
      description =
          "Which peripherals or address maps are the device's regions. Not needed if there is one only.")
  private List<String> peripherals = new ArrayList<>();

  /** For the command line. */
  DiffCommand() {}

  @Override
  public Integer call() {
    List<String> differences;
    try {
      Library library = library();
      DeviceDocument device = device(library);
      ImportedDevice vendors = RegisterFiles.read(file, new ImportOptions(peripherals, "", "", ""));
      vendors.remarks().forEach(System.err::println);
      differences =
          RegisterComparison.differences(
              new Side(file.getFileName().toString(), vendors.device(), vendors.library()),
              new Side(device.name(), library.merged(device), library),
              Precision.WORDS);
    } catch (DocumentException e) {
      throw new QomException(e.getMessage(), e);
    }
    differences.forEach(System.out::println);
    return differences.isEmpty() ? 0 : 1;
  }

  private Library library() {
    DocumentFinder finder = new DocumentFinder();
    ClassPaths.of(places).forEach(finder::find);
    ClassPaths.ofProgram().forEach(finder::find);
    return finder.library();
  }

  private DeviceDocument device(Library library) {
    return library.devices().stream()
        .filter(DeviceDocument::isType)
        .filter(device -> device.name().equals(type) || device.javaClass().equals(type))
        .findFirst()
        .orElseThrow(
            () ->
                new QomException(
                    "there is no type or class %s; there are %s"
                        .formatted(
                            type,
                            library.devices().stream()
                                .filter(device -> device.isType() && !device.banks().isEmpty())
                                .map(DeviceDocument::name)
                                .collect(Collectors.joining(", ")))));
  }
}
