// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemTxResult;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateField;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.register.RegisterBank;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A device on a bus of its own, and beside it what it should do. */
final class Bench {
  private static final long BANK_DISTANCE = 1L << 40;
  private static final int SHOWN_STEPS = 6;

  final DeviceSpec spec;
  final SysBusDevice device;
  final Reference reference;
  final HookCalls calls;
  private final AddressSpace memory;
  private final Map<FieldSpec, Integer> placeInState = new LinkedHashMap<>();
  private final long[] visible;
  private final Deque<String> steps = new ArrayDeque<>();
  private final int[] levels;
  private final int[] pulses;
  private byte[] observed;

  Bench(DeviceSpec spec, SysBusDevice device, HookCalls calls) {
    this.spec = spec;
    this.device = device;
    this.calls = calls;
    reference =
        new Reference(spec, (seen, expected) -> difference(seen, expected, this::isCompared));
    MemoryRegion root = MemoryRegion.container("root", Long.MAX_VALUE);
    for (int i = 0; i < spec.banks.size(); i++) {
      root.addSubregion(i * BANK_DISTANCE, device.mmio().get(i), 0);
    }
    memory = new AddressSpace("memory", root);
    levels = new int[device.irqs().size()];
    pulses = new int[levels.length];
    for (int i = 0; i < levels.length; i++) {
      int number = i;
      device.connectIrq(
          i,
          level -> {
            levels[number] = level;
            pulses[number] += level;
          });
    }
    device.realize();
    findState();
    visible = new long[reference.fields.size()];
    for (int i = 0; i < visible.length; i++) {
      visible[i] = visible(reference.fields.get(i)) & ~reference.fields.get(i).follows;
    }
    calls.observe(this::observe);
    reference.stored = calls.quietly(this::observe);
    reset(ResetType.COLD, field -> false);
  }

  /** Finds where fields lie in the state. */
  private void findState() {
    Map<String, Integer> places = new LinkedHashMap<>();
    int at = 0;
    for (VMStateField<Device> field : state().map(VMStateDescription::fields).orElse(List.of())) {
      places.put(field.name(), at);
      at += field.size(device);
    }
    for (FieldSpec field : reference.fields) {
      if (places.containsKey(field.savedAs)) {
        placeInState.put(field, places.get(field.savedAs));
      }
    }
  }

  private Optional<VMStateDescription<Device>> state() {
    return device.vmState();
  }

  boolean isSaved(FieldSpec field) {
    return placeInState.containsKey(field);
  }

  boolean hasState() {
    return state().isPresent();
  }

  /** The bits of a field that can be seen without an access. */
  private long visible(FieldSpec field) {
    if (isSaved(field)) {
      return field.allBits();
    }
    Cell view = view(field, 0);
    return view == null ? 0 : view.spec.bitsWhere(Policy::isReadable);
  }

  /** A register that shows a field as it is stored. */
  private Cell view(FieldSpec field, int element) {
    return reference.cells.stream()
        .filter(cell -> cell.field == field && cell.element == element)
        .filter(cell -> cell.spec.readHook == null && cell.spec.peekHook == null)
        .findFirst()
        .orElse(null);
  }

  long[][] observe() {
    byte[] state = save();
    observed = state;
    long[][] values = new long[reference.fields.size()][];
    for (int f = 0; f < values.length; f++) {
      FieldSpec field = reference.fields.get(f);
      values[f] = new long[field.length()];
      for (int i = 0; i < values[f].length; i++) {
        if (isSaved(field)) {
          int at = placeInState.get(field) + i * field.width;
          for (int b = 0; b < field.width; b++) {
            values[f][i] = values[f][i] << 8 | state[at + b] & 0xff;
          }
        } else {
          Cell view = view(field, i);
          values[f][i] = view == null ? 0 : peek(view).value();
        }
      }
    }
    return values;
  }

  byte[] save() {
    VMStateOutput out = new VMStateOutput();
    state().ifPresent(description -> description.save(device, out));
    return out.toByteArray();
  }

  void load(byte[] state) {
    VMStateDescription<Device> description = state().orElseThrow();
    VMStateInput in = new VMStateInput(state);
    Bql.run(() -> description.load(device, in, description.version()));
    if (in.remaining() != 0) {
      fail("%d bytes of the state were not read", in.remaining());
    }
  }

  RegisterBank.Peek peek(Cell cell) {
    return Bql.call(() -> device.banks().get(cell.bankNumber).peek(cell.offset));
  }

  int level(int line) {
    return levels[line];
  }

  /** How often a line was raised since this was last asked. */
  int pulses(int line) {
    int raised = pulses[line];
    pulses[line] = 0;
    return raised;
  }

  /** Number of a register in the runtime's layout; negative in a block, which has its own. */
  int number(Cell cell) {
    var layout = device.banks().get(cell.bankNumber).layout();
    for (int i = 0; i < layout.size(); i++) {
      if (layout.register(i).offset() == cell.offset) {
        return i;
      }
    }
    return -1;
  }

  /** Makes a field hold a value, as if the hardware had set it. */
  void poke(FieldSpec field, int element, long value) {
    if (!isSaved(field)) {
      return;
    }
    byte[] state = observed.clone();
    int at = placeInState.get(field) + element * field.width;
    long followed = reference.stored(field, element) & field.follows;
    long poked = value & ~field.follows | followed;
    for (int b = 0; b < field.width; b++) {
      state[at + b] = (byte) (poked >>> 8 * (field.width - 1 - b));
    }
    step("%s = 0x%x", field.name, value);
    load(state);
    calls.take();
    reference.stored = calls.quietly(this::observe);
    reference.recall();
    long strange = reference.stored(field, element) & ~spec.bitsOf(field);
    if (strange != 0) {
      fail("%s takes bits 0x%x from a saved state that no register has", field.name, strange);
    }
  }

  void reset(ResetType type) {
    reset(type, field -> true);
  }

  /** Resets the device and compares the fields that are of interest. */
  void reset(ResetType type, Predicate<FieldSpec> compared) {
    step("%s reset", type.name().toLowerCase(Locale.ROOT));
    Bql.run(() -> Resettable.reset(List.of(device), type));
    reference.reset(type);
    long[][] seen = calls.quietly(this::observe);
    compare(seen, compared);
    reference.stored = seen;
    calls.take();
  }

  long read(Cell cell) {
    return read(cell.bankNumber, cell.offset, cell.spec.width);
  }

  /** Reads, compares, and gives what was read in the order of the bus. */
  long read(int bankNumber, long offset, int size) {
    BankSpec bank = spec.banks.get(bankNumber);
    byte[] bytes = new byte[size];
    calls.take();
    MemTxResult result = Bql.call(() -> memory.read(bankNumber * BANK_DISTANCE + offset, bytes));
    step("read %s[0x%x], %d bytes: %s", bank.name, offset, size, text(bytes));
    Reference.Outcome outcome = reference.read(bank, offset, size, calls.take());
    check(outcome, result);
    byte[] expected = outcome.bytes.clone();
    for (int i = 0; i < size; i++) {
      expected[i] = outcome.known[i] ? expected[i] : bytes[i];
    }
    if (!Arrays.equals(expected, bytes)) {
      fail("read %s instead of %s", text(bytes), text(expected));
    }
    long value = 0;
    for (int i = Math.min(size, 8) - 1; i >= 0; i--) {
      value = value << 8 | bytes[i] & 0xff;
    }
    return value;
  }

  void write(Cell cell, long value) {
    byte[] bytes = new byte[cell.spec.width];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (value >>> 8 * (cell.bank.bigEndian ? bytes.length - 1 - i : i));
    }
    write(cell.bankNumber, cell.offset, bytes);
  }

  /** Writes and compares. */
  void write(int bankNumber, long offset, byte[] bytes) {
    BankSpec bank = spec.banks.get(bankNumber);
    calls.take();
    step("write %s[0x%x] = %s", bank.name, offset, text(bytes));
    MemTxResult result = Bql.call(() -> memory.write(bankNumber * BANK_DISTANCE + offset, bytes));
    check(reference.write(bank, offset, bytes, calls.take()), result);
  }

  private void check(Reference.Outcome outcome, MemTxResult result) {
    if (!outcome.problems.isEmpty()) {
      fail("%s", outcome.problems.get(0));
    }
    if (outcome.isRefused != (result == MemTxResult.DECODE_ERROR)) {
      fail("the bus says %s", result);
    }
    long[][] now = calls.quietly(this::observe);
    if (!outcome.isOpaque) {
      compare(now, this::isCompared);
    }
    reference.stored = now;
    outcome.touched.forEach(this::checkPeek);
  }

  /** Whether a field is seen by a register that is tested. */
  private boolean isCompared(FieldSpec field) {
    return reference.cells.stream()
        .anyMatch(cell -> cell.field == field && cell.spec.excluded == null);
  }

  private void compare(long[][] seen, Predicate<FieldSpec> compared) {
    String difference = difference(seen, reference.stored, compared);
    if (!difference.isEmpty()) {
      fail("%s", difference);
    }
  }

  private String difference(long[][] seen, long[][] expected, Predicate<FieldSpec> compared) {
    for (int f = 0; f < seen.length; f++) {
      FieldSpec field = reference.fields.get(f);
      for (int i = 0; i < seen[f].length; i++) {
        if (((seen[f][i] ^ expected[f][i]) & visible[f]) != 0 && compared.test(field)) {
          return "%s%s holds 0x%x instead of 0x%x"
              .formatted(
                  field.name,
                  field.count == 0 ? "" : "[" + i + "]",
                  seen[f][i] & visible[f],
                  expected[f][i] & visible[f]);
        }
      }
    }
    return "";
  }

  /** A look at a register shows what a read would. */
  void checkPeek(Cell cell) {
    if (cell.field == null || cell.spec.readHook != null || cell.spec.peekHook != null) {
      return;
    }
    RegisterBank.Peek peek = calls.quietly(() -> peek(cell));
    long known =
        isSaved(cell.field) ? cell.spec.allBits() : visible[reference.fields.indexOf(cell.field)];
    long shown = cell.shown(reference.stored(cell));
    if (!peek.isReliable() || ((peek.value() ^ shown) & known) != 0) {
      fail("a peek of %s shows 0x%x instead of 0x%x", cell.name(), peek.value(), shown);
    }
  }

  /** What the guest is told off for while something is done. */
  List<String> logged(EnumSet<LogMask> masks, Runnable action) {
    List<String> lines = new ArrayList<>();
    Log.setSink(lines::add);
    Log.enable(masks);
    try {
      action.run();
    } finally {
      Log.enable(EnumSet.noneOf(LogMask.class));
      Log.setSink(System.err::println);
    }
    return lines;
  }

  private void step(String format, Object... arguments) {
    steps.add(format.formatted(arguments));
    if (steps.size() > SHOWN_STEPS) {
      steps.remove();
    }
  }

  private static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(text.isEmpty() ? "" : " ").append("%02x".formatted(b));
    }
    return text.toString();
  }

  /** Fails with the last steps. */
  void fail(String format, Object... arguments) {
    throw new AssertionError(
        format.formatted(arguments).strip() + "; last steps: " + String.join("; ", steps));
  }
}
