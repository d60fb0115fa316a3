// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.reset.ResetType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What a device should do, worked out byte by byte and bit by bit from its declaration. What hooks
 * return is taken from the device: hooks are its own business, when they run is not.
 */
final class Reference {
  final List<Cell> cells = new ArrayList<>();
  final List<FieldSpec> fields;

  /** By field and element. */
  long[][] stored;

  /** What the conditions of bits that latch were when they were last looked at. */
  private final boolean[] conditions;

  private final DeviceSpec spec;
  private final Map<FieldSpec, Integer> places = new IdentityHashMap<>();
  private final Map<BankSpec, Map<Long, Cell>> bytes = new IdentityHashMap<>();
  private final BiFunction<long[][], long[][], String> difference;

  /** What an access should have done. */
  static final class Outcome {
    final byte[] bytes;
    final boolean[] known;
    final Set<Cell> touched = new LinkedHashSet<>();
    final List<String> problems = new ArrayList<>();
    boolean isRefused;
    boolean isOpaque;

    Outcome(int size) {
      bytes = new byte[size];
      known = new boolean[size];
      Arrays.fill(known, true);
    }
  }

  private static final class Part {
    long mask;
    long value;
  }

  /** The calls that were made, of which those that should have been are taken off one by one. */
  private final class Calls {
    private final List<HookCalls.Call> calls;
    private final Outcome outcome;
    private int next;

    Calls(List<HookCalls.Call> calls, Outcome outcome) {
      this.calls = calls;
      this.outcome = outcome;
    }

    private void skipShared(HookCalls.Kind kind, Set<String> wanted) {
      while (next < calls.size()
          && spec.shared.contains(calls.get(next).hook())
          && !(calls.get(next).kind() == kind && wanted.contains(calls.get(next).hook()))) {
        next++;
      }
    }

    /** The next call, which should be one of these; null if it is none. */
    HookCalls.Call take(HookCalls.Kind kind, Set<String> wanted) {
      skipShared(kind, wanted);
      HookCalls.Call call = next < calls.size() ? calls.get(next) : null;
      if (call == null || call.kind() != kind || !wanted.contains(call.hook())) {
        outcome.problems.add(
            "hook %s() should have run then, not %s"
                .formatted(
                    String.join("() or ", wanted), call == null ? "nothing" : call.hook() + "()"));
        return null;
      }
      next++;
      String wrong = difference.apply(call.before(), stored);
      if (!wrong.isEmpty() && !outcome.isOpaque) {
        outcome.problems.add(wrong + " when " + call.hook() + "() ran");
      }
      for (int f = 0; f < stored.length; f++) {
        stored[f] = call.after()[f].clone();
      }
      return call;
    }

    void end() {
      skipShared(HookCalls.Kind.AFTER, Set.of());
      if (next < calls.size()) {
        outcome.problems.add(
            "hook %s() should not have run, or not again".formatted(calls.get(next).hook()));
      }
    }
  }

  /**
   * Makes a reference.
   *
   * @param spec the declaration
   * @param difference says how what is stored differs from what should be; empty if it does not
   */
  Reference(DeviceSpec spec, BiFunction<long[][], long[][], String> difference) {
    this.spec = spec;
    this.difference = difference;
    fields = List.copyOf(spec.fields.values());
    conditions = new boolean[spec.latches.size()];
    stored = new long[fields.size()][];
    for (int i = 0; i < stored.length; i++) {
      stored[i] = new long[fields.get(i).length()];
      places.put(fields.get(i), i);
    }
    for (int number = 0; number < spec.banks.size(); number++) {
      Map<Long, Cell> inBank = bytes.computeIfAbsent(spec.banks.get(number), b -> new HashMap<>());
      for (RegisterSpec register : spec.banks.get(number).registers) {
        for (int element = 0; element < Math.max(1, register.count); element++) {
          Cell cell = new Cell(spec, number, register, element);
          cells.add(cell);
          for (long i = 0; i < register.width; i++) {
            inBank.put(cell.offset + i, cell);
          }
        }
      }
    }
  }

  long stored(Cell cell) {
    return cell.field == null ? 0 : stored(cell.field, cell.element);
  }

  long stored(FieldSpec field, int element) {
    return stored[places.get(field)][element];
  }

  private void store(Cell cell, long value) {
    stored[places.get(cell.field)][cell.element] = value & cell.spec.allBits();
  }

  Cell find(BankSpec bank, long offset) {
    return bytes.get(bank).get(offset);
  }

  /** The registers an access reaches, by rising offset. */
  Set<Cell> touched(BankSpec bank, long offset, int size) {
    Set<Cell> touched = new LinkedHashSet<>();
    for (long[] access : accesses(bank, offset, size)) {
      if (bank.isWholeRegisters()) {
        touched.add(find(bank, access[0]));
      } else {
        for (long at = access[0]; at < access[0] + access[2]; at++) {
          touched.add(find(bank, at));
        }
      }
    }
    touched.remove(null);
    return touched;
  }

  /**
   * How a bus brings an access to a bank: in pieces aligned to their size, none larger than the
   * bank accepts; those in turn in the sizes that the device sees.
   *
   * @return offset, size on the bus and size at the device of each; a device size of 0 is refused
   */
  List<long[]> accesses(BankSpec bank, long offset, int size) {
    List<long[]> accesses = new ArrayList<>();
    for (int done = 0; done < size; ) {
      int piece = 1;
      while (2 * piece <= Math.min(bank.validMax, size - done)
          && (offset + done) % (2 * piece) == 0) {
        piece *= 2;
      }
      if (piece < bank.validMin) {
        accesses.add(new long[] {offset + done, piece, 0});
      } else {
        int step = Math.max(Math.min(piece, bank.implMax), bank.implMin);
        for (int i = 0; i < piece; i += step) {
          accesses.add(new long[] {offset + done + i, Math.min(step, piece), step});
        }
      }
      done += piece;
    }
    return accesses;
  }

  Outcome read(BankSpec bank, long offset, int size, List<HookCalls.Call> made) {
    Outcome outcome = new Outcome(size);
    Calls calls = new Calls(made, outcome);
    for (long[] access : accesses(bank, offset, size)) {
      if (access[2] == 0) {
        outcome.isRefused = true;
      } else {
        read(bank, access, (int) (access[0] - offset), calls, outcome);
      }
    }
    calls.end();
    return outcome;
  }

  private void read(BankSpec bank, long[] access, int done, Calls calls, Outcome outcome) {
    int step = (int) access[2];
    if (bank.isWholeRegisters()) {
      Cell cell = find(bank, access[0]);
      Long value = cell == null ? Long.valueOf(0) : read(cell, cell.spec.allBits(), calls, outcome);
      for (int i = 0; i < access[1]; i++) {
        set(outcome, done + i, value, 8 * (bank.bigEndian ? step - 1 - i : i));
      }
      return;
    }
    parts(bank, access, null, outcome)
        .forEach(
            (cell, part) -> {
              Long value = read(cell, part.mask, calls, outcome);
              for (int i = 0; i < access[1]; i++) {
                if (find(bank, access[0] + i) == cell) {
                  set(outcome, done + i, value, shift(cell, access[0] + i));
                }
              }
            });
  }

  private static void set(Outcome outcome, int index, Long value, int shift) {
    outcome.known[index] = value != null;
    outcome.bytes[index] = value == null ? 0 : (byte) (value >>> shift);
  }

  /** How far from bit 0 the byte at an address lies in a register. */
  private static int shift(Cell cell, long address) {
    int within = (int) (address - cell.offset);
    return 8 * (cell.bank.bigEndian ? cell.spec.width - 1 - within : within);
  }

  private Map<Cell, Part> parts(BankSpec bank, long[] access, byte[] data, Outcome outcome) {
    Map<Cell, Part> parts = new LinkedHashMap<>();
    for (int i = 0; i < access[2]; i++) {
      Cell cell = find(bank, access[0] + i);
      if (cell == null) {
        continue;
      }
      Part part = parts.computeIfAbsent(cell, key -> new Part());
      int shift = shift(cell, access[0] + i);
      part.mask |= 0xffL << shift;
      part.value |= data == null ? 0 : (data[i] & 0xffL) << shift;
    }
    return parts;
  }

  /** What the guest reads of a register; null if only the device knows. */
  private Long read(Cell cell, long mask, Calls calls, Outcome outcome) {
    outcome.touched.add(cell);
    if (cell.spec.identification != null) {
      return cell.spec.identification;
    }
    if (cell.spec.readHook != null) {
      if (cell.spec.readHook.isEmpty()) {
        outcome.isOpaque = true;
        return null;
      }
      HookCalls.Call call = calls.take(HookCalls.Kind.READ, Set.of(cell.call(cell.spec.readHook)));
      return call == null ? null : Long.valueOf(call.result() & cell.spec.allBits());
    }
    if (cell.field == null) {
      return 0L;
    }
    long before = stored(cell);
    store(cell, cell.left(before, mask));
    boolean mayChange =
        cell.left(0, mask) != 0 || cell.left(cell.spec.allBits(), mask) != cell.spec.allBits();
    if (mayChange && spec.latching.contains(cell.spec.name)) {
      latch();
    }
    return cell.shown(before);
  }

  /** Whether a condition over stored values holds. */
  boolean holds(Predicate<ToLongFunction<String>> condition) {
    return condition.test(field -> stored[places.get(spec.fields.get(field))][0]);
  }

  private void latch() {
    for (int i = 0; i < conditions.length; i++) {
      DeviceSpec.Latch latch = spec.latches.get(i);
      boolean now = holds(latch.condition());
      if (latch.trigger().counts(conditions[i], now)) {
        stored[places.get(spec.fields.get(latch.field()))][0] |= latch.mask();
      }
      conditions[i] = now;
    }
  }

  /** Looks at the conditions of bits that latch without seeing a change. */
  void recall() {
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] = holds(spec.latches.get(i).condition());
    }
  }

  Outcome write(BankSpec bank, long offset, byte[] data, List<HookCalls.Call> made) {
    Outcome outcome = new Outcome(data.length);
    Calls calls = new Calls(made, outcome);
    for (long[] access : accesses(bank, offset, data.length)) {
      if (access[2] == 0) {
        outcome.isRefused = true;
      } else {
        int done = (int) (access[0] - offset);
        byte[] part = new byte[(int) access[2]];
        System.arraycopy(data, done, part, 0, (int) access[1]);
        write(bank, access, part, calls, outcome);
      }
    }
    calls.end();
    return outcome;
  }

  private void write(BankSpec bank, long[] access, byte[] data, Calls calls, Outcome outcome) {
    Set<String> after = new LinkedHashSet<>();
    Set<Cell> written = new LinkedHashSet<>();
    if (bank.isWholeRegisters()) {
      Cell cell = find(bank, access[0]);
      if (cell != null) {
        long value = 0;
        for (int i = 0; i < data.length; i++) {
          value |= (data[i] & 0xffL) << 8 * (bank.bigEndian ? data.length - 1 - i : i);
        }
        write(cell, cell.spec.allBits(), value, calls, outcome, after);
        written.add(cell);
      }
    } else {
      parts(bank, access, data, outcome)
          .forEach(
              (cell, part) -> {
                write(cell, part.mask, part.value, calls, outcome, after);
                written.add(cell);
              });
    }
    outcome.isOpaque |= after.remove("");
    while (!after.isEmpty()) {
      HookCalls.Call call = calls.take(HookCalls.Kind.AFTER, after);
      if (call == null) {
        return;
      }
      after.remove(call.hook());
    }
    if (written.stream().anyMatch(c -> c.isWritable() && spec.latching.contains(c.spec.name))) {
      latch();
    }
  }

  private void write(
      Cell cell, long mask, long value, Calls calls, Outcome outcome, Set<String> after) {
    outcome.touched.add(cell);
    if (!cell.isWritable()) {
      return;
    }
    cell.spec.after.forEach(hook -> after.add(cell.call(hook)));
    long old = stored(cell);
    if (cell.spec.writeHook == null) {
      store(cell, cell.written(old, mask, value));
    } else if (cell.spec.writeHook.isEmpty()) {
      outcome.isOpaque = true;
    } else {
      HookCalls.Call call =
          calls.take(HookCalls.Kind.WRITE, Set.of(cell.call(cell.spec.writeHook)));
      if (call == null) {
        return;
      }
      long written = cell.field == null ? mask : mask & cell.spec.bitsWhere(Policy::isWritable);
      long unwritten =
          old & ~cell.spec.bitsWhere(Policy::isWrittenWith1)
              | cell.spec.bitsWhere(Policy::isWrittenWith0);
      long merged = (unwritten & ~written | value & written) & cell.spec.allBits();
      long expected = cell.spec.width == 4 ? (int) merged : merged;
      if (call.argument() != expected) {
        outcome.problems.add(
            "%s() was given 0x%x instead of 0x%x"
                .formatted(call.hook(), call.argument(), expected));
      }
      if (cell.field != null) {
        long bits = cell.spec.bitsWhere(policy -> policy != Policy.PULSE);
        store(cell, old & ~bits | call.result() & bits);
      }
    }
  }

  void reset(ResetType type) {
    for (int f = 0; f < stored.length; f++) {
      FieldSpec field = fields.get(f);
      long kept = field.constant | (type == ResetType.WARM ? field.survives : 0);
      for (int i = 0; i < stored[f].length; i++) {
        stored[f][i] = stored[f][i] & kept | field.reset & ~kept;
      }
    }
    if (type != ResetType.WARM) {
      cells.forEach(cell -> cell.locked = 0);
    }
    recall();
    latch();
  }
}
