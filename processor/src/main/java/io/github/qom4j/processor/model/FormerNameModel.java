// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * The names that a field had in earlier versions of a section.
 *
 * @param names the names
 * @param field the field
 * @param isOfState whether that field migrates
 * @param origin where they are declared
 * @param nameOrigins where each is said
 */
public record FormerNameModel(
    List<String> names,
    FieldModel field,
    boolean isOfState,
    Origin origin,
    List<Origin> nameOrigins) {}
