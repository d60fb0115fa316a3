package io.github.qom4j.processor.model;

/**
 * What runs when a clock changed.
 *
 * @param clock name of the clock input
 * @param method what runs
 * @param origin where it is declared
 */
public record ClockHookModel(String clock, MethodModel method, Origin origin) {}
