// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * Output lines.
 *
 * @param name their name; empty if they have none
 * @param count how many the field is for
 * @param field where they are kept
 * @param isRequired whether boards must connect them
 * @param origin where they are declared
 * @param countOrigin where their number is said
 */
public record GpioOutModel(
    String name,
    int count,
    FieldModel field,
    boolean isRequired,
    Origin origin,
    Origin countOrigin) {}
