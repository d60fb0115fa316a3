// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.docs;

import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.DocumentFinder;
import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentFormats;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFolder;
import io.github.qom4j.documents.Templates;
import io.github.qom4j.error.QomException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code docs}. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    subcommands = {DiffCommand.class, ImportCommand.class},
    description = {
      "Writes documents of devices and boards.",
      "They are made from what the annotation processor wrote beside the classes.",
      ""
    })
public final class DocsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CLASSPATH",
      arity = "0..*",
      description =
          "Folders of classes and jars with the devices and boards; by default those of the program.")
  private List<String> places = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write; a format is a folder in it.")
  private Path out;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "NAME",
      defaultValue = "web",
      description = "Formats, with commas between; 'help' lists them. By default ${DEFAULT-VALUE}.")
  private List<String> formats;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates that take the place of those of the same name.")
  private Path templates;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      defaultValue = "Device reference",
      description = "Name of the whole. By default \"${DEFAULT-VALUE}\".")
  private String title;

  @Spec private CommandSpec spec;

  /** For the command line. */
  public DocsCommand() {}

  @Override
  public Integer call() {
    // Its own commands do not need it, so that it cannot be required.
    if (out == null) {
      throw new ParameterException(spec.commandLine(), "Missing required option: '--out=DIR'");
    }
    DocumentFormats known = new DocumentFormats(DocsCommand.class.getClassLoader());
    if (formats.contains("help")) {
      known.all().forEach(f -> System.out.printf("%-12s %s%n", f.name(), f.summary()));
      return 0;
    }
    try {
      OutputFolder folder = new OutputFolder(out);
      List<DocumentFormat> wanted = known.named(formats);
      DocumentRequest request = request();
      wanted.forEach(format -> folder.write(format.write(request)));
      System.err.printf("%d files in %s%n", folder.count(), out);
    } catch (DocumentException e) {
      throw new QomException(e.getMessage(), e);
    }
    return 0;
  }

  private DocumentRequest request() {
    DocumentFinder finder = new DocumentFinder();
    Set<String> wanted = new TreeSet<>();
    ClassPaths.of(places).forEach(place -> wanted.addAll(finder.find(place)));
    if (!places.isEmpty() && wanted.isEmpty()) {
      throw new QomException(
          "%s has no documents; was it compiled with qom4j's processor?"
              .formatted(String.join(File.pathSeparator, places)));
    }
    // Ancestors and parts may be in other jars.
    ClassPaths.ofProgram().forEach(finder::find);
    return new DocumentRequest(
        finder.library(), wanted, new Templates(Optional.ofNullable(templates)), title);
  }
}
