// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Interrupt lines.
 *
 * @param field where they are kept
 * @param masks the bits that raise each; empty if the device sets them itself
 * @param count how many there are
 * @param declaredCount how many the declaration says there are, if it does
 * @param when when it is high, if an expression says
 * @param trigger which moments of the expression count
 * @param isRequired whether boards must connect them
 * @param origin where they are declared
 * @param countOrigin where their number is said
 * @param maskOrigin where their masks are said
 * @param maskOrigins where each mask is said
 * @param whenOrigin where the expression is said
 */
public record IrqModel(
    FieldModel field,
    List<Long> masks,
    int count,
    Optional<Integer> declaredCount,
    Optional<IrqExpression> when,
    Trigger trigger,
    boolean isRequired,
    Origin origin,
    Origin countOrigin,
    Origin maskOrigin,
    List<Origin> maskOrigins,
    Origin whenOrigin) {}
