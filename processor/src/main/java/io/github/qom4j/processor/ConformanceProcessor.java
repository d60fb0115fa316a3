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
import io.github.qom4j.processor.read.SourceReader;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.write.Tidy;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

/**
 * Writes the tests of each device that a class with {@code @ConformanceTest} names. The device may
 * be a source of the same compilation or a class file. This processor's name sorts before {@link
 * QomProcessor}'s, so that it runs before that one claims the annotation.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("io.github.qom4j.annotation.ConformanceTest")
public final class ConformanceProcessor extends TypeProcessor {
  /** For the compiler. */
  public ConformanceProcessor() {
    super("ConformanceTest");
  }

  @Override
  void process(TypeElement element) throws MissingTypeException, IOException {
    ConformanceModel model =
        new ConformanceReader(
                element,
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                new SourceReader(processingEnv))
            .read();
    Report report = ConformanceCheck.check(model);
    printer().print(report);
    // What is wrong with the device itself, QomProcessor says.
    if (report.isClean() && model.types().stream().allMatch(type -> Checks.check(type).isClean())) {
      write(model, element);
    }
  }

  private void write(ConformanceModel model, TypeElement element) throws IOException {
    Optional<String> name = take(model.packageName(), model.testName());
    if (name.isEmpty()) {
      printer()
          .print(
              new Problem(
                  Rule.CONFORMANCE_TAKEN,
                  model.deviceOrigin(),
                  "The tests of %s need the name %s, but another class has it; drop one."
                      .formatted(model.device(), model.testName())));
      return;
    }
    try (Writer out = processingEnv.getFiler().createSourceFile(name.get(), element).openWriter()) {
      out.write(Tidy.text(ConformanceWriter.write(model)));
    }
  }
}
