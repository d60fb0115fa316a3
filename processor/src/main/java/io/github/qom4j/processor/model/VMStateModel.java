// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * A section of a migration stream, or a subsection.
 *
 * @param name its name
 * @param version the version written
 * @param minimumVersion the oldest version read
 * @param fields its fields in the order of the stream
 * @param origin where it is declared
 * @param nameOrigin where its name is said
 * @param versionOrigin where its version is said
 * @param minimumOrigin where its oldest version is said
 */
public record VMStateModel(
    String name,
    int version,
    int minimumVersion,
    List<VMStateFieldModel> fields,
    Origin origin,
    Origin nameOrigin,
    Origin versionOrigin,
    Origin minimumOrigin) {}
