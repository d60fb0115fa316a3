// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Processes the classes that have one of some annotations, each on its own. A class that names
 * types that are not there yet waits for the next round.
 */
abstract class TypeProcessor extends AbstractProcessor {
  private final List<String> heads;
  private final Map<String, MissingTypeException> deferred = new TreeMap<>();
  private final Set<String> sources = new TreeSet<>();
  private Printer printer;

  /**
   * Makes a processor.
   *
   * @param heads simple names of the annotations
   */
  TypeProcessor(String... heads) {
    this.heads = List.of(heads);
  }

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new TreeSet<>(deferred.keySet());
    round.getRootElements().forEach(root -> sources.add(root.toString()));
    for (String head : heads) {
      TypeElement annotation =
          processingEnv.getElementUtils().getTypeElement("io.github.qom4j.annotation." + head);
      if (annotation != null) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
          names.add(((TypeElement) element).getQualifiedName().toString());
        }
      }
    }
    if (round.processingOver()) {
      deferred.forEach(this::reportMissing);
    } else {
      deferred.clear();
      names.forEach(this::process);
    }
    return false;
  }

  private void process(String name) {
    TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
    try {
      process(element);
    } catch (MissingTypeException e) {
      deferred.put(name, e);
    } catch (IOException e) {
      tell(
          Rule.FILE,
          element,
          "What qom4j makes of %s cannot be written: %s. See to the folder of the output.",
          element.getSimpleName(),
          e.getMessage());
    } catch (RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      tell(
          Rule.INTERNAL,
          element,
          "qom4j failed on %s with %s at %s. This is a defect of qom4j: please report it with this"
              + " class.",
          name,
          e,
          trace.length == 0 ? "an unknown place" : trace[0]);
    }
  }

  private void tell(Rule rule, TypeElement element, String format, Object... arguments) {
    printer().print(new Problem(rule, printer().origin(element), format.formatted(arguments)));
  }

  /** What a source names and is nowhere, the compiler reports itself. */
  private void reportMissing(String name, MissingTypeException missing) {
    if (!sources.contains(missing.outermost().toString())) {
      TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
      tell(
          Rule.TYPE_MISSING,
          element,
          "%s needs %s, but that is not there; add its jar to the class path.",
          element.getSimpleName(),
          missing.getMessage());
    }
  }

  /**
   * Processes a class.
   *
   * @param element the class
   * @throws MissingTypeException if it is to wait for the next round
   * @throws IOException if a file cannot be written
   */
  abstract void process(TypeElement element) throws MissingTypeException, IOException;

  /**
   * Takes the name of a class that is to be written.
   *
   * @param packageName its package
   * @param name its simple name
   * @return its qualified name, if no other class has it
   */
  final Optional<String> take(String packageName, String name) {
    String qualified = packageName.isEmpty() ? name : packageName + "." + name;
    return sources.add(qualified) ? Optional.of(qualified) : Optional.empty();
  }

  /**
   * Takes the name of a companion; reports it if another class has it.
   *
   * @param element the class whose companion it is
   * @param javaName its name as the source writes it
   * @param companion simple name of the companion
   * @return the qualified name, if no other class has it
   */
  final Optional<String> takeCompanion(TypeElement element, String javaName, String companion) {
    String packageName =
        processingEnv.getElementUtils().getPackageOf(element).getQualifiedName().toString();
    Optional<String> name = take(packageName, companion);
    if (name.isEmpty()) {
      tell(
          Rule.COMPANION_TAKEN,
          element,
          "%s needs the name %s for its companion, but another class has it; rename one.",
          javaName,
          companion);
    }
    return name;
  }

  final Printer printer() {
    if (printer == null) {
      printer = new Printer(processingEnv);
    }
    return printer;
  }
}
