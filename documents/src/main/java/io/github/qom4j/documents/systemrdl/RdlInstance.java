// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.source.Place;
import java.util.Optional;

/**
 * A component at its place.
 *
 * @param component the component
 * @param name its name
 * @param place where it is named
 * @param count how many there are, or how many bits a field has; empty for one
 * @param msb highest bit of a field; empty if it is not said
 * @param lsb lowest bit of a field; empty if it is not said
 * @param reset value of a field after a reset; empty if it is not said
 * @param offset byte offset; empty for what follows
 * @param stride bytes from one to the next; empty for their size
 * @param alignment of what the offset is a multiple; empty for the size
 * @param alias name of the register that it shows in another way; empty for none
 */
record RdlInstance(
    RdlComponent component,
    String name,
    Place place,
    Optional<Long> count,
    Optional<Long> msb,
    Optional<Long> lsb,
    Optional<Long> reset,
    Optional<Long> offset,
    Optional<Long> stride,
    Optional<Long> alignment,
    String alias) {}
