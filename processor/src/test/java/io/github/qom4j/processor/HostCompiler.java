// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** The compilers that the processors run in. */
enum HostCompiler {
  JAVAC,
  ECLIPSE;

  Outcome compile(JavaFileObject... files) {
    return compile(List.of(), List.of(), files);
  }

  /** Compiles with other processors before this project's. */
  Outcome compile(List<Path> classPath, List<Processor> others, JavaFileObject... files) {
    return compile(classPath, others, DeviceCompilation.NO_WARNINGS, files);
  }

  Outcome compile(
      List<Path> classPath, List<Processor> others, List<String> options, JavaFileObject... files) {
    return switch (this) {
      case JAVAC -> Outcome.of(DeviceCompilation.compile(classPath, others, options, files));
      case ECLIPSE -> DeviceCompilation.compileWithEclipse(classPath, others, options, files);
    };
  }
}
