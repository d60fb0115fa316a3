// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.board.BoardMachine;
import io.github.qom4j.board.MachineObject;
import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.clock.ClockType;
import io.github.qom4j.clock.Clocks;
import io.github.qom4j.clock.VirtualClock;
import io.github.qom4j.error.QomException;
import io.github.qom4j.log.Log;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.migration.ClockSection;
import io.github.qom4j.migration.MachineSections;
import io.github.qom4j.migration.RunStateSection;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.Bus;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceListener;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.sysbus.SystemBus;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.memory.MemoryBackend;
import io.github.qom4j.system.memory.MemoryBackendRam_Qom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * A machine: an address space, devices, the composition tree, the guest's time. It is empty at
 * first; a board puts in what it has.
 *
 * <p>All methods but {@link #awaitShutdown()}, {@link #state()}, {@link #isComplete()} and {@link
 * #chardevs()} are called with the {@linkplain Bql big lock} held.
 */
public final class Machine implements BoardMachine, AutoCloseable {
  private final MachineOptions options;
  private final Chardevs chardevs;
  private final QomObject root = Container.TYPE.create();
  private final MachineObject object;
  private final Container unattached = Container.TYPE.create();
  private final MemoryRegion systemMemory = MemoryRegion.container("system", Long.MAX_VALUE);
  private final AddressSpace memory = new AddressSpace("memory", systemMemory);
  private final MemoryRegion ports = PortRegion.create();
  private final AddressSpace ioPorts = new AddressSpace("I/O", ports);
  private final SystemBus systemBus = SystemBus.TYPE.create();
  private final Clocks clocks = new Clocks();
  private final HostClock hostClock =
      new HostClock("virtual clock", clocks.virtual(), System::nanoTime);
  private final List<HostClock> alwaysRunning =
      List.of(
          new HostClock("realtime clock", clocks.get(ClockType.REALTIME), System::nanoTime),
          new HostClock("host clock", clocks.get(ClockType.HOST), Machine::wallClock));
  private final Map<Device, Integer> devices = new LinkedHashMap<>();
  private final UserDevices userDevices;
  private final UserObjects userObjects;
  private final List<MachineListener> listeners = new ArrayList<>();
  private final ClockSection clockSection = new ClockSection(clocks.virtual());
  private final OutgoingMigration outgoing = new OutgoingMigration(this);
  private final IncomingMigration incoming = new IncomingMigration(this);
  private final PropertyContext names = new MachineNames(this);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile RunState state = RunState.PRELAUNCH;
  private Runnable completion = () -> {};
  private volatile boolean complete;
  private Optional<MemoryBackend> memoryBackend = Optional.empty();
  private List<String> failure = List.of();

  /**
   * Makes an empty machine.
   *
   * @param type type of the object at {@code /machine}
   * @param options what the user says
   * @param chardevs the machine's character devices, which are closed with it
   */
  public Machine(
      TypeInfo<MachineObject, ObjectClass> type, MachineOptions options, Chardevs chardevs) {
    this.options = options;
    this.chardevs = chardevs;
    object = root.addChild("machine", type.create());
    object.addChild("unattached", unattached);
    unattached.addChild("sysbus", systemBus);
    unattached.addChild("system[*]", systemMemory);
    unattached.addChild("io[*]", ports);
    userDevices =
        new UserDevices(
            this,
            object.addChild("peripheral", Container.TYPE.create()),
            object.addChild("peripheral-anon", Container.TYPE.create()));
    root.addChild("chardevs", Container.TYPE.create());
    userObjects = new UserObjects(root.addChild("objects", Container.TYPE.create()), names);
    Bql.run(() -> alwaysRunning.forEach(HostClock::show));
  }

  /**
   * What the user says about the machine.
   *
   * @return the options
   */
  public MachineOptions options() {
    return options;
  }

  @Override
  public int ramSize() {
    return memoryBackend.map(backend -> (int) backend.region().size()).orElse(options.ramSize());
  }

  @Override
  public MemoryRegion mainMemory(String name) {
    return memoryBackend.orElseGet(() -> makeBackend(name)).region();
  }

  /** Memory that no user made is an object like that which users make. */
  private MemoryBackend makeBackend(String name) {
    if (userObjects.has(name)) {
      throw new QomException(
          ("object's id '%s' is reserved for the default RAM backend, it can't be used for any"
                  + " other purposes")
              .formatted(name));
    }
    MemoryBackend backend = MemoryBackendRam_Qom.TYPE.create();
    backend.setProperty("size", options.ramSize());
    userObjects.put(name, backend);
    return backend;
  }

  /**
   * Gives the machine memory that the user made, before the board is built.
   *
   * @param backend the memory
   */
  public void setMemoryBackend(MemoryBackend backend) {
    memoryBackend = Optional.of(backend);
  }

  /**
   * The machine's character devices.
   *
   * @return all of them
   */
  public Chardevs chardevs() {
    return chardevs;
  }

  @Override
  public Optional<Chardev> serial(int number) {
    List<Optional<Chardev>> serials = options.serials();
    return number < serials.size() ? serials.get(number) : Optional.empty();
  }

  /**
   * The root of the composition tree.
   *
   * @return the object at {@code /}
   */
  public QomObject root() {
    return root;
  }

  /**
   * Finds an object.
   *
   * @param path its absolute path, or the end of its path if no other object's path ends so
   * @return the object, if there is exactly one
   */
  public Optional<QomObject> find(String path) {
    return new ObjectPaths(root).find(path);
  }

  /**
   * Finds the object that a user names.
   *
   * @param path its absolute path, or the end of its path if no other object's path ends so
   * @return the object
   * @throws ObjectNotFoundException if there is none
   * @throws QomException if there are several
   */
  public QomObject object(String path) {
    List<QomObject> found = new ObjectPaths(root).all(path);
    if (found.size() > 1) {
      throw new QomException("Path '%s' is ambiguous".formatted(path));
    }
    return found.stream().findFirst().orElseThrow(() -> new ObjectNotFoundException(path));
  }

  /**
   * The bus of the system-bus devices.
   *
   * @return the bus
   */
  public SystemBus systemBus() {
    return systemBus;
  }

  @Override
  public QomObject object() {
    return object;
  }

  @Override
  public PropertyContext names() {
    return names;
  }

  @Override
  public MemoryRegion systemMemory() {
    return systemMemory;
  }

  /**
   * Memory as the processor sees it.
   *
   * @return the address space
   */
  public AddressSpace memory() {
    return memory;
  }

  /**
   * I/O ports as the processor sees them.
   *
   * @return the address space, 64 KiB
   */
  public AddressSpace ioPorts() {
    return ioPorts;
  }

  /**
   * The guest's time.
   *
   * @return the clock
   */
  public VirtualClock clock() {
    return clocks.virtual();
  }

  @Override
  public <T extends Device> T create(String path, TypeInfo<T, ?> type) {
    T device = type.create(this::prepare);
    if (device instanceof SysBusDevice) {
      device.setParentBus(systemBus);
    }
    int slash = path.lastIndexOf('/');
    QomObject parent = slash < 0 ? unattached : container(path.substring(0, slash));
    return parent.addChild(path.substring(slash + 1), device);
  }

  /**
   * Gives a new device the machine's clocks and memory and the values that the user gave its type,
   * and likewise the devices that it is made of.
   */
  void prepare(Device device) {
    device.attach(clocks, memory);
    device.setListener(new Devices());
    if (complete) {
      device.setHotplugged();
    }
    options.globals().forEach(global -> apply(global, device));
    for (QomObject child : device.children().values()) {
      if (child instanceof Device part) {
        prepare(part);
      }
    }
  }

  /** A machine that runs is not given up for a wrong value. */
  private void apply(GlobalProperty global, Device device) {
    try {
      global.applyTo(device, names);
    } catch (QomException e) {
      if (!device.isHotplugged()) {
        throw e;
      }
      Log.warn("%s", e.getMessage());
    }
  }

  /** Knows which devices are reset and migrate with the machine. */
  private final class Devices implements DeviceListener {
    @Override
    public void realized(Device device) {
      devices.put(device, section(device).map(Machine.this::instance).orElse(0));
    }

    @Override
    public void unrealized(Device device) {
      devices.remove(device);
    }

    @Override
    public void deleted(Device device, String path) {
      listeners.forEach(listener -> listener.deviceDeleted(device.id(), path));
    }

    @Override
    public void unplugRefused(Device device) {
      String path = device.canonicalPath();
      listeners.forEach(listener -> listener.unplugRefused(device.id(), path));
    }
  }

  private static Optional<String> section(Device device) {
    return device.vmState().map(state -> MachineSections.name(state, device));
  }

  /** The number of a new section among those of a name: the one after the last. */
  private int instance(String name) {
    return devices.entrySet().stream()
        .filter(entry -> section(entry.getKey()).equals(Optional.of(name)))
        .mapToInt(entry -> entry.getValue() + 1)
        .max()
        .orElse(0);
  }

  /** What stands at a path below the machine; what is not there is made. */
  private QomObject container(String path) {
    QomObject at = object;
    for (String part : path.split("/")) {
      QomObject child = at.children().get(part);
      at = child == null ? at.addChild(part, Container.TYPE.create()) : child;
    }
    return at;
  }

  @Override
  public void realize(Device device) {
    device.realize();
  }

  /**
   * The devices that users plug in.
   *
   * @return the devices
   */
  public UserDevices userDevices() {
    return userDevices;
  }

  /**
   * The objects that users make besides devices.
   *
   * @return the objects
   */
  public UserObjects userObjects() {
    return userObjects;
  }

  /** Whether state is on its way out or in. */
  boolean isMigrating() {
    return outgoing.status().isUnderWay() || incoming.status().isUnderWay();
  }

  /**
   * Finds a character device.
   *
   * @param id its ID
   * @return the character device, if there is one
   */
  public Optional<Chardev> findChardev(String id) {
    return chardevs.find(id);
  }

  /**
   * Adds a listener.
   *
   * @param listener is told what happens from now on
   */
  public void addListener(MachineListener listener) {
    listeners.add(listener);
  }

  /**
   * Whether time passes.
   *
   * @return the state
   */
  public RunState state() {
    return state;
  }

  /**
   * The state of the machine on its way out.
   *
   * @return the migration
   */
  public OutgoingMigration outgoing() {
    return outgoing;
  }

  /**
   * The state of another machine on its way in.
   *
   * @return the migration
   */
  public IncomingMigration incoming() {
    return incoming;
  }

  /**
   * What the machine sends and loads. Its memory does not travel.
   *
   * @param runState what it was doing
   * @return the sections
   */
  MachineSections sections(RunStateSection runState) {
    MachineSections sections = new MachineSections(object.typeName().replaceFirst("-machine$", ""));
    sections.add(ClockSection.VMSTATE, clockSection);
    devices.forEach((device, instance) -> add(sections, device, instance));
    return sections.addOptional(RunStateSection.VMSTATE, runState);
  }

  private static void add(MachineSections sections, Device device, int instance) {
    device.vmState().ifPresent(state -> sections.add(state, device, instance));
  }

  /** Lets time pass. Nothing happens if it does already, or if a migration is under way. */
  public void resume() {
    Bql.check();
    if (state == RunState.INMIGRATE) {
      incoming.setAutostart(true);
    } else if (state.isStanding()) {
      state = RunState.RUNNING;
      if (options.clockMode() == ClockMode.HOST) {
        hostClock.start();
      }
      listeners.forEach(MachineListener::resumed);
    }
  }

  /** Lets time stand still. Nothing happens if it does already. */
  public void stop() {
    Bql.check();
    if (state == RunState.INMIGRATE) {
      incoming.setAutostart(false);
    } else if (state == RunState.RUNNING) {
      stop(RunState.PAUSED);
    }
  }

  /** Lets time stand still, in a certain state. */
  void stop(RunState newState) {
    boolean wasRunning = state == RunState.RUNNING;
    state = newState;
    if (wasRunning) {
      hostClock.stop();
      listeners.forEach(MachineListener::stopped);
    }
  }

  /** Runs the timers that are due, if time is moved by hand. */
  public void runDueTimers() {
    Bql.check();
    if (options.clockMode() == ClockMode.STEPPED && state == RunState.RUNNING) {
      clocks.virtual().runExpired();
    }
  }

  /**
   * Whether all that the machine starts with is there.
   *
   * @return false until {@link #complete()}
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Says that all that the machine starts with is there; puts it into its first state. What comes
   * later is hot-plugged.
   */
  public void complete() {
    systemBus.setRealized(true);
    coldReset();
    complete = true;
  }

  /**
   * Lets a user say when the machine is completed.
   *
   * @param newCompletion puts in what is missing and completes the machine
   */
  public void setCompletion(Runnable newCompletion) {
    completion = newCompletion;
  }

  /**
   * Does what is done when a user says that the machine is to be completed.
   *
   * @throws QomException if it is complete
   */
  public void runCompletion() {
    if (complete) {
      throw new QomException("The command is permitted only before machine initialization");
    }
    completion.run();
  }

  /** Puts all devices into their first state. */
  public void coldReset() {
    Bql.check();
    Set<Resettable> tops = new LinkedHashSet<>();
    devices.keySet().forEach(device -> tops.add(top(device)));
    Resettable.reset(List.copyOf(tops), ResetType.COLD);
  }

  /** With what a device is reset: its bus, or that of the device which has its bus, and so on. */
  private static Resettable top(Device device) {
    Bus bus = device.parentBus().orElse(null);
    if (bus == null) {
      return device;
    }
    return bus.parent().orElse(null) instanceof Device owner ? top(owner) : bus;
  }

  /**
   * Resets all devices and tells the listeners.
   *
   * @param cause who asked for it
   */
  public void reset(Cause cause) {
    coldReset();
    state = state.isStanding() ? RunState.PRELAUNCH : state;
    listeners.forEach(listener -> listener.reset(cause));
  }

  /**
   * Ends the machine. Nothing happens the second time.
   *
   * @param cause who asked for it
   */
  public void shutdown(Cause cause) {
    Bql.check();
    if (state != RunState.SHUTDOWN) {
      state = RunState.SHUTDOWN;
      hostClock.stop();
      listeners.forEach(listener -> listener.shutdown(cause));
      ended.countDown();
    }
  }

  /**
   * Ends the machine, which cannot be used. Nothing happens if it has ended.
   *
   * @param why what the user is told, line by line
   */
  public void fail(List<String> why) {
    Bql.check();
    if (state != RunState.SHUTDOWN) {
      state = RunState.SHUTDOWN;
      failure = List.copyOf(why);
      ended.countDown();
    }
  }

  /**
   * Why the machine could not be used.
   *
   * @return what the user is told, line by line; empty if it ended as it should
   */
  public List<String> failure() {
    return failure;
  }

  /**
   * Waits for the end. Called without the big lock.
   *
   * @throws InterruptedException if the thread was interrupted
   */
  public void awaitShutdown() throws InterruptedException {
    ended.await();
    // Whoever ended it may not have finished writing the answer: then it still has the lock.
    Bql.run(() -> {});
  }

  private static long wallClock() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000 + now.getNano();
  }

  /** Closes the character devices and stops the clock. May be called without the big lock. */
  @Override
  public void close() {
    chardevs.closeAll();
    Bql.run(
        () -> {
          hostClock.close();
          alwaysRunning.forEach(HostClock::close);
        });
  }
}
