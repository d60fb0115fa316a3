// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * Room of a field that is no more.
 *
 * @param bytes how many bytes
 * @param field the field it lies before; empty for the end of the section
 * @param isBeforeState whether that field migrates
 * @param presence which sections have it
 * @param origin where it is declared
 * @param bytesOrigin where its size is said
 */
public record UnusedModel(
    int bytes,
    Optional<FieldModel> field,
    boolean isBeforeState,
    PresenceModel presence,
    Origin origin,
    Origin bytesOrigin) {}
