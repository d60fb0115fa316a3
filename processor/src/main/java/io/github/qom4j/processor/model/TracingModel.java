// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The trace events of a type.
 *
 * @param interfaces the interfaces that its class declares
 * @param ofBlocks the interfaces that the blocks of registers in it declare
 * @param fields the fields through which its class emits events
 */
public record TracingModel(
    List<TraceModel> interfaces, List<TraceModel> ofBlocks, List<TraceFieldModel> fields) {
  /** Whether a field is one of those. */
  public boolean isFilled(String field) {
    return fields.stream().anyMatch(trace -> trace.field().name().equals(field));
  }

  /** The events that its class declares. */
  public List<TraceEventModel> events() {
    return interfaces.stream().flatMap(trace -> trace.events().stream()).toList();
  }

  /** The events that its class declares, and those of the blocks in it. */
  public List<TraceEventModel> allEvents() {
    return Stream.concat(interfaces.stream(), ofBlocks.stream())
        .flatMap(trace -> trace.events().stream())
        .distinct()
        .toList();
  }
}
