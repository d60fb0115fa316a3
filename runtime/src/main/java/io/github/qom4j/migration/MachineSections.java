// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.qdev.Device;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a machine sends when it migrates: a section for each object that has state, in the order in
 * which they were added, those of a higher priority first.
 */
public final class MachineSections {
  private final String machine;
  private final List<SectionEntry<?>> entries = new ArrayList<>();

  /**
   * Makes an empty list.
   *
   * @param machine name of the machine, such as {@code virt-10.0}
   */
  public MachineSections(String machine) {
    this.machine = machine;
  }

  /**
   * Name of the machine.
   *
   * @return the name
   */
  public String machine() {
    return machine;
  }

  /**
   * Adds an object without which no stream is complete.
   *
   * @param description how it is saved and loaded; gives the section its {@linkplain #name name}
   * @param object the object
   * @param <D> Java class of the object
   * @return this list
   */
  public <D> MachineSections add(VMStateDescription<D> description, D object) {
    return add(description, object, countOf(name(description, object)), true);
  }

  /**
   * Adds an object that a stream may leave out.
   *
   * @param description how it is saved and loaded; gives the section its {@linkplain #name name}
   * @param object the object
   * @param <D> Java class of the object
   * @return this list
   */
  public <D> MachineSections addOptional(VMStateDescription<D> description, D object) {
    return add(description, object, countOf(name(description, object)), false);
  }

  /**
   * Adds an object as a certain one of several sections of its name.
   *
   * @param description how it is saved and loaded; gives the section its {@linkplain #name name}
   * @param object the object
   * @param instance which of them, from 0
   * @param <D> Java class of the object
   * @return this list
   */
  public <D> MachineSections add(VMStateDescription<D> description, D object, int instance) {
    return add(description, object, instance, true);
  }

  /**
   * Adds a device. Nothing happens if it has no state.
   *
   * @param device the device
   * @return this list
   */
  public MachineSections add(Device device) {
    device.vmState().ifPresent(state -> add(state, device));
    return this;
  }

  private <D> MachineSections add(
      VMStateDescription<D> description, D object, int instance, boolean isRequired) {
    String name = name(description, object);
    entries.add(
        new SectionEntry<>(entries.size(), name, instance, description, object, isRequired));
    return this;
  }

  /**
   * The name of an object's section.
   *
   * @param description how it is saved and loaded
   * @param object the object
   * @return the description's name, after what tells the object from others if it says so
   */
  public static String name(VMStateDescription<?> description, Object object) {
    String id = object instanceof VMStateIf known ? known.vmStateId().orElse("") : "";
    return id.isEmpty() ? description.name() : id + "/" + description.name();
  }

  private int countOf(String name) {
    return (int) named(name).count();
  }

  /**
   * The sections in the order in which they are sent.
   *
   * @return the sections
   */
  public List<SectionEntry<?>> entries() {
    Comparator<SectionEntry<?>> byPriority =
        Comparator.comparingInt(entry -> -entry.description().priority());
    return entries.stream().sorted(byPriority).toList();
  }

  /** The sections in the order in which they were added. */
  List<SectionEntry<?>> added() {
    return List.copyOf(entries);
  }

  private Stream<SectionEntry<?>> named(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name));
  }

  boolean has(String name) {
    return named(name).findAny().isPresent();
  }

  Optional<SectionEntry<?>> find(String name, int instance) {
    return named(name).filter(entry -> entry.instance() == instance).findFirst();
  }
}
