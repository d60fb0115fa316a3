// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import io.github.qom4j.system.Program;
import io.github.qom4j.system.io.TextFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What QEMU's device did, op by op. The README of the recordings says how it was configured, too.
 *
 * @param name name of the file
 * @param lines a line an op
 */
public record Recording(String name, List<String> lines) {
  private static final Pattern RANDOM = Pattern.compile("hpet-[a-z]+-(\\d+)\\.txt\\.gz");

  public static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Program.RECORDINGS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("(fact10-)?(pl011|hpet).*"))
          .sorted()
          .toList()
          .stream();
    }
  }

  public static Recording read(String name) throws IOException {
    try (BufferedReader reader = TextFiles.read(Program.RECORDINGS.resolve(name).toString())) {
      // What QEMU logged meanwhile is indented.
      return new Recording(name, reader.lines().filter(line -> !line.startsWith(" ")).toList());
    }
  }

  /** The ops as a script has them. */
  public List<String> script() {
    return lines.stream().map(line -> line.replaceFirst("^\\d+ (.*) = .*", "$1")).toList();
  }

  List<Op> ops() {
    return script().stream().map(op -> new Op(Arrays.asList(op.split(" ")))).toList();
  }

  public String device() {
    if (name.contains("pl011")) {
      return name.contains("luminary") ? "pl011_luminary" : "pl011";
    }
    return "hpet";
  }

  public Map<String, String> properties() {
    if (name.contains("msi")) {
      return Map.of("msi", "on", "timers", "8");
    }
    Matcher number = RANDOM.matcher(name);
    if (!number.matches()) {
      return Map.of();
    }
    return switch (Integer.parseInt(number.group(1)) % 4) {
      case 0 -> Map.of("hpet-intcap", "0xff0104");
      case 2 -> Map.of("timers", "8");
      case 3 -> Map.of("msi", "on");
      default -> Map.of();
    };
  }
}
