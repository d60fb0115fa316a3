// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.start;

import io.github.qom4j.benchmarks.ProcessCost;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Measures how much later a program has made its first device if there is a jar with many types on
 * its class path; see the README.
 *
 * <p>Arguments: how many types, and how many runs of each.
 */
public final class StartCost {
  private static final String DEVICE = "pl011";

  private final Path folder;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private StartCost(Path folder) {
    this.folder = folder;
  }

  /**
   * Measures and prints a table.
   *
   * @param arguments how many types, how many runs
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
    Path folder = Files.createTempDirectory("start-cost");
    try {
      new StartCost(folder).run(count, runs);
    } finally {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run(int count, int runs) throws IOException, InterruptedException {
    Path jar = jar(compile(count));
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("no other types", command(List.of(), "index"));
    commands.put(count + " types", command(List.of(jar), "index"));
    commands.put(count + " types, each by ServiceLoader", command(List.of(jar), "services"));
    Map<String, double[][]> costs = new LinkedHashMap<>();
    commands.keySet().forEach(name -> costs.put(name, new double[2][runs]));
    for (int run = 0; run < runs; run++) {
      for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
        ProcessCost cost = ProcessCost.of(entry.getValue());
        costs.get(entry.getKey())[0][run] = 1000 * cost.elapsed();
        costs.get(entry.getKey())[1][run] = 1000 * cost.processor();
      }
    }
    out.println("| | elapsed, ms | processor, ms |\n|---|---|---|");
    costs.forEach(
        (name, cost) ->
            out.printf(
                Locale.ROOT, "| %s | %.0f | %.0f |%n", name, median(cost[0]), median(cost[1])));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /** The class path of this program is that of the one that is started. */
  private static List<String> command(List<Path> more, String how) {
    List<String> classPath = new ArrayList<>(List.of(System.getProperty("java.class.path")));
    more.forEach(jar -> classPath.add(jar.toString()));
    return List.of(
        java("java"),
        "-cp",
        String.join(File.pathSeparator, classPath),
        StartProbe.class.getName(),
        how,
        DEVICE);
  }

  private Path compile(int count) throws IOException, InterruptedException {
    String text;
    try (InputStream in = StartCost.class.getResourceAsStream("Thing.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Path sources = Files.createDirectories(folder.resolve("sources"));
    List<String> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String number = Integer.toString(i);
      Path file = sources.resolve("Thing" + number + ".java");
      files.add(Files.writeString(file, text.replace("#", number)).toString());
    }
    Path list = Files.write(folder.resolve("sources.txt"), files);
    Path output = folder.resolve("classes");
    List<String> command =
        List.of(
            java("javac"),
            "-cp",
            System.getProperty("java.class.path"),
            "-Aqom4j.lint=none",
            "-d",
            output.toString(),
            "@" + list);
    ProcessCost.of(command);
    return output;
  }

  private Path jar(Path classes) throws IOException {
    Path jar = folder.resolve("things.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream jarFile = new JarOutputStream(file);
        Stream<Path> tree = Files.walk(classes)) {
      for (Path entry : tree.filter(Files::isRegularFile).toList()) {
        jarFile.putNextEntry(
            new JarEntry(classes.relativize(entry).toString().replace(File.separatorChar, '/')));
        Files.copy(entry, jarFile);
        jarFile.closeEntry();
      }
    }
    return jar;
  }
}
