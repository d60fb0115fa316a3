// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A section of a migration stream, or a subsection.
 *
 * @param name its name
 * @param version the version written
 * @param minimumVersion the oldest version read
 * @param priority when it is sent and loaded among those of a machine
 * @param unmigratable why it cannot be saved; empty if it can
 * @param inherited the section of a superclass that it begins with, if one has state
 * @param fields its fields in the order of the stream
 * @param unusedAfter room after them, if there is some
 * @param origin where it is declared
 * @param nameOrigin where its name is said
 * @param versionOrigin where its version is said
 * @param minimumOrigin where its oldest version is said
 * @param priorityOrigin where its priority is said
 * @param unmigratableOrigin where it is said that it cannot be saved
 */
public record VMStateModel(
    String name,
    int version,
    int minimumVersion,
    int priority,
    String unmigratable,
    Optional<InheritedStateModel> inherited,
    List<VMStateFieldModel> fields,
    Optional<UnusedModel> unusedAfter,
    Origin origin,
    Origin nameOrigin,
    Origin versionOrigin,
    Origin minimumOrigin,
    Origin priorityOrigin,
    Origin unmigratableOrigin) {}
