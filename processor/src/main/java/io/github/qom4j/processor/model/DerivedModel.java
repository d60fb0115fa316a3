// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A field that is computed after loading.
 *
 * @param field the field
 * @param by name of the method
 * @param origin where the method is named
 */
public record DerivedModel(FieldModel field, String by, Origin origin) {}
