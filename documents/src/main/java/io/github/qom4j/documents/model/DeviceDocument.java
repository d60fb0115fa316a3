// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Optional;

/**
 * A type, or a class that is a part of one, with what it declares itself. {@link Library#merged}
 * adds what it has from its ancestors.
 *
 * @param name name of the type; of a block or a structure, the qualified name of its class
 * @param kind what it is
 * @param javaClass qualified name of its class
 * @param isAbstract whether no objects of it are made
 * @param parent name of the parent type; empty if there is none
 * @param interfaces names of the interfaces it has itself
 * @param category what users look for it under; empty if none is said
 * @param description what it is; see {@link Prose}
 * @param properties its properties
 * @param banks its register banks
 * @param interrupts its interrupt lines
 * @param clocks its clock inputs
 * @param inputs its input lines
 * @param outputs its output lines
 * @param timers its timers
 * @param state what of it migrates; null if nothing does
 * @param unmigrated its fields that do not migrate
 * @param traceEvents its trace events
 */
public record DeviceDocument(
    String name,
    DeviceKind kind,
    String javaClass,
    @SerializedName("abstract") boolean isAbstract,
    String parent,
    List<String> interfaces,
    String category,
    String description,
    List<PropertyDocument> properties,
    List<BankDocument> banks,
    List<InterruptDocument> interrupts,
    List<ClockDocument> clocks,
    List<LineDocument> inputs,
    List<LineDocument> outputs,
    List<TimerDocument> timers,
    SectionDocument state,
    List<UnmigratedDocument> unmigrated,
    List<TraceEventDocument> traceEvents) {
  /** Makes the document. */
  public DeviceDocument {
    Absent.refuse(name, "name");
    Absent.refuse(kind, "kind");
    Absent.refuse(javaClass, "javaClass");
    parent = Absent.text(parent);
    interfaces = Absent.list(interfaces);
    category = Absent.text(category);
    description = Absent.text(description);
    properties = Absent.list(properties);
    banks = Absent.list(banks);
    interrupts = Absent.list(interrupts);
    clocks = Absent.list(clocks);
    inputs = Absent.list(inputs);
    outputs = Absent.list(outputs);
    timers = Absent.list(timers);
    unmigrated = Absent.list(unmigrated);
    traceEvents = Absent.list(traceEvents);
  }

  /** Whether it is a type, not a part of one. */
  public boolean isType() {
    return kind != DeviceKind.BLOCK && kind != DeviceKind.STRUCTURE;
  }

  /** What of it migrates, if something does. */
  public Optional<SectionDocument> section() {
    return Optional.ofNullable(state);
  }

  /** Its first sentence. */
  public String summary() {
    return Prose.summary(description);
  }

  /** Simple name of the class with those around it. */
  public String simpleClass() {
    return javaClass.replaceFirst("^(?:[a-z_0-9]\\w*\\.)*", "");
  }
}
