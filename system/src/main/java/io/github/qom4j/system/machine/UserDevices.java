// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qdev.Bus;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.sysbus.SysBusDevice_Qom;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The devices that users plug into a machine and take out. Messages are QEMU's.
 *
 * <p>All methods are called with the {@linkplain Bql big lock} held.
 */
public final class UserDevices {
  private final Machine machine;
  private final QomObject named;
  private final QomObject nameless;
  private int namelessCount;
  private List<String> dynamicTypes = List.of();

  /**
   * Makes a list that is empty.
   *
   * @param machine the machine
   * @param named where the devices with an ID are
   * @param nameless where those without are
   */
  UserDevices(Machine machine, QomObject named, QomObject nameless) {
    this.machine = machine;
    this.named = named;
    this.nameless = nameless;
  }

  /**
   * Says which devices of the system bus the board lets users add.
   *
   * @param names names of types, whose subtypes are meant too; unknown ones make no difference
   */
  public void setDynamicTypes(List<String> names) {
    dynamicTypes = List.copyOf(names);
  }

  /**
   * Plugs a device in.
   *
   * @param request what the user asks for
   * @return the device, realized
   * @throws QomException if it cannot be; the machine is then as before
   */
  public Device add(DeviceRequest request) {
    TypeInfo<?, ?> type = type(request.driver());
    Optional<Bus> bus = bus(request, type);
    if (machine.isMigrating()) {
      throw refused("device_add not allowed while migrating");
    }
    if (machine.isComplete() && !((DeviceClass) type.objectClass()).isHotpluggable()) {
      throw refused("Device '%s' does not support hotplugging", request.driver());
    }
    bus.filter(found -> machine.isComplete() && found.hotplugHandler().isEmpty())
        .ifPresent(
            found -> {
              throw refused("Bus '%s' does not support hotplugging", found.busName());
            });
    if (machine.isComplete() && bus.isEmpty()) {
      throw refused("Device '%s' can not be hotplugged on this machine", request.driver());
    }
    Device device =
        Device_Qom.TYPE.cast(type.create(made -> machine.prepare(Device_Qom.TYPE.cast(made))));
    try {
      name(device, request.id());
      if (request.properties().containsKey("realized")) {
        throw refused("Property '%s.realized' is set when the device is plugged in", type.name());
      }
      request
          .properties()
          .forEach((name, value) -> device.setProperty(name, value, machine.names()));
      bus.ifPresent(device::setParentBus);
      device.realize();
      place(device);
    } catch (RuntimeException e) {
      device.destroy();
      throw e;
    }
    return device;
  }

  /** Devices of the system bus are not connected by being plugged into it. */
  private void place(Device device) {
    if (device instanceof SysBusDevice added) {
      machine.systemBus().devices().stream()
          .filter(PlatformBus.class::isInstance)
          .findFirst()
          .ifPresent(bus -> ((PlatformBus) bus).link(added));
    }
  }

  private static QomException refused(String format, Object... arguments) {
    return new QomException(format.formatted(arguments));
  }

  private TypeInfo<?, ?> type(String driver) {
    TypeInfo<?, ?> type =
        Types.find(driver)
            .filter(found -> found.isA(Device_Qom.TYPE))
            .orElseThrow(() -> refused("'%s' is not a valid device model name", driver));
    if (type.isAbstract()) {
      throw refused("Parameter 'driver' expects a non-abstract device type");
    }
    DeviceClass deviceClass = (DeviceClass) type.objectClass();
    if (!deviceClass.isUserCreatable()) {
      throw refused("Parameter 'driver' expects a pluggable device type");
    }
    if (type.isA(SysBusDevice_Qom.TYPE) && !isDynamic(type)) {
      throw refused("Parameter 'driver' expects a dynamic sysbus device type for the machine");
    }
    return type;
  }

  private boolean isDynamic(TypeInfo<?, ?> type) {
    return dynamicTypes.stream()
        .flatMap(name -> Types.find(name).stream())
        .anyMatch(allowed -> type.isA(allowed));
  }

  private Optional<Bus> bus(DeviceRequest request, TypeInfo<?, ?> type) {
    DeviceClass deviceClass = (DeviceClass) type.objectClass();
    Optional<Class<? extends Bus>> wanted = deviceClass.bus();
    BusPaths buses = new BusPaths(machine.systemBus());
    if (request.bus().isPresent()) {
      Bus bus = buses.find(request.bus().get());
      if (wanted.filter(kind -> kind.isInstance(bus)).isEmpty()) {
        throw refused("Device '%s' can't go on %s bus", request.driver(), bus.typeName());
      }
      return Optional.of(bus);
    }
    return wanted.map(
        kind ->
            buses
                .anyOf(kind)
                .filter(bus -> !bus.isFull())
                .orElseThrow(
                    () ->
                        refused(
                            "No '%s' bus found for device '%s'",
                            deviceClass.busName().orElse(""), request.driver())));
  }

  private void name(Device device, Optional<String> id) {
    if (id.isEmpty()) {
      nameless.addChild("device[" + namelessCount++ + "]", device);
      return;
    }
    try {
      named.addChild(id.get(), device);
    } catch (QomException e) {
      throw refused("Duplicate device ID '%s'", id.get());
    }
    device.setId(id.get());
  }

  /**
   * The devices with an ID.
   *
   * @return their IDs
   */
  public Set<String> ids() {
    return named.children().keySet();
  }

  /**
   * Takes a device out, or asks the guest to give it up.
   *
   * @param id its ID, or its path
   * @throws QomException if there is none, or it cannot be taken out
   */
  public void remove(String id) {
    QomObject found = find(id).orElseThrow(() -> new ObjectNotFoundException(id));
    if (!(found instanceof Device device)) {
      throw refused("%s is not a device", id);
    }
    if (device.isUnplugRequested()) {
      throw refused("Device %s is already in the process of unplug", id);
    }
    if (machine.isMigrating()) {
      throw refused("device_del not allowed while migrating");
    }
    device.unplug();
  }

  /** An ID may have any characters, also those of paths. */
  private Optional<QomObject> find(String id) {
    return named.children().values().stream()
        .filter(object -> object instanceof Device device && device.id().equals(Optional.of(id)))
        .findFirst()
        .or(() -> Optional.of(id).filter(i -> i.startsWith("/")).flatMap(machine.root()::resolve));
  }
}
