// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.bench;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.clock.VirtualClock;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqHandler;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.memory.AccessSizes;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.MemoryRegionOps;
import io.github.qom4j.migration.ClockSection;
import io.github.qom4j.migration.MachineSections;
import io.github.qom4j.migration.RunStateSection;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.system.board.Board;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A realized device whose serial line is in memory and whose interrupt lines are watched. Every
 * call acts as one event of the outside world: what the device can take of the characters that wait
 * for it, it has taken when the call returns, and the timers that are due have expired.
 */
public final class Bench {
  private static final String CHARDEV = "chardev";
  private static final String LINE_ID = "serial0";

  /** When the guest's time begins to be counted on a running machine, in ns since it was made. */
  private static final long START_TIME = 1000;

  /** Memory of a machine whose memory is another's, in bytes. */
  private static final int LITTLE_RAM = 1 << 20;

  /** Whether time passes between the events. */
  public enum Mode {
    /** Timers expire when they are due; the guest's time is counted from when it was 1000 ns. */
    RUNNING(START_TIME),
    /** Time begins at 0, and timers expire only while it is stepped, as in a QEMU not started. */
    STOPPED(0);

    private final long startTime;

    Mode(long startTime) {
      this.startTime = startTime;
    }
  }

  private final String typeName;
  private final Map<String, String> properties;
  private final Wiring wiring;
  private final Mode mode;
  private final SysBusDevice device;
  private final Optional<Machine> machine;
  private final AddressSpace memory;
  private AddressSpace surroundings;
  private final long base;
  private final MemoryChardev line = new MemoryChardev(LINE_ID);
  private final boolean hasLine;
  private final Integer[] levels;
  private final List<String> edges = new ArrayList<>();

  /**
   * Makes, configures, realizes and resets a device.
   *
   * @param typeName its type
   * @param properties the properties to set, as a user types them
   * @param wiring the machine it is on, and which interrupt lines are watched
   * @throws QomException if there is no such device or it cannot be configured so
   */
  public Bench(String typeName, Map<String, String> properties, Wiring wiring) {
    this(typeName, properties, wiring, Mode.RUNNING);
  }

  /**
   * Makes, configures, realizes and resets a device.
   *
   * @param typeName its type
   * @param properties the properties to set, as a user types them
   * @param wiring the machine it is on, and which interrupt lines are watched
   * @param mode whether time passes
   * @throws QomException if there is no such device or it cannot be configured so
   */
  public Bench(String typeName, Map<String, String> properties, Wiring wiring, Mode mode) {
    this(typeName, properties, wiring, mode, MachineOptions.DEFAULT_RAM_SIZE, mode.startTime);
  }

  private Bench(
      String typeName,
      Map<String, String> properties,
      Wiring wiring,
      Mode mode,
      int ramSize,
      long time) {
    this.mode = mode;
    this.typeName = typeName;
    this.properties = Map.copyOf(properties);
    this.wiring = wiring;
    SysBusDevice alone = create(typeName);
    hasLine = alone.objectClass().properties().containsKey(CHARDEV);
    machine = wiring.board().map(board -> machine(board, typeName, properties, ramSize));
    device = machine.map(made -> find(made, typeName)).orElse(alone);
    levels = new Integer[device.irqs().size()];
    if (machine.isPresent()) {
      memory = machine.get().memory();
      base = base(machine.get());
      Bql.run(() -> clock().advanceTo(time));
    } else {
      configure(properties);
      MemoryRegion root = MemoryRegion.container("system", Long.MAX_VALUE);
      root.addSubregion(0, device.mmio().get(0), 0);
      memory = new AddressSpace("memory", root);
      base = 0;
      device.realize();
    }
    surroundings = memory;
    for (int i = 0; i < levels.length; i++) {
      if (wiring.connects(i)) {
        levels[i] = 0;
        if (wiring.isWatchable()) {
          watch(i);
        }
      }
    }
    reset();
    edges.clear();
  }

  private static Machine machine(
      Board board, String typeName, Map<String, String> properties, int ramSize) {
    List<GlobalProperty> globals = new ArrayList<>();
    properties.forEach((name, value) -> globals.add(new GlobalProperty(typeName, name, value)));
    MachineOptions options =
        new MachineOptions(
            Optional.empty(), ramSize, MachineOptions.ClockMode.STEPPED, globals, List.of());
    return board.create(options, new Chardevs());
  }

  private static SysBusDevice find(Machine machine, String typeName) {
    return machine
        .root()
        .tree(SysBusDevice.class)
        .filter(candidate -> candidate.typeName().equals(typeName))
        .findFirst()
        .orElseThrow(
            () ->
                new QomException(
                    "the machine (%s) has no device of type '%s'"
                        .formatted(machine.find("/machine").orElseThrow().typeName(), typeName)));
  }

  /**
   * The device, to be looked at.
   *
   * @return the device
   */
  public SysBusDevice device() {
    return device;
  }

  private VMStateDescription<Device> state() {
    return device
        .vmState()
        .orElseThrow(
            () -> new QomException("type '%s' has no state that migrates".formatted(typeName)));
  }

  /**
   * The device's state as it migrates.
   *
   * @return the section, without its head and foot
   * @throws QomException if the state cannot be saved as it is
   */
  public byte[] save() {
    VMStateOutput out = new VMStateOutput();
    Bql.run(() -> state().save(device, out));
    return out.toByteArray();
  }

  /**
   * Gives the device a state.
   *
   * @param section the section, without its head and foot
   * @throws QomException if the state is refused
   */
  public void load(byte[] section) {
    Bql.run(
        () -> {
          state().load(device, new VMStateInput(section), state().version());
          settle();
        });
  }

  /**
   * What the device and its clock send when they migrate.
   *
   * @param instance which section of its name the device's is, from 0
   * @return the sections
   * @throws QomException if the device has no state
   */
  public MachineSections sections(int instance) {
    RunStateSection runState = new RunStateSection();
    runState.set("prelaunch");
    return new MachineSections(wiring.streamName())
        .addOptional(ClockSection.VMSTATE, new ClockSection(clock()))
        .add(state(), device, instance)
        .addOptional(RunStateSection.VMSTATE, runState);
  }

  /**
   * A fresh device of the same configuration that loads this one's state and takes its place in the
   * same surroundings: line, memory, time, and the levels that others have seen. This bench is not
   * used any more, unless the state cannot be saved or is refused.
   *
   * @return the bench with the fresh device
   * @throws QomException if the state cannot be saved, or is refused
   */
  public Bench migrate() {
    byte[] section = save();
    Bench fresh = new Bench(typeName, properties, wiring, mode, LITTLE_RAM, clock().now());
    fresh.surroundings = surroundings;
    fresh.machine.ifPresent(made -> made.systemMemory().addSubregion(0, shownMemory(), 1));
    System.arraycopy(levels, 0, fresh.levels, 0, levels.length);
    fresh.load(section);
    fresh.receive(line.takeInput());
    return fresh;
  }

  /** The memory that guest and device had from the beginning. */
  private MemoryRegion shownMemory() {
    MemoryRegionOps ops =
        new MemoryRegionOps() {
          @Override
          public long read(long offset, int size) {
            return surroundings.read(offset, size).value();
          }

          @Override
          public void write(long offset, int size, long value) {
            surroundings.write(offset, size, value);
          }
        };
    return MemoryRegion.io("shown", base, ops, new AccessSizes(1, 8, 1, 8));
  }

  /** Where the device's registers lie. */
  private long base(Machine of) {
    return of.systemMemory().subregions().stream()
        .filter(mapping -> mapping.region() == device.mmio().get(0))
        .findFirst()
        .orElseThrow()
        .offset();
  }

  private void configure(Map<String, String> properties) {
    PropertyContext context = id -> id.equals(LINE_ID) ? Optional.of(line) : Optional.empty();
    if (hasLine && !properties.containsKey(CHARDEV)) {
      device.setProperty(CHARDEV, LINE_ID, context);
    }
    properties.forEach((name, value) -> set(name, value, context));
  }

  private VirtualClock clock() {
    return device.clocks().virtual();
  }

  private static SysBusDevice create(String typeName) {
    TypeInfo<?, ?> type =
        Types.find(typeName)
            .filter(found -> found.isA(Device_Qom.TYPE))
            .orElseThrow(
                () ->
                    new QomException("'%s' is not a valid device model name".formatted(typeName)));
    if (type.isAbstract()) {
      throw new QomException("Parameter 'driver' expects a non-abstract device type");
    }
    QomObject object = type.create();
    if (object instanceof SysBusDevice sysBusDevice && !sysBusDevice.mmio().isEmpty()) {
      return sysBusDevice;
    }
    throw new QomException("type '%s' has no registers on the system bus".formatted(typeName));
  }

  private void set(String name, String value, PropertyContext context) {
    try {
      device.setProperty(name, value, context);
    } catch (QomException e) {
      throw new QomException("--set %s=%s: %s".formatted(name, value, e.getMessage()), e);
    }
  }

  /** Listens in where the line ends, so that others who drive it are heard, too. */
  private void watch(int number) {
    IrqHandler observer =
        level -> {
          if (levels[number] != level) {
            levels[number] = level;
            edges.add((level != 0 ? "+" : "-") + number);
          }
        };
    if (device.irqs().get(number).target() instanceof IrqInput input) {
      input.observe(observer);
    } else {
      device.connectIrq(number, observer);
    }
  }

  /**
   * Whether the device has a serial line.
   *
   * @return true if it has
   */
  public boolean hasLine() {
    return hasLine;
  }

  /**
   * The guest reads.
   *
   * @param offset byte offset in the device's first region
   * @param size bytes, 1 to 8
   * @return the value
   */
  public long read(long offset, int size) {
    return Bql.call(
        () -> {
          long value = memory.read(base + offset, size).value();
          settle();
          return value;
        });
  }

  /**
   * The guest writes.
   *
   * @param offset byte offset in the device's first region
   * @param size bytes, 1 to 8
   * @param value the value
   */
  public void write(long offset, int size, long value) {
    Bql.run(
        () -> {
          memory.write(base + offset, size, value);
          settle();
        });
  }

  /**
   * Looks at a register without any effect.
   *
   * @param offset byte offset in the device's first region
   * @return what it holds
   */
  public long peek(long offset) {
    return Bql.call(() -> device.banks().get(0).peek(offset).value());
  }

  private void settle() {
    if (mode == Mode.RUNNING) {
      clock().runExpired();
    }
    line.pump();
  }

  /**
   * Whether the device has a clock that can be stepped, memory to reach and inputs.
   *
   * @return true if it has
   */
  public boolean hasClock() {
    return machine.isPresent();
  }

  /**
   * Time passes. Timers that are due on the way expire when they are.
   *
   * @param ns how much, in ns
   */
  public void step(long ns) {
    if (hasClock()) {
      Bql.run(() -> clock().advanceTo(clock().now() + ns));
    }
  }

  /**
   * The guest's time.
   *
   * @return ns since the device was first reset, or of a stopped machine's clock
   */
  public long time() {
    return hasClock() ? clock().now() - mode.startTime : 0;
  }

  /**
   * Reads memory.
   *
   * @param address where the first byte lies
   * @param count how many bytes
   * @return the bytes; 0 where there is no memory
   */
  public byte[] readMemory(long address, int count) {
    byte[] bytes = new byte[count];
    Bql.run(() -> memory.read(address, bytes));
    return bytes;
  }

  /**
   * Drives an input of the device that has no name.
   *
   * @param number number of the input
   * @param level the level, 0 for low
   * @throws QomException if the device has no such input
   */
  public void setInput(long number, int level) {
    List<IrqInput> inputs = device.gpioIn(Device.UNNAMED);
    if (number < 0 || number >= inputs.size()) {
      throw new QomException(
          "input %d, but the device has %d inputs, numbered from 0"
              .formatted(number, inputs.size()));
    }
    Bql.run(
        () -> {
          inputs.get((int) number).set(level);
          settle();
        });
  }

  /**
   * Characters arrive on the serial line.
   *
   * @param characters the characters
   */
  public void receive(byte[] characters) {
    line.input(characters);
    line.pump();
  }

  /** A break arrives on the serial line. */
  public void receiveBreak() {
    line.sendBreak();
    line.pump();
  }

  /** Resets the device, with the machine it is on. */
  public void reset() {
    Bql.run(
        () -> {
          if (machine.isPresent()) {
            machine.get().coldReset();
          } else {
            Resettable.reset(List.of(device), ResetType.COLD);
          }
          settle();
        });
  }

  /**
   * How many characters wait on the line because the device has no room.
   *
   * @return number of characters
   */
  public int waiting() {
    return line.pending();
  }

  /**
   * What the device sent since this was last asked.
   *
   * @return the characters
   */
  public byte[] takeSent() {
    return line.takeOutput();
  }

  /**
   * The changes of interrupt lines since this was last asked, in order.
   *
   * @return {@code +N} and {@code -N}
   */
  public List<String> takeEdges() {
    List<String> taken = List.copyOf(edges);
    edges.clear();
    return taken;
  }

  /**
   * The level of each interrupt line.
   *
   * @return levels by number; null for a line the machine leaves unconnected
   */
  public Integer[] levels() {
    return levels.clone();
  }
}
