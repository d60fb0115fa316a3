// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A device of a board.
 *
 * @param field where it is kept
 * @param path where it stands in the composition tree
 * @param types its class and those it inherits from, the eldest first; empty if it is no QOM type
 * @param classes qualified names of its class and all it inherits from
 * @param settings its properties that are set
 * @param links its link properties that are set
 * @param serials the serial ports it is connected to
 * @param maps where its regions lie
 * @param connections where its outputs lead to
 * @param clocks what feeds its clock inputs
 * @param origin where it is declared
 * @param pathOrigin where its path is said
 */
public record PartModel(
    FieldModel field,
    String path,
    List<TypeModel> types,
    Set<String> classes,
    List<Setting> settings,
    List<Link> links,
    List<Serial> serials,
    List<Mmio> maps,
    List<Connection> connections,
    List<Clocked> clocks,
    Origin origin,
    Origin pathOrigin) {
  /**
   * A property that is set.
   *
   * @param property its name
   * @param value its value
   * @param insteadOf the only value that is replaced; empty if any is
   * @param origin where its name is said
   * @param valueOrigin where its value is said
   * @param insteadOrigin where the replaced value is said
   */
  public record Setting(
      String property,
      String value,
      String insteadOf,
      Origin origin,
      Origin valueOrigin,
      Origin insteadOrigin) {}

  /**
   * A link to another part.
   *
   * @param property name of the property
   * @param to name of the part
   * @param origin where the property is named
   * @param toOrigin where the part is named
   */
  public record Link(String property, String to, Origin origin, Origin toOrigin) {}

  /**
   * A serial port.
   *
   * @param number its number
   * @param property name of the property
   * @param numberOrigin where the number is said
   * @param origin where the property is named
   */
  public record Serial(int number, String property, Origin numberOrigin, Origin origin) {}

  /**
   * A region in the memory map.
   *
   * @param base address of its first byte
   * @param region number of the region
   * @param priority which of two overlapping regions is seen
   * @param origin where the address is said
   * @param regionOrigin where the region is said
   */
  public record Mmio(long base, int region, int priority, Origin origin, Origin regionOrigin) {}

  /**
   * Outputs that lead to inputs.
   *
   * @param irq number of the first interrupt line; negative if the outputs are GPIO outputs
   * @param output name of the GPIO outputs
   * @param number number of the first of them
   * @param count how many lines
   * @param to name of the part that has the inputs
   * @param inputs name of the inputs
   * @param input number of the first of them
   * @param isShared whether other outputs may lead there too
   * @param origin where it is declared
   * @param outputOrigin where the outputs are named
   * @param numberOrigin where the first output is said
   * @param countOrigin where the number of lines is said
   * @param toOrigin where the part is named
   * @param inputsOrigin where the inputs are named
   * @param inputOrigin where the first input is said
   */
  public record Connection(
      int irq,
      String output,
      int number,
      int count,
      String to,
      String inputs,
      int input,
      boolean isShared,
      Origin origin,
      Origin outputOrigin,
      Origin numberOrigin,
      Origin countOrigin,
      Origin toOrigin,
      Origin inputsOrigin,
      Origin inputOrigin) {
    /** Whether the outputs are interrupt lines. */
    public boolean isIrq() {
      return irq >= 0;
    }

    /** Number of the first output. */
    public int firstOutput() {
      return isIrq() ? irq : number;
    }
  }

  /**
   * A clock input that is fed.
   *
   * @param input its name
   * @param by name of the clock
   * @param origin where the input is named
   * @param byOrigin where the clock is named
   */
  public record Clocked(String input, String by, Origin origin, Origin byOrigin) {}

  /** What the board calls it. */
  public String name() {
    return field.name();
  }

  /** Its type; there is one. */
  public TypeModel type() {
    return types.get(types.size() - 1);
  }

  /** Whether it is a device that can be made. */
  public boolean isDevice() {
    return !types.isEmpty() && type().parent().isDevice() && !type().isAbstract();
  }

  /** Members of its class and all it inherits from. */
  public <T> List<T> members(Function<TypeModel, List<T>> ofType) {
    return types.stream().flatMap(type -> ofType.apply(type).stream()).toList();
  }

  /** A property of its type, if there is one of the name. */
  public Optional<PropertyModel> property(String name) {
    return members(TypeModel::settable).stream()
        .filter(property -> property.name().equals(name))
        .reduce((first, second) -> second);
  }

  /** Number of its interrupt lines. */
  public int irqs() {
    return members(TypeModel::irqs).stream().mapToInt(IrqModel::count).sum();
  }

  /** Number of its GPIO outputs of a name. */
  public int outputs(String name) {
    return members(TypeModel::gpioOuts).stream()
        .filter(output -> output.name().equals(name))
        .mapToInt(output -> output.field().type().array() ? output.count() : 1)
        .sum();
  }

  /** Number of its inputs of a name; empty if a value that says so is none. */
  public Optional<BigInteger> inputs(String name, Function<String, Optional<BigInteger>> parse) {
    Optional<BigInteger> sum = Optional.of(BigInteger.ZERO);
    for (GpioInModel input : members(TypeModel::gpioIns)) {
      if (input.name().equals(name)) {
        sum = sum.flatMap(before -> lines(input, parse).map(before::add));
      }
    }
    return sum;
  }

  private Optional<BigInteger> lines(
      GpioInModel input, Function<String, Optional<BigInteger>> parse) {
    if (input.length().isEmpty()) {
      return Optional.of(BigInteger.valueOf(input.isNumbered() ? input.count() : 1));
    }
    return members(TypeModel::properties).stream()
        .filter(property -> property.field().name().equals(input.length().get().name()))
        .findFirst()
        .flatMap(property -> parse.apply(value(property)));
  }

  /** What a property is set to, or its default. */
  private String value(PropertyModel property) {
    return settings.stream()
        .filter(setting -> setting.property().equals(property.name()))
        .map(Setting::value)
        .findFirst()
        .or(property::defaultValue)
        .orElse("0");
  }
}
