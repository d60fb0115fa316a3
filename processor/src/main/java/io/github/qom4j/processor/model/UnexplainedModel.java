// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * An instance field without an annotation that is no constant.
 *
 * @param field the field
 * @param isReference whether it refers to an object that is no array
 * @param isStructure whether it refers to a structure, or an array or a collection of such
 * @param isCollection whether it refers to a collection, a map or a set of bits
 */
public record UnexplainedModel(
    FieldModel field, boolean isReference, boolean isStructure, boolean isCollection) {}
