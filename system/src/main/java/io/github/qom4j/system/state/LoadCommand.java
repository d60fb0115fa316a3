// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import io.github.qom4j.error.QomException;
import io.github.qom4j.migration.LoadReport;
import io.github.qom4j.migration.MachineSections;
import io.github.qom4j.migration.StreamReader;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.bench.DeviceOptions;
import io.github.qom4j.system.bench.Wiring;
import io.github.qom4j.system.io.BinaryFiles;
import io.github.qom4j.system.io.TextFiles;
import io.github.qom4j.system.migration.JsonDescription;
import io.github.qom4j.system.ops.OpRun;
import io.github.qom4j.system.trace.LogSession;
import io.github.qom4j.system.trace.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code state load}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Loads a device's state, then runs an op script and prints a line an op, as 'ops' does.",
      "",
      "The stream is one of 'state save' or of QEMU, or a section cut out of one. Sections of",
      "other devices are passed over. The machine is not started, as QEMU's with -S: timers",
      "expire only in 'step NS'.",
      ""
    })
public final class LoadCommand implements Callable<Integer> {
  @Mixin private DeviceOptions options;

  @Parameters(paramLabel = "FILE", description = "The stream; - for standard input.")
  private String file;

  @Option(
      names = "--ops",
      paramLabel = "FILE",
      description = "A script as of 'ops' that is run after; - for standard input.")
  private String ops;

  @Option(
      names = "--instance",
      paramLabel = "N",
      description = "Which of several devices of its kind is loaded: 0 for the first.",
      defaultValue = "0")
  private int instance;

  @Option(
      names = "--machine",
      paramLabel = "NAME",
      description =
          "The machine of QEMU that must have sent it, and whose interrupt lines are shown: as of"
              + " 'ops'. By default any may have sent it.")
  private String machine;

  /** For the command line. */
  public LoadCommand() {}

  @Override
  public Integer call() {
    if (!options.printHelp()) {
      LogSession log = options.startLog();
      try {
        run();
      } finally {
        log.close();
      }
    }
    return 0;
  }

  private void run() {
    Wiring wiring = machine == null ? Wiring.defaultOf(options.device()) : Wiring.of(machine);
    Bench bench = options.makeBench(wiring, Bench.Mode.STOPPED);
    byte[] stream = BinaryFiles.read(file);
    MachineSections sections = bench.sections(instance);
    LoadReport report = StreamReader.ofAnyMachine(sections, new JsonDescription()).load(stream);
    boolean isFromOther = !List.of("", sections.machine()).contains(report.machine());
    if (machine != null && isFromOther) {
      throw new QomException(
          "Machine type received is '%s' and local is '%s'"
              .formatted(report.machine(), sections.machine()));
    }
    if (!report.skipped().isEmpty()) {
      Messages.report("not loaded: " + String.join(", ", report.skipped()));
    }
    if (ops != null) {
      OpRun.run(bench, ops, TextFiles.STANDARD, 0);
    }
  }
}
