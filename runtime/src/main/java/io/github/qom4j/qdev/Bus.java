// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.property.ReadOnlyProperty;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import io.github.qom4j.reset.Resettable_Qom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What devices are plugged into ({@code bus} in QEMU). Each kind of bus is a type of its own. A
 * reset of the bus is one of all devices in it.
 */
public class Bus extends QomObject implements Resettable {
  /** The type all buses' types descend from. */
  public static final TypeInfo<Bus, ObjectClass> TYPE =
      QomObject_Qom.TYPE
          .subtype(Bus_Qom.TYPE_NAME, Bus.class)
          .implementing(Resettable_Qom.TYPE)
          .instanceInit(Bus::addProperties)
          .build();

  private final Map<Device, String> devices = new LinkedHashMap<>();
  private int plugged;
  private boolean realized;
  private HotplugHandler hotplugHandler;

  /** For subclasses; buses are made by their type. */
  protected Bus() {}

  private void addProperties() {
    addProperty(new ReadOnlyProperty<>("realized", "bool", Bus.class, bus -> bus.realized));
    addProperty(
        new ReadOnlyProperty<>(
            "hotplug-handler", "link<hotplug-handler>", Bus.class, Bus::handlerPath));
  }

  private String handlerPath() {
    return hotplugHandler instanceof QomObject object ? object.canonicalPath() : "";
  }

  final void add(Device device) {
    String link = "child[" + plugged++ + "]";
    devices.put(device, link);
    String type = "link<" + device.typeName() + ">";
    addProperty(new ReadOnlyProperty<>(link, type, Bus.class, bus -> device.canonicalPath()));
  }

  final void remove(Device device) {
    removeProperty(devices.remove(device));
  }

  /**
   * What is plugged in.
   *
   * @return the devices in the order they were plugged in
   */
  public final List<Device> devices() {
    return Collections.unmodifiableList(new ArrayList<>(devices.keySet()));
  }

  /**
   * Name of the bus.
   *
   * @return the name users know it by
   */
  public String busName() {
    return canonicalPathComponent();
  }

  /**
   * How many devices there is room for.
   *
   * @return the number
   */
  public int capacity() {
    return Integer.MAX_VALUE;
  }

  /**
   * Whether there is no room for another device.
   *
   * @return true if as many devices are plugged in as it takes
   */
  public final boolean isFull() {
    return devices.size() >= capacity();
  }

  /**
   * Hook for subclasses: says whether a device's address on the bus can be, before it is realized.
   *
   * @param device the device, in this bus
   * @throws io.github.qom4j.error.QomException if it cannot
   */
  protected void checkAddress(Device device) {}

  /**
   * Hook for subclasses: where a device is on the bus. Its section in a stream of migration has it
   * before its name.
   *
   * @param device the device, in this bus
   * @return its address as text, such as {@code 0000:00:03.0}; empty if that does not tell devices
   *     from each other
   */
  protected Optional<String> devicePath(Device device) {
    return Optional.empty();
  }

  @Override
  public final void resetEnter(ResetType type) {
    forEachRealized(device -> device.resetEnter(type));
    enterReset(type);
  }

  @Override
  public final void resetHold(ResetType type) {
    forEachRealized(device -> device.resetHold(type));
    holdReset(type);
  }

  @Override
  public final void resetExit(ResetType type) {
    forEachRealized(device -> device.resetExit(type));
    exitReset(type);
  }

  /** As in QEMU, the one that was plugged in last comes first. */
  private void forEachRealized(Consumer<Device> phase) {
    List<Device> last = new ArrayList<>(devices.keySet());
    Collections.reverse(last);
    last.stream().filter(Device::isRealized).forEach(phase);
  }

  /**
   * Hook for subclasses: the first phase of a reset, after the devices in the bus.
   *
   * @param type why
   */
  protected void enterReset(ResetType type) {}

  /**
   * Hook for subclasses: the second phase of a reset, after the devices in the bus.
   *
   * @param type why
   */
  protected void holdReset(ResetType type) {}

  /**
   * Hook for subclasses: the third phase of a reset, after the devices in the bus.
   *
   * @param type why
   */
  protected void exitReset(ResetType type) {}

  /**
   * Lets devices come and go while the machine runs.
   *
   * @param handler what is done with them
   */
  public final void setHotplugHandler(HotplugHandler handler) {
    hotplugHandler = handler;
  }

  /**
   * What is done with devices that come and go.
   *
   * @return the handler; empty if the bus takes devices only while its machine is built
   */
  public final Optional<HotplugHandler> hotplugHandler() {
    return Optional.ofNullable(hotplugHandler);
  }

  /**
   * Says whether the device that has the bus is in use.
   *
   * @param newRealized true if so; the devices in a bus that is not are unrealized
   */
  public final void setRealized(boolean newRealized) {
    if (realized && !newRealized) {
      devices().forEach(Device::unrealize);
    }
    realized = newRealized;
  }

  /**
   * Takes the devices out with the bus they are in.
   *
   * <p>{@inheritDoc}
   */
  @Override
  protected final void leaveTree() {
    setRealized(false);
    devices().forEach(QomObject::destroy);
  }
}
