// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.bench.DeviceOptions;
import io.github.qom4j.system.bench.Wiring;
import io.github.qom4j.system.trace.LogSession;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code ops}. */
@Command(
    name = "ops",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs an op script against a device and writes a trace.",
      "",
      "An op a line, numbers in C notation, # starts a comment:",
      "  r OFF SIZE          read SIZE (1, 2, 4, 8) bytes at offset OFF",
      "  w OFF SIZE VALUE    write",
      "  rx HH [HH ...]      bytes arrive on the serial line",
      "  break               a break arrives on the serial line",
      "  step NS             the virtual clock advances (on pc)",
      "  mem ADDR N          dump N bytes of memory (on pc)",
      "  irqin N LEVEL       drive the device's input N (on pc)",
      "  reset               the device is reset",
      "",
      "The trace has a line an op:",
      "  INDEX OP = RESULT irq=LEVELS edges=LIST tx=HEX wait=N clock=NS",
      "An access where nothing answers reads 0, is reported on standard error,",
      "and the script goes on.",
      ""
    })
public final class OpsCommand implements Callable<Integer> {
  @Mixin private DeviceOptions options;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description = "The script; - for standard input.")
  private String in;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The trace; - for standard output, line by line.")
  private String out;

  @Option(
      names = "--machine",
      paramLabel = "NAME",
      description =
          "The machine of QEMU whose connected interrupt lines are shown: musca-b1 (all), virt"
              + " (line 0), lm3s6965evb (line 0, which nobody can watch there: always 0), pc (lines"
              + " 0 to 23, as a mask). By default lm3s6965evb for pl011_luminary, pc for hpet,"
              + " musca-b1 for others.")
  private String machine;

  @Option(
      names = "--migrate",
      paramLabel = "N",
      description =
          "After every N-th op a fresh device loads the state of the one before and takes its"
              + " place. Nothing of it should be seen.")
  private Integer migrateEvery;

  /** For the command line. */
  public OpsCommand() {}

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
    if (migrateEvery != null && migrateEvery < 1) {
      throw new QomException("--migrate %d, expected 1 or more".formatted(migrateEvery));
    }
    Bench bench =
        options.makeBench(
            machine == null ? Wiring.defaultOf(options.device()) : Wiring.of(machine));
    OpRun.run(bench, in, out, migrateEvery == null ? 0 : migrateEvery);
  }
}
