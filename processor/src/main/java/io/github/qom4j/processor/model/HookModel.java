package io.github.qom4j.processor.model;

import java.util.List;

/**
 * A hook of registers.
 *
 * @param kind when it runs
 * @param registers names of the registers; empty if they could not be told
 * @param method what runs
 * @param origin where the registers are named
 */
public record HookModel(Kind kind, List<String> registers, MethodModel method, Origin origin) {
  /** When a hook runs. */
  public enum Kind {
    READ("OnRead"),
    WRITE("OnWrite"),
    AFTER_WRITE("AfterWrite");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** Simple name of the annotation. */
    public String annotation() {
      return annotation;
    }
  }
}
