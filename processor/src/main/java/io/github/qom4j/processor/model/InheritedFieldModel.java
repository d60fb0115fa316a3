// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A field of a superclass that nobody asks to explain its fields.
 *
 * @param name name of the field
 * @param owner simple name of the superclass
 */
public record InheritedFieldModel(String name, String owner) {}
