// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A field through which a class emits trace events.
 *
 * @param field the field
 * @param trace the interface that is its type
 */
public record TraceFieldModel(FieldModel field, TraceModel trace) {}
