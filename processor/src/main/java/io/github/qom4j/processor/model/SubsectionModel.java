// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A part of the state that is sent only when needed.
 *
 * @param state its layout
 * @param needed what says when
 */
public record SubsectionModel(VMStateModel state, ConditionModel needed) {}
