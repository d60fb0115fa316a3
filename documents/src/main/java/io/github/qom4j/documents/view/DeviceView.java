// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.InterruptDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.PropertyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A type as documents show it. */
public final class DeviceView {
  private final Library library;
  private final DeviceDocument device;

  /**
   * Makes the view.
   *
   * @param library what is known
   * @param device the type, with all it has from its ancestors
   */
  public DeviceView(Library library, DeviceDocument device) {
    this.library = library;
    this.device = device;
  }

  /** The type, with all it has from its ancestors. */
  public DeviceDocument device() {
    return device;
  }

  /** Names of its ancestors and itself, the eldest first. */
  public List<String> lineage() {
    List<String> names = new ArrayList<>();
    List<DeviceDocument> known = library.ancestors(device);
    String eldest = known.isEmpty() ? device.parent() : known.get(0).parent();
    if (!eldest.isEmpty()) {
      names.add(eldest);
    }
    Stream.concat(known.stream(), Stream.of(device)).map(DeviceDocument::name).forEach(names::add);
    return names;
  }

  /** Names of the types whose parent it is. */
  public List<String> children() {
    return library.children(device.name()).stream().map(DeviceDocument::name).toList();
  }

  /** Names of the types that have it as an interface themselves. */
  public List<String> implementors() {
    return library.devices().stream()
        .filter(other -> other.interfaces().contains(device.name()))
        .map(DeviceDocument::name)
        .toList();
  }

  /** Its register banks; addresses of registers of others than the first begin with their name. */
  public List<BankView> banks() {
    List<BankView> views = new ArrayList<>();
    for (BankDocument bank : device.banks()) {
      String name = bank.name().isEmpty() ? device.name() : bank.name();
      views.add(BankView.of(bank, name, views.isEmpty() ? "" : name + "/", library));
    }
    return views;
  }

  /** Its section of a migration stream, if it has one. */
  public Optional<StateView> state() {
    return device.section().map(section -> StateView.of(section, library));
  }

  /** Whether its section has fields or subsections. */
  public boolean hasState() {
    return state().filter(s -> !s.fields().isEmpty() || !s.subsections().isEmpty()).isPresent();
  }

  /** The numbers of interrupt lines, such as {@code 3} or {@code 0 to 31}. */
  public String lines(InterruptDocument interrupt) {
    int last = interrupt.line() + interrupt.count() - 1;
    return interrupt.count() == 1 ? Integer.toString(last) : interrupt.line() + " to " + last;
  }

  /** Whether the description of interrupt lines is another one than that of the lines before. */
  public boolean isNew(InterruptDocument interrupt) {
    int place = device.interrupts().indexOf(interrupt);
    return place == 0
        || !device.interrupts().get(place - 1).description().equals(interrupt.description());
  }

  /** How a property is set on the command line. */
  public String option(PropertyDocument property) {
    String value =
        switch (property.kind()) {
          case "bool" -> property.defaultValue().equals("on") ? "off" : "on";
          case "chardev" -> "ID";
          case "link" -> "PATH";
          case "string" -> "TEXT";
          default -> property.defaultValue().isEmpty() ? "NUMBER" : property.defaultValue();
        };
    return "-global " + device.name() + "." + property.name() + "=" + value;
  }

  /** The values a property can have, in words; empty if its type says it. */
  public String range(PropertyDocument property) {
    String unit = property.unit().isEmpty() ? "" : " " + property.unit();
    if (property.min().isEmpty() && property.max().isEmpty()) {
      return property.unit();
    }
    return property.max().isEmpty()
        ? "from " + property.min() + unit
        : property.min().isEmpty()
            ? "to " + property.max() + unit
            : property.min() + " to " + property.max() + unit;
  }
}
