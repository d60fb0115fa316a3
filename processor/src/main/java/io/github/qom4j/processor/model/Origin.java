package io.github.qom4j.processor.model;

/** Where in the source something was said: a handle that only reader and printer understand. */
public interface Origin {}
