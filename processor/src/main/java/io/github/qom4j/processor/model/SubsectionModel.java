// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * A part of the state that is sent only when needed.
 *
 * @param state its layout
 * @param needed the field or method that says when
 * @param neededType type of that field or method; empty if there is no such one
 * @param neededIsMethod whether it is a method
 * @param neededOrigin where it is named
 */
public record SubsectionModel(
    VMStateModel state,
    String needed,
    Optional<JavaType> neededType,
    boolean neededIsMethod,
    Origin neededOrigin) {}
