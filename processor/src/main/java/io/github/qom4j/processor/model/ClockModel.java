package io.github.qom4j.processor.model;

/**
 * A clock input.
 *
 * @param name its name
 * @param field where it is kept
 * @param origin where it is declared
 */
public record ClockModel(String name, FieldModel field, Origin origin) {}
