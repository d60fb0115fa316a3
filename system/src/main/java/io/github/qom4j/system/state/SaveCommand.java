// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import io.github.qom4j.migration.StreamWriter;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.bench.DeviceOptions;
import io.github.qom4j.system.bench.Wiring;
import io.github.qom4j.system.io.BinaryFiles;
import io.github.qom4j.system.ops.OpRun;
import io.github.qom4j.system.trace.LogSession;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code state save}. */
@Command(
    name = "save",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs an op script against a device and saves its state.",
      "",
      "The machine is not started, as QEMU's with -S: the clock begins at 0, and timers",
      "expire only in 'step NS'.",
      ""
    })
public final class SaveCommand implements Callable<Integer> {
  @Mixin private DeviceOptions options;

  @Option(
      names = "--ops",
      paramLabel = "FILE",
      description = "A script as of 'ops' that is run before; - for standard input.")
  private String ops;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "The stream; - for standard output.")
  private String out;

  @Option(
      names = "--machine",
      paramLabel = "NAME",
      description =
          "The machine of QEMU the stream is for: musca-b1, virt, lm3s6965evb or pc. By default"
              + " lm3s6965evb for pl011_luminary, pc for hpet, musca-b1 for others.")
  private String machine;

  /** For the command line. */
  public SaveCommand() {}

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
    if (ops != null) {
      OpRun.run(bench, ops);
    }
    BinaryFiles.write(out, new StreamWriter(bench.sections(0)).write());
  }
}
