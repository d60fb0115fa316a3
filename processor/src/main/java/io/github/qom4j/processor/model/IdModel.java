// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * A block of identification registers.
 *
 * @param offset byte offset of the first
 * @param values what they read
 * @param origin where they are declared
 * @param offsetOrigin where the offset is said
 * @param valueOrigins where each value is said
 */
public record IdModel(
    long offset,
    List<Integer> values,
    Origin origin,
    Origin offsetOrigin,
    List<Origin> valueOrigins) {}
