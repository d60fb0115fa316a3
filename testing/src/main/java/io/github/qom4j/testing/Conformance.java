// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests whether a device behaves as it is declared. The tests are generated from the declaration by
 * {@code @ConformanceTest}; a test written by hand may use this as well.
 *
 * @param <D> Java class of the device
 */
public final class Conformance<D extends SysBusDevice> {
  private final DeviceSpec spec;
  private final TypeInfo<D, ?> type;
  private Function<D, HookCalls> calls = device -> new HookCalls();
  private Consumer<D> preparation = device -> {};

  private Conformance(DeviceSpec spec, TypeInfo<D, ?> type) {
    this.spec = spec;
    this.type = type;
  }

  /**
   * Begins tests.
   *
   * @param spec what the device should do
   * @param type makes the device
   * @param <D> Java class of the device
   * @return the tests
   */
  public static <D extends SysBusDevice> Conformance<D> of(DeviceSpec spec, TypeInfo<D, ?> type) {
    return new Conformance<>(spec, type);
  }

  /**
   * Says where a device notes the calls of its hooks.
   *
   * @param hookCalls gives the notes
   * @return these tests
   */
  public Conformance<D> observing(Function<D, HookCalls> hookCalls) {
    calls = hookCalls;
    return this;
  }

  /**
   * Says what is done to a device before it is realized.
   *
   * @param action sets its properties and the like
   * @return these tests
   */
  public Conformance<D> preparing(Consumer<D> action) {
    preparation = action;
    return this;
  }

  private Bench bench() {
    D device = type.create();
    preparation.accept(device);
    return new Bench(spec, device, calls.apply(device));
  }

  /**
   * The tests of a register.
   *
   * @param name name of the register
   * @return the tests
   */
  public Stream<DynamicTest> register(String name) {
    RegisterSpec register =
        spec.banks.stream()
            .flatMap(bank -> bank.registers.stream())
            .filter(r -> r.name.equals(name))
            .findFirst()
            .orElseThrow();
    return new RegisterTests(register, this::bench).all().stream().map(Conformance::dynamic);
  }

  /**
   * The tests of the registers in repeated blocks: of the first repeat and the last.
   *
   * @param name name of the repeats
   * @return the tests
   */
  public Stream<DynamicTest> group(String name) {
    List<RegisterSpec> registers =
        spec.banks.stream()
            .flatMap(bank -> bank.registers.stream())
            .filter(r -> r.name.startsWith(name + "["))
            .toList();
    String first = name + "[0].";
    String last =
        registers.isEmpty()
            ? first
            : registers.get(registers.size() - 1).name.replaceAll("(?<=]\\.).*", "");
    return registers.stream()
        .filter(r -> r.name.startsWith(first) || r.name.startsWith(last))
        .filter(r -> r.excluded == null)
        .flatMap(
            r ->
                new RegisterTests(r, this::bench)
                    .all().stream()
                        .map(test -> new NamedTest(r.name + ": " + test.name(), test.body())))
        .map(Conformance::dynamic);
  }

  /**
   * The tests of the device as a whole.
   *
   * @return the tests
   */
  public Stream<DynamicTest> device() {
    return new DeviceTests(spec, this::bench).all().stream().map(Conformance::dynamic);
  }

  private static DynamicTest dynamic(NamedTest test) {
    return DynamicTest.dynamicTest(test.name(), test.body()::run);
  }
}
