// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.TypeProvider;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Makes mistakes in a device and sees what finds them. */
final class Trial {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final Pattern RULE = Pattern.compile("^\\[(QOM-\\d+)]");
  private static final int LONGEST_TEST = 300;

  private final Specimen specimen;
  private final Path directory;
  private final StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
  private final Path lock;
  private final String lint;
  private final Compiled right;

  /**
   * Compiles the device as it is. Where it has no lock file it gets one, as if it were released.
   * The warnings it has as it is are turned off.
   *
   * @param specimen the device
   * @param directory where files may be written
   */
  Trial(Specimen specimen, Path directory) throws IOException {
    this.specimen = specimen;
    this.directory = directory;
    lock = specimen.lock().orElse(directory.resolve(specimen.name()));
    Files.createDirectories(lock);
    List<String> options = new ArrayList<>();
    if (specimen.lock().isEmpty()) {
      options.add("-Aqom4j.vmstate.accept=all");
    }
    lint =
        compile(specimen.sources(), options).finders().stream()
            .filter(finder -> finder.startsWith("QOM-"))
            .distinct()
            .map(id -> "-" + id)
            .collect(Collectors.joining(",", "-Aqom4j.lint=", ""));
    options.add(lint);
    compile(specimen.sources(), options);
    right = compile(specimen.sources(), List.of(lint));
    if (!right.isClean()) {
      throw new IllegalStateException(right.messages().toString());
    }
  }

  /** What a compilation gave. */
  private record Compiled(
      boolean isClean,
      List<Diagnostic<? extends JavaFileObject>> messages,
      Map<String, String> generated,
      Map<String, byte[]> classes) {
    /** What is wrong: the ids of rules, or the codes of javac's messages. */
    List<String> finders() {
      return messages.stream().map(Compiled::finder).distinct().toList();
    }

    private static String finder(Diagnostic<?> message) {
      Matcher rule = RULE.matcher(message.getMessage(Locale.ROOT));
      return rule.find() ? rule.group(1) : message.getCode();
    }

    Found found() {
      boolean isError =
          messages.stream()
              .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
              .anyMatch(message -> finder(message).startsWith("QOM-"));
      boolean isRule = finders().stream().anyMatch(finder -> finder.startsWith("QOM-"));
      return isError ? Found.ERROR : isRule ? Found.WARNING : Found.COMPILER;
    }
  }

  private Compiled compile(Map<String, String> sources, List<String> more) {
    MemoryFiles memory = new MemoryFiles(files);
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(more);
    options.addAll(List.of("-g:none", "-Xlint:all,-processing,-options", "-Werror"));
    options.addAll(List.of("-cp", System.getProperty("java.class.path")));
    options.add("-Aqom4j.vmstate.lock=" + lock);
    Map<String, String> all = new LinkedHashMap<>(sources);
    all.putAll(specimen.conformance());
    JavaCompiler.CompilationTask task =
        COMPILER.getTask(
            null,
            memory,
            messages,
            options,
            null,
            all.entrySet().stream()
                .map(e -> MemoryFiles.source(e.getKey(), e.getValue()))
                .toList());
    task.setProcessors(processors());
    boolean isClean = task.call();
    return new Compiled(
        isClean,
        messages.getDiagnostics().stream()
            .filter(message -> message.getKind() != Diagnostic.Kind.NOTE)
            .filter(message -> !message.getCode().endsWith("warnings.and.werror"))
            .toList(),
        memory.generated(),
        memory.compiled());
  }

  /** The project's, as a compiler finds them. */
  private static List<Processor> processors() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(processor -> processor.type().getName().startsWith("io.github.qom4j."))
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /** What finds a mistake, recordings apart. */
  Outcome of(Mistake mistake) {
    Compiled wrong = compile(specimen.with(mistake), List.of(lint));
    if (!wrong.isClean()) {
      return outcome(mistake, wrong.found(), wrong.finders());
    }
    Loader loader = new Loader(wrong.classes());
    if (fails(() -> load(loader, wrong))) {
      return outcome(mistake, Found.LOADING, List.of());
    }
    if (fails(() -> conform(loader, wrong, mistake.file().replace(".java", "_")))) {
      return outcome(mistake, Found.CONFORMANCE, List.of());
    }
    return outcome(mistake, isSame(mistake, wrong) ? Found.SAME : Found.NOTHING, List.of());
  }

  /** The same, if recordings of the real device do not show a mistake that nothing else found. */
  Outcome againstRecordings(Outcome outcome) throws IOException {
    if (outcome.found() != Found.NOTHING) {
      return outcome;
    }
    Compiled wrong = compile(specimen.with(outcome.mistake()), List.of(lint));
    Recordings recordings = new Recordings(directory, specimen.name().toLowerCase(Locale.ROOT));
    return fails(() -> recordings.run(wrong.classes()))
        ? outcome(outcome.mistake(), Found.RECORDING, List.of())
        : outcome;
  }

  private Outcome outcome(Mistake mistake, Found found, List<String> by) {
    return new Outcome(specimen.name(), mistake, found, by);
  }

  private static void load(Loader loader, Compiled compiled) throws ReflectiveOperationException {
    for (String name : compiled.classes().keySet()) {
      Class<?> type = Class.forName(name, true, loader);
      if (TypeProvider.class.isAssignableFrom(type)) {
        TypeInfo<?, ?> info = (TypeInfo<?, ?>) type.getField("TYPE").get(null);
        info.objectClass();
        if (!info.isAbstract()) {
          info.create();
        }
      }
    }
  }

  /** Runs the tests of the class that has the mistake. */
  private static void conform(Loader loader, Compiled compiled, String device) throws Throwable {
    for (String name : compiled.classes().keySet()) {
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (simple.startsWith(device) && simple.endsWith("_ConformanceTest")) {
        conform(Class.forName(name, true, loader));
      }
    }
  }

  private static void conform(Class<?> tests) throws Throwable {
    Constructor<?> constructor = tests.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object instance = constructor.newInstance();
    List<Method> factories = new ArrayList<>();
    for (Method method : tests.getDeclaredMethods()) {
      if (method.isAnnotationPresent(TestFactory.class)) {
        // Those of the device as a whole find most.
        factories.add(method.getName().equals("device") ? 0 : factories.size(), method);
      }
    }
    for (Method factory : factories) {
      factory.setAccessible(true);
      Iterator<?> all = ((Stream<?>) factory.invoke(instance)).iterator();
      while (all.hasNext()) {
        ((DynamicTest) all.next()).getExecutable().execute();
      }
    }
  }

  /** Something that fails if a device is wrong. */
  private interface Step {
    void run() throws Throwable;
  }

  /** Whether a step fails, or does not end. */
  private static boolean fails(Step step) {
    CompletableFuture<Boolean> failed = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                step.run();
                failed.complete(false);
              } catch (Throwable e) {
                failed.complete(true);
              }
            });
    thread.setDaemon(true);
    thread.start();
    try {
      return failed.get(LONGEST_TEST, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return true;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether all that is generated is the same, though a device is written in another way. */
  private boolean isSame(Mistake mistake, Compiled wrong) {
    // Code may use a constant that nothing generated does.
    return mistake.slip() != Slip.CONSTANT
        && right.generated().keySet().equals(wrong.generated().keySet())
        && right.generated().keySet().stream()
            .allMatch(
                name ->
                    comparable(mistake, right.generated().get(name))
                        .equals(comparable(mistake, wrong.generated().get(name))));
  }

  private static List<String> comparable(Mistake mistake, String text) {
    String named =
        mistake.slip() == Slip.MEMBER_NAME && mistake.subject().equals("method")
            ? text.replaceAll("\\b" + mistake.text() + "\\b", mistake.label().replaceAll(".* ", ""))
            : text;
    Stream<String> lines = named.lines().map(line -> line.replaceAll("[,;() ]+$", ""));
    return (mistake.slip() == Slip.MEMBER_ORDER ? lines.sorted() : lines).toList();
  }

  /** Loads what was compiled. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(Trial.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
