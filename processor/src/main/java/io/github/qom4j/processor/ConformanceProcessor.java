// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.google.auto.service.AutoService;
import io.github.qom4j.processor.check.Checks;
import io.github.qom4j.processor.conformance.ConformanceCheck;
import io.github.qom4j.processor.conformance.ConformanceWriter;
import io.github.qom4j.processor.model.ConformanceModel;
import io.github.qom4j.processor.read.ConformanceReader;
import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.write.Tidy;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes the tests of each device that a class with {@code @ConformanceTest} names. The device may
 * be a source of the same compilation or a class file. This processor's name sorts before {@link
 * QomProcessor}'s, so that it runs before that one claims the annotation.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("io.github.qom4j.annotation.ConformanceTest")
public final class ConformanceProcessor extends AbstractProcessor {
  private final Set<String> deferred = new TreeSet<>();
  private final Set<String> sources = new TreeSet<>();

  /** For the compiler. */
  public ConformanceProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new TreeSet<>(deferred);
    round.getRootElements().forEach(root -> sources.add(root.toString()));
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        names.add(((TypeElement) element).getQualifiedName().toString());
      }
    }
    if (!round.processingOver()) {
      deferred.clear();
      names.forEach(this::process);
    }
    return false;
  }

  private void process(String name) {
    TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
    Printer printer = new Printer(processingEnv);
    try {
      ConformanceModel model =
          new ConformanceReader(
                  element, processingEnv.getElementUtils(), processingEnv.getTypeUtils())
              .read();
      Report report = ConformanceCheck.check(model);
      report.problems().forEach(printer::print);
      // What is wrong with the device itself, QomProcessor says.
      if (report.isClean()
          && model.types().stream().allMatch(type -> Checks.check(type).isClean())) {
        write(model, element, printer);
      }
    } catch (MissingTypeException e) {
      deferred.add(name);
    } catch (IOException | RuntimeException e) {
      printer.print(
          new Problem(
              Rule.INTERNAL,
              printer.origin(element),
              "qom4j failed on %s with %s at %s. This is a defect of qom4j: please report it"
                      .formatted(name, e, e.getStackTrace()[0])
                  + " with this class and its device."));
    }
  }

  private void write(ConformanceModel model, TypeElement element, Printer printer)
      throws IOException {
    String name =
        (model.packageName().isEmpty() ? "" : model.packageName() + ".") + model.testName();
    if (sources.add(name)) {
      try (Writer out = processingEnv.getFiler().createSourceFile(name, element).openWriter()) {
        out.write(Tidy.text(ConformanceWriter.write(model)));
      }
      return;
    }
    printer.print(
        new Problem(
            Rule.CONFORMANCE_TAKEN,
            printer.origin(element),
            "The tests of %s need the name %s, but another class has it; drop one."
                .formatted(model.device(), model.testName())));
  }
}
