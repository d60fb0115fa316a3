// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * A timer.
 *
 * @param name name of its field, as its hook says it
 * @param clock name of the clock type
 * @param field where it is kept, if there is such a field
 * @param method what runs when it expires
 * @param origin where its field is named
 */
public record TimerModel(
    String name, String clock, Optional<FieldModel> field, MethodModel method, Origin origin) {}
