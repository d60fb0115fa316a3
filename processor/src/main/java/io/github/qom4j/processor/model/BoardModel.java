// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A board as its class declares it.
 *
 * @param packageName package of the class
 * @param simpleNames simple names of the enclosing classes and the class itself
 * @param obstacle what keeps the companion from it
 * @param doc its Javadoc, stripped; empty if it has none
 * @param names what users call it
 * @param description what it is, in a few words
 * @param target architecture that its programs are for; empty for none
 * @param ignores properties that make no difference
 * @param dynamicDevices types of the system-bus devices that users may add
 * @param globals values that all devices of a type have, as {@code -global} takes them
 * @param rams its memory
 * @param clocks its clocks
 * @param parts its devices
 * @param misplaced what is declared where it has no effect or no room
 * @param wires what runs when all is connected
 * @param origin the class
 * @param namesOrigin where its names are said
 * @param nameOrigins where each name is said
 * @param globalOrigins where each value of all devices of a type is said
 */
public record BoardModel(
    String packageName,
    List<String> simpleNames,
    Obstacle obstacle,
    String doc,
    List<String> names,
    String description,
    String target,
    List<String> ignores,
    List<String> dynamicDevices,
    List<String> globals,
    List<Ram> rams,
    List<ClockSource> clocks,
    List<PartModel> parts,
    List<Misplaced> misplaced,
    List<Wire> wires,
    Origin origin,
    Origin namesOrigin,
    List<Origin> nameOrigins,
    List<Origin> globalOrigins) {
  /**
   * Memory.
   *
   * @param field where it is kept
   * @param name name of the region
   * @param base address of its first byte
   * @param size bytes; 0 for as large as the user says
   * @param min the least that the user may say
   * @param max the most
   * @param origin where it is declared
   * @param baseOrigin where its address is said
   * @param sizeOrigin where its size is said
   * @param minOrigin where the least is said
   */
  public record Ram(
      FieldModel field,
      String name,
      long base,
      int size,
      int min,
      int max,
      Origin origin,
      Origin baseOrigin,
      Origin sizeOrigin,
      Origin minOrigin) {}

  /**
   * A clock.
   *
   * @param field where it is kept
   * @param hz its frequency
   * @param hzOrigin where its frequency is said
   */
  public record ClockSource(FieldModel field, long hz, Origin hzOrigin) {}

  /**
   * An annotation where it has no effect or no room.
   *
   * @param problem what is wrong and what to write instead
   * @param origin where it is
   */
  public record Misplaced(String problem, Origin origin) {}

  /**
   * What runs when all is connected.
   *
   * @param method the method
   * @param takesBuilder whether it takes the builder
   * @param isFitting whether it can be called
   */
  public record Wire(MethodModel method, boolean takesBuilder, boolean isFitting) {}

  /** Simple name of the class with those around it, as the source writes it. */
  public String javaName() {
    return String.join(".", simpleNames);
  }

  /** Simple name of the companion. */
  public String companion() {
    return String.join("_", simpleNames) + "_Qom";
  }

  /** Name of the type of the object at {@code /machine}. */
  public String typeName() {
    return typeName(names);
  }

  /** Name of the type of a board of these names; empty if there are none. */
  public static String typeName(List<String> names) {
    return names.isEmpty() ? "" : names.get(names.size() - 1) + "-machine";
  }

  /** The memory whose size users say, if there is some. */
  public Optional<Ram> mainMemory() {
    return rams.stream().filter(ram -> ram.size() == 0).findFirst();
  }

  /** The part of a name, if there is one. */
  public Optional<PartModel> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }
}
