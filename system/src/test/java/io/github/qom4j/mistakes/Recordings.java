// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.system.Program;
import io.github.qom4j.system.ops.Recording;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the recordings of the real device with one that may be wrong. */
final class Recordings {
  private final Path directory;
  private final List<Recording> recordings = new ArrayList<>();

  Recordings(Path directory, String device) throws IOException {
    this.directory = directory;
    // Of the long ones the first is enough.
    for (String name : Recording.names().filter(n -> n.matches("fact10-.*|.*-1\\..*")).toList()) {
      Recording recording = Recording.read(name);
      if (recording.device().startsWith(device)) {
        recordings.add(recording);
      }
    }
  }

  /** Fails if the device does something else than the real one in one of them. */
  void run(Map<String, byte[]> device) throws Exception {
    ClassLoader loader = new Anew(device);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    // Services are looked for there.
    Thread.currentThread().setContextClassLoader(loader);
    try {
      run(loader.loadClass(Program.class.getName()));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private void run(Class<?> program) throws Exception {
    Method run = program.getMethod("run", String.class, String[].class);
    for (Recording recording : recordings) {
      Path trace = directory.resolve("trace");
      List<String> arguments = new ArrayList<>(List.of("ops", "--device", recording.device()));
      recording.properties().forEach((k, v) -> arguments.addAll(List.of("--set", k + "=" + v)));
      Path script = Files.write(directory.resolve("ops"), recording.script());
      arguments.addAll(List.of("--in", script.toString(), "--out", trace.toString()));
      run.invoke(null, "", arguments.toArray(String[]::new));
      assertEquals(recording.lines(), Files.readAllLines(trace));
    }
  }

  /** Loads the project's classes anew, those of the device as they were compiled. */
  private static final class Anew extends ClassLoader {
    private final Map<String, byte[]> device;

    Anew(Map<String, byte[]> device) {
      super(Recordings.class.getClassLoader());
      this.device = device;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null || !name.startsWith("io.github.qom4j.")) {
          return loaded != null ? loaded : super.loadClass(name, resolve);
        }
        byte[] bytes = device.get(name);
        if (bytes == null) {
          try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            bytes = in.readAllBytes();
          } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
          }
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
