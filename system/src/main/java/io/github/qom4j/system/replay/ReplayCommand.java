// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.replay;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.bench.DeviceOptions;
import io.github.qom4j.system.bench.Wiring;
import io.github.qom4j.system.io.TextFiles;
import io.github.qom4j.system.trace.LogSession;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code replay}. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Plays recorded guest traffic to a device and compares what it answers.",
      "",
      "Every value read is compared with the recorded one, every interrupt level",
      "too. Prints what the guest printed, and a summary on standard error; the",
      "exit status is 1 if anything differs. On a terminal a progress bar runs first.",
      "",
      "The recording is what QEMU writes with -trace 'pl011_*', for an HPET with",
      "-trace 'memory_region_ops_*', plain or compressed with gzip. The guest's reads",
      "of the HPET's running counter tell the time.",
      ""
    })
public final class ReplayCommand implements Callable<Integer> {
  private static final String PREFIX = "replay: ";

  @Mixin private DeviceOptions options;

  @Parameters(paramLabel = "FILE", description = "The recording; - for standard input.")
  private String file;

  /** For the command line. */
  public ReplayCommand() {}

  @Override
  public Integer call() {
    if (options.printHelp()) {
      return 0;
    }
    LogSession log = options.startLog();
    try {
      return replay();
    } finally {
      log.close();
    }
  }

  private int replay() {
    boolean isHpet = options.device().equals("hpet");
    Bench bench = options.makeBench(isHpet ? Wiring.PC : Wiring.MUSCA_B1);
    if (!isHpet && !options.device().startsWith("pl011")) {
      throw new QomException(
          "replay does not know the trace events of '%s'".formatted(options.device()));
    }
    try (BufferedReader reader = TextFiles.read(file)) {
      TraceReader trace = new TraceReader(file, reader);
      Replay replay = isHpet ? new HpetReplay(trace, bench) : new Pl011Replay(trace, bench);
      if (System.console() == null || file.equals(TextFiles.STANDARD)) {
        play(replay, bench, System.out, event -> {});
      } else {
        playWithBar(replay, bench);
      }
      return finish(replay);
    } catch (IOException e) {
      throw new QomException("Could not read '%s': %s".formatted(file, e.getMessage()), e);
    }
  }

  private interface Progress {
    void played(TraceEvent event);
  }

  private static void play(Replay replay, Bench bench, OutputStream console, Progress progress)
      throws IOException {
    for (TraceEvent event = replay.step(); event != null; event = replay.step()) {
      console.write(bench.takeSent());
      progress.played(event);
    }
    console.flush();
  }

  /** On a terminal the guest's output would run into the bar, so it comes after it. */
  private void playWithBar(Replay replay, Bench bench) throws IOException {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("replay")
            .setUnit(" lines", 1)
            .setInitialMax(countLines())
            .build()) {
      play(replay, bench, console, event -> bar.stepTo(event.line()));
      bar.stepTo(bar.getMax());
    }
    console.writeTo(System.out);
    System.out.flush();
  }

  private long countLines() throws IOException {
    try (BufferedReader reader = TextFiles.read(file)) {
      return reader.lines().count();
    }
  }

  private int finish(Replay replay) {
    if (replay.isEmpty()) {
      throw new QomException("'%s' has no accesses to a %s".formatted(file, options.device()));
    }
    replay.differences().lines().forEach(line -> System.err.println(PREFIX + line));
    System.err.println(PREFIX + replay.summary());
    return replay.differences().count() == 0 ? 0 : 1;
  }
}
