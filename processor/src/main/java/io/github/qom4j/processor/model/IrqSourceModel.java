// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * What says which interrupts are asserted.
 *
 * @param method the method
 * @param after names of the registers after whose write the lines are driven
 * @param origin where it is declared
 * @param afterOrigins where each register is named
 */
public record IrqSourceModel(
    MethodModel method, List<String> after, Origin origin, List<Origin> afterOrigins) {}
