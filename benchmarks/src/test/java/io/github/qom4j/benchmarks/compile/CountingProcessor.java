// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Counts what another annotation processor asks the compiler, and how often it is called. */
final class CountingProcessor extends AbstractProcessor {
  private final Processor processor;
  private int rounds;
  private int searches;

  CountingProcessor(Processor processor) {
    this.processor = processor;
  }

  /** The rounds in which it was called, the last one included. */
  int rounds() {
    return rounds;
  }

  /** How often it had the compiler search for a class. */
  int searches() {
    return searches;
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    Elements elements = counting(Elements.class, environment.getElementUtils());
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                CountingProcessor.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getElementUtils")
                        ? elements
                        : method.invoke(environment, arguments)));
  }

  private <T> T counting(Class<T> type, T counted) {
    return type.cast(
        Proxy.newProxyInstance(
            CountingProcessor.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getTypeElement")) {
                searches++;
              }
              try {
                return method.invoke(counted, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rounds++;
    return processor.process(annotations, round);
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
}
