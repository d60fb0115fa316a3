// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * Room of a field that is no more.
 *
 * @param bytes how many bytes
 * @param field the field it lies before
 * @param isBeforeState whether that field migrates
 * @param origin where it is declared
 * @param bytesOrigin where its size is said
 */
public record UnusedModel(
    int bytes, FieldModel field, boolean isBeforeState, Origin origin, Origin bytesOrigin) {}
