// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Measures what another annotation processor does. */
final class TimedProcessor implements Processor {
  private final Processor processor;
  private Effort own = Effort.NONE;

  TimedProcessor(Processor processor) {
    this.processor = processor;
  }

  /** What it did so far. */
  Effort own() {
    return own;
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    Effort start = Effort.now();
    processor.init(environment);
    own = own.plus(Effort.since(start));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Effort start = Effort.now();
    boolean claimed = processor.process(annotations, round);
    own = own.plus(Effort.since(start));
    return claimed;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }
}
