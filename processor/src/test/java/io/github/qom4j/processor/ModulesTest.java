// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.annotation.QomType;
import io.github.qom4j.qom.Types;
import io.github.qom4j.sysbus.SysBusDevice;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices can be in a module, which provides their companions. */
class ModulesTest {
  private static final String MODULE =
      """
      /** A device. */
      module dev {
        requires io.github.qom4j.annotations;
        requires io.github.qom4j.runtime;

        provides io.github.qom4j.qom.TypeProvider with
            dev.Dev_Qom;
      }
      """;

  private static final String DEVICE =
      """
      package dev;

      import io.github.qom4j.annotation.QomType;
      import io.github.qom4j.annotation.Register;
      import io.github.qom4j.annotation.RegisterBank;
      import io.github.qom4j.qom.Types;
import io.github.qom4j.sysbus.SysBusDevice;

      @QomType("dev")
      @RegisterBank(size = 8)
      class Dev extends SysBusDevice {
        @Register(offset = 0, name = "CTRL") int control;
      }
      """;

  @Test
  void aModuleThatRequiresThisProjects(@TempDir Path directory)
      throws IOException, ReflectiveOperationException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Path> sources =
        List.of(
            Files.writeString(directory.resolve("module-info.java"), MODULE),
            Files.writeString(directory.resolve("Dev.java"), DEVICE));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      files.setLocation(
          StandardLocation.MODULE_PATH,
          List.of(
              DeviceCompilation.home(QomType.class), DeviceCompilation.home(SysBusDevice.class)));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(directory));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              List.of("-Xlint:all", "-Werror", "-Aqom4j.lint=none"),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new CompanionIndexProcessor(), new QomProcessor()));
      assertTrue(task.call(), () -> diagnostics.getDiagnostics().toString());
    }
    assertEquals(List.of(), diagnostics.getDiagnostics());
    assertTrue(Files.exists(directory.resolve("dev/Dev_Qom.class")));
    assertEquals("Optional[dev]", found(directory, "dev"));
    assertEquals("Optional.empty", found(directory, "nosuch"));
  }

  /** What a program of this project's modules and one more finds. */
  private static String found(Path module, String type) throws ReflectiveOperationException {
    ModuleFinder modules =
        ModuleFinder.of(
            module,
            DeviceCompilation.home(QomType.class).toPath(),
            DeviceCompilation.home(SysBusDevice.class).toPath());
    Configuration configuration =
        ModuleLayer.boot()
            .configuration()
            .resolve(modules, ModuleFinder.of(), Set.of("dev"));
    ClassLoader program =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
            .findLoader("dev");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(program);
    try {
      return program
          .loadClass(Types.class.getName())
          .getMethod("find", String.class)
          .invoke(null, type)
          .toString();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
