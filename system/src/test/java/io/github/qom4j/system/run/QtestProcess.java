// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program as a process of its own, which is told qtest commands on standard input. */
final class QtestProcess {
  private QtestProcess() {}

  /**
   * Runs it until each command has an answer, or to its end if there are no commands.
   *
   * @param classPath what is on the class path too
   * @param commands one a line
   * @param options of {@code run}
   * @return what it printed
   */
  static String run(List<Path> classPath, String commands, String... options) throws IOException {
    List<String> path = new ArrayList<>(List.of(System.getProperty("java.class.path")));
    classPath.forEach(entry -> path.add(entry.toString()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", String.join(File.pathSeparator, path)));
    command.addAll(List.of("io.github.qom4j.system.Main", "run"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (OutputStream out = process.getOutputStream()) {
      out.write(commands.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return answers(process, commands.lines().count());
    } finally {
      process.destroyForcibly();
    }
  }

  private static String answers(Process process, long commands) throws IOException {
    StringBuilder output = new StringBuilder();
    long answers = 0;
    while (commands == 0 || answers < commands) {
      String line = process.inputReader().readLine();
      if (line == null) {
        break;
      }
      output.append(line).append('\n');
      answers += line.matches("(OK|FAIL).*") ? 1 : 0;
    }
    return output.toString();
  }
}
