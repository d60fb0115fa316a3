// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles one subject again and again in this JVM. */
final class WarmCompiler implements AutoCloseable {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final Subject subject;
  private final List<Path> sources;
  private final Path output;
  private final URLClassLoader loader;

  /**
   * Makes a compiler.
   *
   * @param subject what it compiles
   * @param count how many classes
   * @param folder where sources and what is made of them are put
   */
  WarmCompiler(Subject subject, int count, Path folder) throws IOException {
    this.subject = subject;
    sources = subject.write(Generated.clear(folder.resolve("sources")), count);
    output = Generated.clear(folder.resolve("output"));
    List<URL> path = new ArrayList<>();
    for (Path entry : subject.processorPath()) {
      path.add(entry.toUri().toURL());
    }
    loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** Compiles all once. */
  WarmCost compile() throws IOException {
    return measured(processors());
  }

  /** Compiles all once with what the last compilation wrote, from memory. */
  WarmCost compileKept() throws IOException {
    return measured(List.of(new KeptFiles(output)));
  }

  private WarmCost measured(List<Processor> processors) throws IOException {
    Generated.clear(output);
    List<TimedProcessor> timed = processors.stream().map(TimedProcessor::new).toList();
    Effort start = Effort.now();
    compile(timed);
    Effort own = timed.stream().map(TimedProcessor::own).reduce(Effort.NONE, Effort::plus);
    return new WarmCost(Effort.since(start), own);
  }

  /** The subject's annotation processors, anew. */
  List<Processor> processors() {
    return ServiceLoader.load(Processor.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** Compiles all with these annotation processors. */
  void compile(List<? extends Processor> processors) throws IOException {
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, subject.classPath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      if (!task.call()) {
        throw new IllegalStateException(subject.name() + " do not compile");
      }
    }
  }

  /** What the processors wrote in the last compilation. */
  Generated generated() throws IOException {
    return Generated.in(output);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
