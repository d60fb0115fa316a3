// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes files that it has in memory, which is all that it does: what any annotation processor that
 * writes these files costs at least.
 */
final class KeptFiles extends AbstractProcessor {
  private static final String SOURCE = ".java";

  private final Map<String, String> files = new TreeMap<>();

  /**
   * Reads files.
   *
   * @param folder the files below it that are no classes
   */
  KeptFiles(Path folder) throws IOException {
    for (Path file : Generated.in(folder).files()) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      files.put(name, Files.readString(file));
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    files.forEach(this::write);
    files.clear();
    return false;
  }

  private void write(String name, String text) {
    Filer filer = processingEnv.getFiler();
    try (Writer writer =
        name.endsWith(SOURCE)
            ? filer.createSourceFile(className(name)).openWriter()
            : filer.createResource(StandardLocation.CLASS_OUTPUT, "", name).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String className(String name) {
    return name.substring(0, name.length() - SOURCE.length()).replace('/', '.');
  }
}
