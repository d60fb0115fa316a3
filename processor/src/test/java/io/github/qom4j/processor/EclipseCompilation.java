// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles with the Eclipse compiler. */
final class EclipseCompilation {
  private EclipseCompilation() {}

  /** Compiles; warnings of the compiler itself do not count. */
  static Outcome compile(
      List<File> classPath,
      List<Processor> processors,
      List<String> options,
      List<JavaFileObject> sources) {
    try {
      Path directory = Files.createTempDirectory("qom4j");
      try {
        return compile(directory, classPath, processors, options, sources);
      } finally {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome compile(
      Path directory,
      List<File> classPath,
      List<Processor> processors,
      List<String> options,
      List<JavaFileObject> sources)
      throws IOException {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> allOptions = new ArrayList<>(List.of("-source", "17", "-target", "17"));
    allOptions.addAll(options);
    List<Path> written = new ArrayList<>();
    for (JavaFileObject source : sources) {
      Path file = directory.resolve("sources" + source.toUri().getPath());
      Files.createDirectories(file.getParent());
      written.add(Files.writeString(file, source.getCharContent(false)));
    }
    Path output = directory.resolve("output");
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocation(StandardLocation.CLASS_PATH, classPath);
      for (StandardLocation location :
          List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_OUTPUT)) {
        Path place = Files.createDirectories(output.resolve(location.getName()));
        manager.setLocationFromPaths(location, List.of(place));
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              manager,
              diagnostics,
              allOptions,
              null,
              manager.getJavaFileObjectsFromPaths(written));
      task.setProcessors(processors);
      task.call();
    }
    return new Outcome(
        diagnostics.getDiagnostics().stream().filter(EclipseCompilation::counts).toList(),
        contents(output));
  }

  /** Errors do, and what processors report, which has no code. */
  private static boolean counts(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR || diagnostic.getCode() == null;
  }

  private static Map<String, byte[]> contents(Path directory) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    for (Path file : tree(directory)) {
      if (Files.isRegularFile(file)) {
        contents.put(
            directory.relativize(file).toString().replace(File.separatorChar, '/'),
            Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private static void delete(Path directory) throws IOException {
    List<Path> all = tree(directory);
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.delete(all.get(i));
    }
  }

  private static List<Path> tree(Path directory) throws IOException {
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
