// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.io.TextFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/** Runs op scripts. */
public final class OpRun {
  private OpRun() {}

  /**
   * Runs a script and writes a trace, a line an op.
   *
   * @param first the device
   * @param in name of the script
   * @param out name of the trace
   * @param migrateEvery after how many ops a fresh device takes the place of the one before, 0 for
   *     never
   * @throws QomException if a file cannot be read or written, or an op is wrong
   */
  public static void run(Bench first, String in, String out, int migrateEvery) {
    Bench bench = first;
    try (BufferedReader reader = TextFiles.read(in);
        PrintStream writer = TextFiles.write(out)) {
      OpScript script = new OpScript(in, reader);
      OpTrace trace = new OpTrace();
      boolean live = out.equals(TextFiles.STANDARD);
      int done = 0;
      for (Op op = script.next(); op != null; op = script.next()) {
        writer.print(trace.line(op, run(op, script, bench), bench) + "\n");
        if (migrateEvery > 0 && ++done % migrateEvery == 0) {
          bench = bench.migrate();
        }
        if (live) {
          writer.flush();
        }
        if (writer.checkError()) {
          throw new QomException("Could not write '%s'".formatted(out));
        }
      }
    } catch (IOException e) {
      throw new QomException("Could not read '%s': %s".formatted(in, e.getMessage()), e);
    }
  }

  /**
   * Runs a script for what it does to the device.
   *
   * @param bench the device
   * @param in name of the script
   * @throws QomException if the file cannot be read, or an op is wrong
   */
  public static void run(Bench bench, String in) {
    try (BufferedReader reader = TextFiles.read(in)) {
      OpScript script = new OpScript(in, reader);
      for (Op op = script.next(); op != null; op = script.next()) {
        run(op, script, bench);
      }
    } catch (IOException e) {
      throw new QomException("Could not read '%s': %s".formatted(in, e.getMessage()), e);
    }
  }

  private static String run(Op op, OpScript script, Bench bench) {
    try {
      return op.run(bench);
    } catch (QomException e) {
      throw new QomException(script.position() + ": " + e.getMessage(), e);
    }
  }
}
