// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.reset.ResetType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What all devices of a type share. A type's {@code classInit} adds to what its parent has: hooks
 * of parents run before those of their subtypes, and the other way round when a device is
 * unrealized.
 *
 * <p>A type's first hook for unrealizing gives back what its first hook for realizing took, its
 * second what the second took, and so on. When a hook refuses to realize a device, only what the
 * hooks before it took is given back.
 */
public class DeviceClass extends ObjectClass {
  /** Does something with a device of the type. */
  private interface Hook extends Consumer<Device> {}

  /**
   * Realizes or unrealizes a device.
   *
   * @param depth number of the ancestors of the type that added it
   * @param index number of hooks of this kind that type added before
   * @param hook what to do
   */
  private record LifeHook(int depth, int index, Hook hook) {
    void run(Device device) {
      hook.accept(device);
    }

    boolean isBefore(LifeHook other) {
      return depth < other.depth || depth == other.depth && index < other.index;
    }
  }

  /** Does something with a device of the type that is reset. */
  private interface ResetHook extends BiConsumer<Device, ResetType> {}

  static final int ENTER = 0;
  static final int VALUES = 1;
  static final int HOLD = 2;
  static final int EXIT = 3;

  private final List<LifeHook> realize = new ArrayList<>();
  private final List<LifeHook> unrealize = new ArrayList<>();
  private final List<List<ResetHook>> reset =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final List<Hook> irqs = new ArrayList<>();
  private VMStateDescription<? extends Device> vmState;
  private int[] identification = {};
  private Set<DeviceCategory> categories = EnumSet.noneOf(DeviceCategory.class);
  private String description = "";
  private Class<? extends Bus> bus;
  private boolean userCreatable = true;
  private boolean hotpluggable = true;
  private int depth;

  /** Makes a class with nothing in it, for {@link io.github.qom4j.qom.TypeInfo}. */
  public DeviceClass() {}

  @Override
  protected void inherit(ObjectClass parent) {
    super.inherit(parent);
    if (parent instanceof DeviceClass p) {
      depth = p.depth + 1;
      realize.addAll(p.realize);
      unrealize.addAll(p.unrealize);
      for (int phase = 0; phase < reset.size(); phase++) {
        reset.get(phase).addAll(p.reset.get(phase));
      }
      irqs.addAll(p.irqs);
      vmState = p.vmState;
      identification = p.identification;
      categories = p.categories;
      description = p.description;
      bus = p.bus;
      userCreatable = p.userCreatable;
      hotpluggable = p.hotpluggable;
    }
  }

  private static <D extends Device> Hook hook(Class<D> type, Consumer<D> action) {
    return device -> action.accept(type.cast(device));
  }

  private LifeHook lifeHook(List<LifeHook> list, Hook action) {
    int index = (int) list.stream().filter(hook -> hook.depth == depth).count();
    return new LifeHook(depth, index, action);
  }

  /**
   * Adds what is done when a device is realized.
   *
   * @param type Java class of the type's devices
   * @param action may throw {@link io.github.qom4j.error.QomException} to refuse
   * @param <D> Java class of the type's devices
   */
  public final <D extends Device> void onRealize(Class<D> type, Consumer<D> action) {
    realize.add(lifeHook(realize, hook(type, action)));
  }

  /**
   * Adds what is done when a device is unrealized.
   *
   * @param type Java class of the type's devices
   * @param action gives back what realizing took
   * @param <D> Java class of the type's devices
   */
  public final <D extends Device> void onUnrealize(Class<D> type, Consumer<D> action) {
    unrealize.add(0, lifeHook(unrealize, hook(type, action)));
  }

  /**
   * Adds to the first phase of a reset, before any of the device's own state is set.
   *
   * @param type Java class of the type's devices
   * @param action gives up what the old state is about
   * @param <D> Java class of the type's devices
   */
  public final <D extends Device> void onResetEnter(Class<D> type, Consumer<D> action) {
    reset.get(ENTER).add((device, why) -> action.accept(type.cast(device)));
  }

  /**
   * Adds to the first phase of a reset how the device's own state is set.
   *
   * @param type Java class of the type's devices
   * @param action sets the device's own state
   * @param <D> Java class of the type's devices
   */
  public final <D extends Device> void onReset(Class<D> type, BiConsumer<D, ResetType> action) {
    reset.get(VALUES).add((device, why) -> action.accept(type.cast(device), why));
  }

  /**
   * Adds to the second phase of a reset.
   *
   * @param type Java class of the type's devices
   * @param action may reach other devices
   * @param <D> Java class of the type's devices
   */
  public final <D extends Device> void onResetHold(Class<D> type, Consumer<D> action) {
    reset.get(HOLD).add((device, why) -> action.accept(type.cast(device)));
  }

  /**
   * Adds to the third phase of a reset.
   *
   * @param type Java class of the type's devices
   * @param action leaves reset
   * @param <D> Java class of the type's devices
   */
  public final <D extends Device> void onResetExit(Class<D> type, Consumer<D> action) {
    reset.get(EXIT).add((device, why) -> action.accept(type.cast(device)));
  }

  /**
   * Adds how {@link Device#updateIrqs()} drives the lines.
   *
   * @param type Java class of the type's devices
   * @param action sets each line
   * @param <D> Java class of the type's devices
   */
  public final <D extends Device> void onUpdateIrqs(Class<D> type, Consumer<D> action) {
    irqs.add(hook(type, action));
  }

  /**
   * Sets how devices of the type migrate.
   *
   * @param description the section; replaces the parent type's
   */
  public final void setVmState(VMStateDescription<? extends Device> description) {
    vmState = description;
  }

  /**
   * How devices of the type migrate.
   *
   * @return the section, if the type has one
   */
  public final Optional<VMStateDescription<? extends Device>> vmState() {
    return Optional.ofNullable(vmState);
  }

  /**
   * Says what devices of the type are for.
   *
   * @param first a category
   * @param rest more of them; all together replace the parent type's
   */
  public final void setCategories(DeviceCategory first, DeviceCategory... rest) {
    categories = Collections.unmodifiableSet(EnumSet.of(first, rest));
  }

  /**
   * What devices of the type are for.
   *
   * @return the categories; empty if nobody said
   */
  public final Set<DeviceCategory> categories() {
    return categories;
  }

  /**
   * Says what devices of the type are.
   *
   * @param newDescription a few words; replaces the parent type's
   */
  public final void setDescription(String newDescription) {
    description = newDescription;
  }

  /**
   * What devices of the type are.
   *
   * @return a few words; empty if nobody said
   */
  public final String description() {
    return description;
  }

  /**
   * Says which kind of bus devices of the type are plugged into.
   *
   * @param newBus Java class of the bus; replaces the parent type's
   */
  public final void setBus(Class<? extends Bus> newBus) {
    bus = newBus;
  }

  /**
   * Which kind of bus devices of the type are plugged into.
   *
   * @return Java class of the bus; empty if into none
   */
  public final Optional<Class<? extends Bus>> bus() {
    return Optional.ofNullable(bus);
  }

  /**
   * Name of the kind of bus that devices of the type are plugged into.
   *
   * @return name of the bus's type; empty if into none, or if no type of the program has the class
   */
  public final Optional<String> busName() {
    return bus().flatMap(Types::of).map(TypeInfo::name);
  }

  /**
   * Says whether users make devices of the type.
   *
   * @param newUserCreatable false if only boards do
   */
  public final void setUserCreatable(boolean newUserCreatable) {
    userCreatable = newUserCreatable;
  }

  /**
   * Whether users make devices of the type.
   *
   * @return false if only boards do
   */
  public final boolean isUserCreatable() {
    return userCreatable;
  }

  /**
   * Says whether devices of the type may come and go while the machine runs.
   *
   * @param newHotpluggable false if not
   */
  public final void setHotpluggable(boolean newHotpluggable) {
    hotpluggable = newHotpluggable;
  }

  /**
   * Whether devices of the type may come and go while the machine runs.
   *
   * @return false if not
   */
  public final boolean isHotpluggable() {
    return hotpluggable;
  }

  /**
   * Sets what the identification registers read.
   *
   * @param values one for each register, 0 to 255; replaces the parent type's
   */
  public final void setIdentification(int... values) {
    identification = values.clone();
  }

  /**
   * What an identification register reads.
   *
   * @param index number of the register
   * @return its value, 0 to 255
   */
  public final int identification(int index) {
    return identification[index];
  }

  final void realize(Device device) {
    for (LifeHook hook : realize) {
      try {
        hook.run(device);
      } catch (RuntimeException e) {
        unrealize.stream().filter(undo -> undo.isBefore(hook)).forEach(undo -> undo.run(device));
        throw e;
      }
    }
  }

  final void unrealize(Device device) {
    unrealize.forEach(hook -> hook.run(device));
  }

  final void reset(Device device, int phase, ResetType type) {
    reset.get(phase).forEach(hook -> hook.accept(device, type));
  }

  final void updateIrqs(Device device) {
    irqs.forEach(hook -> hook.accept(device));
  }
}
