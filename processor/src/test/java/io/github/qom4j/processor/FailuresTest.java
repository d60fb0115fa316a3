// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.file;
import static io.github.qom4j.processor.DeviceCompilation.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What goes wrong beside the declarations is one error of one class. */
class FailuresTest {
  private static final JavaFileObject DEVICES =
      file(
          "dev.Dev",
          """
          @QomType("dev") class Dev extends Device {}
          @QomType("spare") class Spare extends Device {}
          """);

  private final List<String> made = new ArrayList<>();

  /** Compiles with a compiler that fails to make one companion. */
  private Compilation compile(Exception failure) {
    return Compiler.javac()
        .withProcessors(
            WatchedFiler.of(
                new QomProcessor(),
                (method, arguments) -> {
                  if (arguments[0].toString().equals("dev.Dev_Qom")) {
                    fail(failure);
                  }
                  made.add(arguments[0].toString());
                }))
        .withOptions("-proc:only", "-Aqom4j.lint=none")
        .compile(DEVICES);
  }

  private static void fail(Exception failure) throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    throw (RuntimeException) failure;
  }

  @Test
  void aDefectOfTheProcessorNamesTheClass() {
    IllegalStateException failure = new IllegalStateException("no such register");
    failure.setStackTrace(
        new StackTraceElement[] {new StackTraceElement("Writer", "write", "Writer.java", 7)});
    Compilation compilation = compile(failure);
    assertEquals(
        List.of(
            "1:17 [QOM-001] qom4j failed on dev.Dev with java.lang.IllegalStateException: no such"
                + " register at Writer.write(Writer.java:7). This is a defect of qom4j: please"
                + " report it with this class."),
        shown(compilation));
    assertTrue(made.contains("dev.Spare_Qom"), made::toString);
  }

  @Test
  void aFullDiskIsNoDefect() {
    Compilation compilation = compile(new IOException("No space left on device"));
    assertEquals(
        List.of(
            "1:17 [QOM-004] What qom4j makes of Dev cannot be written: No space left on device. See"
                + " to the folder of the output."),
        shown(compilation));
    assertTrue(made.contains("dev.Spare_Qom"), made::toString);
  }
}
