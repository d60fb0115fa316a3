// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

/** Lets a test see what a processor asks the compiler's filer for. */
final class WatchedFiler {
  private WatchedFiler() {}

  /** Is told of each call before it is done; what it throws, the processor gets. */
  @FunctionalInterface
  interface Watch {
    void called(String method, Object[] arguments) throws IOException;
  }

  static Processor of(Processor processor, Watch watch) {
    return proxy(
        Processor.class,
        (self, method, arguments) -> {
          if (method.getName().equals("init")) {
            arguments[0] = of((ProcessingEnvironment) arguments[0], watch);
          }
          return method.invoke(processor, arguments);
        });
  }

  private static ProcessingEnvironment of(ProcessingEnvironment environment, Watch watch) {
    Filer filer =
        proxy(
            Filer.class,
            (self, method, arguments) -> {
              watch.called(method.getName(), arguments);
              try {
                return method.invoke(environment.getFiler(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return proxy(
        ProcessingEnvironment.class,
        (self, method, arguments) ->
            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            WatchedFiler.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
