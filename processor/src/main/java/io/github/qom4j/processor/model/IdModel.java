package io.github.qom4j.processor.model;

import java.util.List;

/**
 * A block of identification registers.
 *
 * @param offset byte offset of the first
 * @param values what they read
 * @param origin where they are declared
 */
public record IdModel(long offset, List<Integer> values, Origin origin) {}
