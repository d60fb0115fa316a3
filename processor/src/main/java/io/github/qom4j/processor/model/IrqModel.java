package io.github.qom4j.processor.model;

import java.util.List;

/**
 * Interrupt lines.
 *
 * @param field where they are kept
 * @param masks the bits that raise each; empty if the device sets them itself
 * @param count how many there are
 * @param origin where they are declared
 */
public record IrqModel(FieldModel field, List<Long> masks, int count, Origin origin) {}
