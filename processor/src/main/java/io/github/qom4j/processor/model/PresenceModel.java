// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * Which sections have something.
 *
 * @param since the first version that has it; 0 for all
 * @param when what decides instead of the version, if something does
 * @param sinceOrigin where the version is said
 */
public record PresenceModel(int since, Optional<ConditionModel> when, Origin sinceOrigin) {}
