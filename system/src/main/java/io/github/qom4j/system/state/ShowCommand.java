// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import io.github.qom4j.system.io.BinaryFiles;
import io.github.qom4j.system.io.TextFiles;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code state show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints a migration stream, or a section cut out of one.",
      "First its records, then the fields of each section with their offsets and values.",
      ""
    })
public final class ShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The stream; - for standard input.")
  private String file;

  @Option(
      names = "--section",
      paramLabel = "NAME[:INSTANCE]",
      description = "Prints the fields of this section only.")
  private String section;

  /** For the command line. */
  public ShowCommand() {}

  @Override
  public Integer call() {
    StreamPrinter printer = new StreamPrinter(BinaryFiles.read(file));
    try (PrintStream out = TextFiles.write(TextFiles.STANDARD)) {
      printer.print(out, section);
    }
    return 0;
  }
}
