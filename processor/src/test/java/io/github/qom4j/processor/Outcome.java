// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler makes of sources.
 *
 * @param diagnostics what it and the processors report
 * @param files what it and the processors write, by paths that begin with the name of a location
 */
record Outcome(List<? extends Diagnostic<?>> diagnostics, Map<String, byte[]> files) {
  static Outcome of(Compilation compilation) {
    Map<String, byte[]> files = new TreeMap<>();
    // Of a failure nothing that was written is told.
    for (JavaFileObject file :
        compilation.status() == Compilation.Status.FAILURE
            ? List.<JavaFileObject>of()
            : compilation.generatedFiles()) {
      try (InputStream in = file.openInputStream()) {
        files.put(file.getName().substring(1), in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Outcome(compilation.diagnostics(), files);
  }

  /** Writes what is for users into a directory for their class paths. */
  void writeClasses(Path directory) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith("CLASS_OUTPUT/")) {
        Path target = directory.resolve(file.getKey().substring("CLASS_OUTPUT/".length()));
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
    }
  }

  /** The diagnostics as tests write them. */
  List<String> shown() {
    return DeviceCompilation.shown(diagnostics);
  }

  /** What processors wrote, as text. */
  Map<String, String> generated() {
    return files.entrySet().stream()
        .filter(file -> !file.getKey().endsWith(".class"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                file -> new String(file.getValue(), StandardCharsets.UTF_8),
                (a, b) -> a,
                TreeMap::new));
  }
}
