// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A clock input.
 *
 * @param name its name
 * @param field where it is kept
 * @param isRequired whether boards must feed it
 * @param origin where it is declared
 * @param nameOrigin where its name is said
 */
public record ClockModel(
    String name, FieldModel field, boolean isRequired, Origin origin, Origin nameOrigin) {}
