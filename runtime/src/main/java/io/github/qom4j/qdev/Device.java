// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.clock.ClockInput;
import io.github.qom4j.clock.ClockType;
import io.github.qom4j.clock.Clocks;
import io.github.qom4j.clock.Timer;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqHandler;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.irq.IrqLink;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.ReentrancyGuard;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateIf;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.Property;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A device ({@code device} in QEMU). It is made, its properties are set, then it is {@linkplain
 * #realize() realized} and reset, and from then on the guest uses it.
 */
public abstract class Device extends QomObject implements VMStateIf, Resettable {
  /** Name of the lines that have none. */
  public static final String UNNAMED = "";

  private static final AddressSpace NOTHING =
      new AddressSpace("none", MemoryRegion.container("none", Long.MAX_VALUE));

  private final Map<String, List<IrqInput>> inputs = new LinkedHashMap<>();
  private final Map<String, List<IrqLine>> outputs = new LinkedHashMap<>();
  private final ReentrancyGuard guard = new ReentrancyGuard();
  private Clocks clocks = new Clocks();
  private AddressSpace memory = NOTHING;
  private final List<Timer> timers = new ArrayList<>();
  private final List<Device> parts = new ArrayList<>();
  private final List<String> unplugBlockers = new ArrayList<>();
  private DeviceListener listener = DeviceListener.NONE;
  private Configuration configuration;
  private String id;
  private Bus parentBus;
  private String pathInUse;
  private boolean realized;
  private boolean hotplugged;
  private boolean unplugRequested;

  /** For subclasses; devices are made by their type. */
  protected Device() {}

  /**
   * The device's class.
   *
   * @return the class
   */
  public final DeviceClass deviceClass() {
    return (DeviceClass) objectClass();
  }

  /**
   * How the device migrates.
   *
   * @return its section; empty if it has no state
   */
  @SuppressWarnings("unchecked")
  public final Optional<VMStateDescription<Device>> vmState() {
    // The class of a device describes devices of that class.
    return deviceClass().vmState().map(state -> (VMStateDescription<Device>) state);
  }

  /** Where the device is on its bus, if the bus knows. */
  @Override
  public final Optional<String> vmStateId() {
    return parentBus().flatMap(bus -> bus.devicePath(this));
  }

  /** The other side has the configuration that the user gave it, not what became of it here. */
  @Override
  public final void checkSavable() {
    checkConfiguration();
  }

  private void checkConfiguration() {
    if (configuration != null) {
      configuration.check();
    }
  }

  final String described() {
    String path = canonicalPath();
    return path.isEmpty()
        ? "a device (type '%s')".formatted(typeName())
        : "device '%s' (type '%s')".formatted(path, typeName());
  }

  /**
   * The name a user gave the device.
   *
   * @return the ID, if it has one
   */
  public final Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /**
   * Gives the device a name.
   *
   * @param newId the ID
   */
  public final void setId(String newId) {
    id = newId;
  }

  /**
   * Whether the device is realized.
   *
   * @return true between {@link #realize()} and {@link #unrealize()}
   */
  public final boolean isRealized() {
    return realized;
  }

  /**
   * Whether the device came to a machine that was ready.
   *
   * @return true if it was plugged in later than the board's own devices
   */
  public final boolean isHotplugged() {
    return hotplugged;
  }

  /** Says that the device comes to a machine that is ready. */
  public final void setHotplugged() {
    hotplugged = true;
  }

  /**
   * Puts the device into a machine. Until then it has clocks of its own, which stand at 0, and
   * nothing answers when it masters the bus.
   *
   * @param newClocks the machine's clocks
   * @param newMemory what the device reaches as a bus master
   */
  public final void attach(Clocks newClocks, AddressSpace newMemory) {
    clocks = newClocks;
    memory = newMemory;
  }

  /**
   * Says who is told what becomes of the device.
   *
   * @param newListener the listener; replaces an earlier one
   */
  public final void setListener(DeviceListener newListener) {
    listener = newListener;
  }

  final DeviceListener listener() {
    return listener;
  }

  /**
   * Plugs the device into a bus, out of the one it was in.
   *
   * @param bus the bus; null for none
   */
  public final void setParentBus(Bus bus) {
    if (parentBus != null) {
      parentBus.remove(this);
    }
    parentBus = bus;
    if (bus != null) {
      bus.add(this);
    }
  }

  /**
   * The bus the device is plugged into.
   *
   * @return the bus, if there is one
   */
  public final Optional<Bus> parentBus() {
    return Optional.ofNullable(parentBus);
  }

  /**
   * Gives the device a bus that other devices are plugged into.
   *
   * @param busName name of the bus, which users plug devices in by
   * @param bus the bus
   * @param <B> its Java class
   * @return the bus, a child of the device
   */
  public final <B extends Bus> B addBus(String busName, B bus) {
    return addChild(busName, bus);
  }

  /**
   * The buses that the device gives other devices.
   *
   * @return the buses in the order they were added
   */
  public final List<Bus> buses() {
    return children().values().stream().filter(Bus.class::isInstance).map(Bus.class::cast).toList();
  }

  final void setBusesRealized(boolean newRealized) {
    buses().forEach(bus -> bus.setRealized(newRealized));
  }

  /**
   * What is done when the device is plugged in and out.
   *
   * @return the handler of its bus, if it has one
   */
  public final Optional<HotplugHandler> hotplugHandler() {
    return parentBus().flatMap(Bus::hotplugHandler);
  }

  /**
   * Whether the device may come and go while the machine runs.
   *
   * @return false if devices of its type, or those in its bus, do not
   */
  public final boolean isHotpluggable() {
    return deviceClass().isHotpluggable()
        && parentBus().map(bus -> bus.hotplugHandler().isPresent()).orElse(true);
  }

  /**
   * Keeps the device from being taken out.
   *
   * @param reason why, for the user
   */
  public final void addUnplugBlocker(String reason) {
    unplugBlockers.add(reason);
  }

  /**
   * Takes back a reason why the device cannot be taken out.
   *
   * @param reason the reason
   */
  public final void removeUnplugBlocker(String reason) {
    unplugBlockers.remove(reason);
  }

  /**
   * Takes the device out while the machine runs: asks the guest for it, if its bus does so, or
   * takes it out at once.
   *
   * @throws QomException if it cannot be taken out; it stays then
   */
  public final void unplug() {
    for (String reason : unplugBlockers) {
      throw new QomException(reason);
    }
    if (!deviceClass().isHotpluggable()) {
      throw new QomException("Device '%s' does not support hotplugging".formatted(typeName()));
    }
    parentBus()
        .filter(bus -> bus.hotplugHandler().isEmpty())
        .ifPresent(
            bus -> {
              throw new QomException(
                  "Bus '%s' does not support hotplugging".formatted(bus.busName()));
            });
    HotplugHandler handler =
        hotplugHandler()
            .orElseThrow(
                () ->
                    new QomException(
                        "Device '%s' can not be hotplugged on this machine".formatted(typeName())));
    if (handler.requestUnplug(this)) {
      unplugRequested = true;
    } else {
      completeUnplug();
    }
  }

  /**
   * Whether the guest has been asked to give the device up and has not answered.
   *
   * @return true until it answers
   */
  public final boolean isUnplugRequested() {
    return unplugRequested;
  }

  /**
   * The guest gave the device up: takes it out.
   *
   * @throws QomException if it cannot be taken out; it stays then
   */
  public final void completeUnplug() {
    hotplugHandler().ifPresent(handler -> handler.unplug(this));
    destroy();
  }

  /** The guest does not give the device up. */
  public final void refuseUnplug() {
    unplugRequested = false;
    listener.unplugRefused(this);
  }

  /** Nothing reaches a device that is in no tree any more, even if it lasts. */
  @Override
  protected final void leaveTree() {
    unrealize();
    buses().forEach(QomObject::destroy);
    setParentBus(null);
    tree(MemoryRegion.class)
        .filter(region -> region.container().filter(place -> !isAbove(place)).isPresent())
        .toList()
        .forEach(MemoryRegion::removeFromContainer);
  }

  private boolean isAbove(QomObject object) {
    return object.parent().filter(parent -> parent == this || isAbove(parent)).isPresent();
  }

  @Override
  protected final void ended() {
    timers.forEach(Timer::cancel);
    if (pathInUse != null) {
      String path = pathInUse;
      pathInUse = null;
      listener.deleted(this, path);
    }
  }

  /**
   * The clocks of the device's machine.
   *
   * @return the clocks
   */
  public final Clocks clocks() {
    return clocks;
  }

  /**
   * The guest's time.
   *
   * @return ns
   */
  protected final long now() {
    return clocks.virtual().now();
  }

  /**
   * What the device reaches as a bus master (DMA). Accesses say how they ended; they never throw.
   *
   * @return the address space
   */
  public final AddressSpace memory() {
    return memory;
  }

  /**
   * Marks the device's own registers as in use, so that it does not reach them over the bus.
   *
   * @return the guard that all its regions share
   */
  protected final ReentrancyGuard reentrancyGuard() {
    return guard;
  }

  /**
   * Makes a timer.
   *
   * @param type its clock
   * @param callback runs when it expires, with the big lock held
   * @return the timer, not armed
   */
  public final Timer addTimer(ClockType type, Runnable callback) {
    Timer timer = new Timer(() -> clocks.get(type), callback);
    timers.add(timer);
    return timer;
  }

  /**
   * Makes the device ready for use with the properties it has now. Realizing it again does nothing.
   *
   * @throws QomException if the device refuses its configuration; it is then as before
   */
  public final void realize() {
    Bql.run(
        () -> {
          if (!realized) {
            joinOwner();
            new Realization(this).run();
            followLinks();
            configuration = new Configuration(this);
            realized = true;
            pathInUse = canonicalPath();
          }
        });
  }

  /** A part of a device is in the same machine. */
  private void joinOwner() {
    if (parent().orElse(null) instanceof Device owner) {
      attach(owner.clocks, owner.memory);
      listener = owner.listener;
      hotplugged |= owner.hotplugged;
      if (parentBus == null && owner.parentBus != null && isFor(owner.parentBus)) {
        setParentBus(owner.parentBus);
      }
    }
  }

  private boolean isFor(Bus bus) {
    return deviceClass().bus().filter(kind -> kind.isInstance(bus)).isPresent();
  }

  /** Links that the device's own code made lead to what lasts, too. */
  private void followLinks() {
    for (ObjectProperty property : objectClass().properties().values()) {
      if (property instanceof Property<?, ?> declared) {
        declared.follow(this);
      }
    }
  }

  /**
   * Adds a device that this one is made of. It is realized with this one, after what the types do
   * when this one is, and after the parts that were added before.
   *
   * @param partName a name no other child and no property has; a name ending in {@code [*]} is
   *     numbered
   * @param part a device without a parent
   * @param <T> its Java class
   * @return the part, a child of this device
   * @throws QomException if the name is taken
   */
  public final <T extends Device> T addPart(String partName, T part) {
    addChild(partName, part);
    parts.add(part);
    return part;
  }

  final void realizeParts() {
    parts.removeIf(part -> part.parent().filter(parent -> parent == this).isEmpty());
    parts.forEach(Device::realize);
  }

  /** The last one first. */
  final void unrealizeParts() {
    List<QomObject> last = new ArrayList<>(children().values());
    Collections.reverse(last);
    for (QomObject part : last) {
      if (part instanceof Device device) {
        device.unrealize();
      }
    }
  }

  /**
   * Takes the device out of use, and the devices that are its children. Nothing happens if it is
   * not realized.
   */
  public final void unrealize() {
    Bql.run(
        () -> {
          if (realized) {
            setBusesRealized(false);
            listener.unrealized(this);
            deviceClass().unrealize(this);
            unrealizeParts();
            configuration = null;
            realized = false;
          }
        });
  }

  @Override
  public final void checkSettable(Property<?, ?> property) {
    if (!realized || property.isSettableAfterRealize()) {
      return;
    }
    if (property.kind().isLink()) {
      throw new QomException(
          "Attempt to set link property '%s' on device '%s' (type '%s') after it was realized"
              .formatted(property.name(), id == null ? "(null)" : id, typeName()));
    }
    String which = id == null ? "anonymous device" : "device '" + id + "'";
    throw new QomException(
        "Attempt to set property '%s' on %s (type '%s') after it was realized"
            .formatted(property.name(), which, typeName()));
  }

  /**
   * Devices on the device's buses do each phase first, as in QEMU.
   *
   * @throws QomException if the device's own code changed a property that is fixed since it was
   *     realized: the device does not start again with what it was not given
   */
  @Override
  public final void resetEnter(ResetType type) {
    Bql.check();
    checkConfiguration();
    buses().forEach(bus -> bus.resetEnter(type));
    if (type != ResetType.WARM) {
      unlockRegisters();
    }
    deviceClass().reset(this, DeviceClass.ENTER, type);
    deviceClass().reset(this, DeviceClass.VALUES, type);
  }

  @Override
  public final void resetHold(ResetType type) {
    Bql.check();
    buses().forEach(bus -> bus.resetHold(type));
    deviceClass().reset(this, DeviceClass.HOLD, type);
  }

  @Override
  public final void resetExit(ResetType type) {
    Bql.check();
    buses().forEach(bus -> bus.resetExit(type));
    deviceClass().reset(this, DeviceClass.EXIT, type);
  }

  /** Hook for subclasses: unlocks the register bits that are written once. */
  protected void unlockRegisters() {}

  /** Drives each interrupt line that has a mask from what the device's interrupt source says. */
  protected final void updateIrqs() {
    deviceClass().updateIrqs(this);
  }

  /**
   * Adds an input line.
   *
   * @param lineName name of the lines it is one of
   * @param handler what the device does when the line is set
   * @return the line
   */
  public final IrqInput addGpioIn(String lineName, IrqHandler handler) {
    List<IrqInput> lines = inputs.computeIfAbsent(lineName, key -> new ArrayList<>());
    IrqInput input = addChild(lineName(lineName, "unnamed-gpio-in", lines), IrqInput.of(handler));
    lines.add(input);
    return input;
  }

  /**
   * Takes away the input lines of a name, when what made them is undone.
   *
   * @param lineName the name
   */
  public final void removeGpioIn(String lineName) {
    List<IrqInput> lines = inputs.remove(lineName);
    if (lines != null) {
      lines.forEach(QomObject::destroy);
    }
  }

  private static String lineName(String name, String unnamed, List<?> before) {
    return "%s[%d]".formatted(name.equals(UNNAMED) ? unnamed : name, before.size());
  }

  /**
   * Adds an output line.
   *
   * @param lineName name of the lines it is one of
   * @return the line
   */
  public final IrqLine addGpioOut(String lineName) {
    List<IrqLine> lines = outputs.computeIfAbsent(lineName, key -> new ArrayList<>());
    IrqLine output = new IrqLine();
    addProperty(new IrqLink(lineName(lineName, "unnamed-gpio-out", lines), output));
    lines.add(output);
    return output;
  }

  /** Forgets lines and other parts that realizing added, when that is undone. */
  void keepParts(Map<String, Integer> outputsBefore) {
    inputs.values().forEach(lines -> lines.removeIf(line -> line.parent().isEmpty()));
    inputs.values().removeIf(List::isEmpty);
    outputs.forEach(
        (lineName, lines) ->
            lines.subList(outputsBefore.getOrDefault(lineName, 0), lines.size()).clear());
    outputs.values().removeIf(List::isEmpty);
    timers.forEach(Timer::cancel);
    dropLostRegions();
  }

  /** Hook for subclasses: forgets memory regions that are no children any more. */
  protected void dropLostRegions() {}

  /**
   * The input lines of a name.
   *
   * @param lineName the name
   * @return the lines by number; empty if there are none
   */
  public final List<IrqInput> gpioIn(String lineName) {
    return Collections.unmodifiableList(inputs.getOrDefault(lineName, List.of()));
  }

  /**
   * The output lines of a name.
   *
   * @param lineName the name
   * @return the lines by number; empty if there are none
   */
  public final List<IrqLine> gpioOut(String lineName) {
    return Collections.unmodifiableList(outputs.getOrDefault(lineName, List.of()));
  }

  /**
   * All input lines.
   *
   * @return the lines of each name, in the order of the names' first lines
   */
  public final Map<String, List<IrqInput>> gpioIns() {
    return Collections.unmodifiableMap(inputs);
  }

  /**
   * All output lines.
   *
   * @return the lines of each name, in the order of the names' first lines
   */
  public final Map<String, List<IrqLine>> gpioOuts() {
    return Collections.unmodifiableMap(outputs);
  }

  /**
   * Adds a clock input.
   *
   * @param clockName name of the input
   * @return the clock, a child of the device
   */
  public final ClockInput addClockInput(String clockName) {
    return addChild(clockName, ClockInput.TYPE.create());
  }

  /**
   * Finds a clock input.
   *
   * @param clockName its name
   * @return the clock
   * @throws QomException if the device has no such input
   */
  public final ClockInput clockInput(String clockName) {
    if (children().get(clockName) instanceof ClockInput input) {
      return input;
    }
    throw new QomException(
        "Can not find clock-in '%s' for device type '%s'".formatted(clockName, typeName()));
  }

  /**
   * Warns the user, who configured the device so, on the log.
   *
   * @param format a format as of {@link String#format}
   * @param arguments what the format refers to
   */
  protected static void warn(String format, Object... arguments) {
    Log.warn(format, arguments);
  }

  /**
   * Logs that the guest did something the data sheet forbids.
   *
   * @param format a format as of {@link String#format}
   * @param arguments what the format refers to
   */
  protected static void guestError(String format, Object... arguments) {
    Log.log(LogMask.GUEST_ERRORS, format, arguments);
  }

  /**
   * Logs that the guest used something the model does not have.
   *
   * @param format a format as of {@link String#format}
   * @param arguments what the format refers to
   */
  protected static void unimplemented(String format, Object... arguments) {
    Log.log(LogMask.UNIMP, format, arguments);
  }
}
