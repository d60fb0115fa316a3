// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.log.LogMask;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.reset.ResetType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The tests of a device as a whole. */
final class DeviceTests {
  private static final int RANDOM_STEPS = 600;
  private static final int GAPS = 64;
  private static final int LARGEST = 8;
  private static final int SAVES = 80;

  private final DeviceSpec spec;
  private final Supplier<Bench> benches;
  private final Random random;

  DeviceTests(DeviceSpec spec, Supplier<Bench> benches) {
    this.spec = spec;
    this.benches = benches;
    random = new Random(spec.name.hashCode());
  }

  List<NamedTest> all() {
    List<NamedTest> tests = new ArrayList<>();
    tests.add(test("a cold reset sets every register", this::reset));
    tests.add(test("accesses that reach several registers", this::wide));
    tests.add(test("random accesses and resets", () -> traffic(benches.get())));
    tests.add(test("where no register lies, reads give 0 and are logged", this::gaps));
    tests.add(test("access sizes that a bank does not accept are refused", this::sizes));
    if (spec.fields.values().stream().anyMatch(this::hasViews)) {
      tests.add(test("registers that show one field agree", this::views));
    }
    if (!spec.lines.isEmpty()) {
      tests.add(test("interrupt lines follow their expressions or give their pulses", this::lines));
    }
    if (benches.get().hasState()) {
      tests.add(test("saving changes nothing, loading gives it back", this::migration));
    }
    return tests;
  }

  /** Each test begins with the same seed, so that it does the same alone and among others. */
  private NamedTest test(String name, Runnable body) {
    return new NamedTest(
        name,
        () -> {
          random.setSeed(spec.name.hashCode());
          body.run();
        });
  }

  private boolean hasViews(FieldSpec field) {
    return spec.banks.stream()
            .flatMap(bank -> bank.registers.stream())
            .filter(register -> field.name.equals(register.field) && register.excluded == null)
            .count()
        > 1;
  }

  private static boolean isTested(Bench bench, BankSpec bank, long offset, int size) {
    return bench.reference.touched(bank, offset, size).stream()
        .allMatch(cell -> cell.spec.excluded == null);
  }

  private boolean isTested(FieldSpec field) {
    return spec.banks.stream()
        .flatMap(bank -> bank.registers.stream())
        .filter(register -> field.name.equals(register.field))
        .anyMatch(register -> register.excluded == null);
  }

  private byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    if (random.nextInt(4) == 0) {
      Arrays.fill(bytes, (byte) (random.nextBoolean() ? 0 : -1));
    }
    return bytes;
  }

  private void reset() {
    Bench bench = benches.get();
    bench.reset(ResetType.COLD, this::isTested);
    traffic(bench);
    bench.reset(ResetType.COLD, this::isTested);
    traffic(bench);
    bench.reset(ResetType.WARM, this::isTested);
  }

  /** One access somewhere; nothing is done where an excluded register lies. */
  private void step(Bench bench, List<Cell> cells) {
    Cell cell = cells.get(random.nextInt(cells.size()));
    int size = 1 << random.nextInt(4);
    long at = cell.offset + random.nextInt(cell.spec.width);
    at = random.nextInt(4) == 0 ? at : at / size * size;
    if (at + size <= cell.bank.size && isTested(bench, cell.bank, at, size)) {
      if (random.nextInt(5) < 2) {
        bench.read(cell.bankNumber, at, size);
      } else {
        bench.write(cell.bankNumber, at, bytes(size));
      }
    }
  }

  private void traffic(Bench bench) {
    List<Cell> cells = bench.reference.cells;
    for (int i = 0; i < RANDOM_STEPS && !cells.isEmpty(); i++) {
      switch (random.nextInt(64)) {
        case 0 -> bench.reset(ResetType.WARM, field -> false);
        case 1 -> bench.reset(ResetType.COLD, field -> false);
        case 2, 3, 4 -> poke(bench, cells.get(random.nextInt(cells.size())));
        default -> step(bench, cells);
      }
    }
  }

  private void poke(Bench bench, Cell cell) {
    if (cell.field != null && cell.spec.excluded == null) {
      try {
        bench.poke(cell.field, cell.element, random.nextLong());
      } catch (MigrationException e) {
        // The field does not take every value.
      }
    }
  }

  private void wide() {
    Bench bench = benches.get();
    for (Cell cell : bench.reference.cells) {
      for (int size = 2; size <= 8; size *= 2) {
        for (long at = Math.max(0, cell.offset - size + 1);
            at < cell.offset + cell.spec.width && at + size <= cell.bank.size;
            at++) {
          if (bench.reference.touched(cell.bank, at, size).size() > 1
              && isTested(bench, cell.bank, at, size)) {
            bench.write(cell.bankNumber, at, bytes(size));
            poke(bench, cell);
            bench.read(cell.bankNumber, at, size);
          }
        }
      }
    }
  }

  private void gaps() {
    Bench bench = benches.get();
    for (int number = 0; number < spec.banks.size(); number++) {
      BankSpec bank = spec.banks.get(number);
      Set<Long> candidates = new TreeSet<>();
      for (Cell cell : bench.reference.cells) {
        for (int near = 1; near <= LARGEST; near++) {
          candidates.add(cell.offset - near);
          candidates.add(cell.offset + cell.spec.width + near - 1);
        }
      }
      candidates.add(bank.size - bank.validMax);
      candidates.add(0L);
      for (int i = 0; i < GAPS; i++) {
        candidates.add((long) (random.nextDouble() * bank.size));
      }
      for (long at : candidates) {
        for (int size = 1; size <= LARGEST; size *= 2) {
          if (at >= 0
              && at + size <= bank.size
              && bench.reference.touched(bank, at, size).isEmpty()) {
            gap(bench, number, at, size);
          }
        }
      }
    }
  }

  private void gap(Bench bench, int number, long at, int size) {
    boolean isSeen =
        bench.reference.accesses(spec.banks.get(number), at, size).stream()
            .anyMatch(access -> access[2] != 0);
    for (boolean isWrite : new boolean[] {false, true}) {
      List<String> log =
          bench.logged(
              EnumSet.of(LogMask.GUEST_ERRORS),
              () -> {
                if (isWrite) {
                  bench.write(number, at, bytes(size));
                } else if (bench.read(number, at, size) != 0) {
                  bench.fail("there is no register");
                }
              });
      boolean isLogged = isSeen && !spec.banks.get(number).hasQuietGaps;
      if (log.isEmpty() == isLogged) {
        bench.fail(
            "0x%x in %s is no register, but %s is logged for %d bytes",
            at, spec.banks.get(number).name, isLogged ? "nothing" : "something", size);
      }
    }
  }

  private void sizes() {
    Bench bench = benches.get();
    for (Cell cell : bench.reference.cells) {
      for (int size = 1; size < cell.bank.validMin; size *= 2) {
        if (cell.spec.excluded == null) {
          bench.read(cell.bankNumber, cell.offset, size);
          bench.write(cell.bankNumber, cell.offset, bytes(size));
        }
      }
    }
  }

  private void views() {
    Bench bench = benches.get();
    for (FieldSpec field : spec.fields.values()) {
      if (hasViews(field)) {
        List<Cell> cells =
            bench.reference.cells.stream()
                .filter(cell -> cell.field == field && cell.spec.excluded == null)
                .toList();
        for (int i = 0; i < 100; i++) {
          Cell cell = cells.get(random.nextInt(cells.size()));
          poke(bench, cell);
          bench.write(cell, random.nextLong() & cell.spec.allBits());
          cells.forEach(bench::read);
        }
      }
    }
  }

  private void lines() {
    Bench bench = benches.get();
    for (DeviceSpec.Line line : spec.lines) {
      Set<String> fields = new TreeSet<>();
      line.condition()
          .test(
              field -> {
                fields.add(field);
                return 0;
              });
      line.condition()
          .test(
              field -> {
                fields.add(field);
                return -1;
              });
      List<Cell> cells =
          bench.reference.cells.stream()
              .filter(cell -> cell.field != null && fields.contains(cell.field.name))
              .filter(cell -> cell.spec.excluded == null)
              .toList();
      for (int i = 0; i < RANDOM_STEPS && !cells.isEmpty(); i++) {
        Cell cell = cells.get(random.nextInt(cells.size()));
        poke(bench, cell);
        bench.pulses(line.number());
        boolean before = bench.reference.holds(line.condition());
        if (random.nextInt(32) == 0) {
          bench.reset(ResetType.COLD, field -> false);
          before = bench.reference.holds(line.condition());
        } else if (cell.spec.bitsWhere(p -> p.left(0) != 0 || p.left(1) == 0) != 0
            && random.nextBoolean()) {
          bench.read(cell);
        } else if (cell.isWritable()) {
          bench.write(cell, random.nextLong() & random.nextLong() & cell.spec.allBits());
        } else {
          continue;
        }
        check(bench, line, before, cell);
      }
    }
  }

  private void check(Bench bench, DeviceSpec.Line line, boolean before, Cell cell) {
    boolean expected = line.trigger().counts(before, bench.reference.holds(line.condition()));
    boolean isLevel = line.trigger() == Trigger.LEVEL;
    int raised = bench.pulses(line.number());
    int level = bench.level(line.number());
    boolean isOnePiece =
        bench.reference.accesses(cell.bank, cell.offset, cell.spec.width).size() == 1;
    if (isLevel ? level != (expected ? 1 : 0) : isOnePiece && raised != (expected ? 1 : 0)) {
      bench.fail(
          "after an access to %s, line %d (%s, %s) is %d and was raised %d times",
          cell.name(), line.number(), line.when(), line.trigger(), level, raised);
    }
  }

  private void migration() {
    Bench bench = benches.get();
    List<Cell> cells = bench.reference.cells;
    for (int i = 0; i < SAVES; i++) {
      byte[] saved = bench.save();
      if (!Arrays.equals(saved, bench.save())) {
        bench.fail("saving twice gives two states");
      }
      Bench other = benches.get();
      other.load(saved);
      other.calls.take();
      other.reference.stored = other.calls.quietly(other::observe);
      other.reference.recall();
      for (int c = 0; c < cells.size(); c++) {
        other.reference.cells.get(c).locked = cells.get(c).locked;
      }
      if (!Arrays.equals(saved, other.save())) {
        bench.fail("%s", difference(saved, other.save()));
      }
      // The other one goes on, so that what it lost shows.
      bench = other;
      for (int j = 0; j < 12 && !cells.isEmpty(); j++) {
        step(bench, cells);
      }
      cells = bench.reference.cells;
    }
  }

  private static String difference(byte[] saved, byte[] again) {
    int at = Arrays.mismatch(saved, again);
    return ("saved %d bytes, but after loading them another device saves %d,"
            + " different from byte %d on: %s instead of %s")
        .formatted(saved.length, again.length, at, rest(again, at), rest(saved, at));
  }

  private static String rest(byte[] state, int at) {
    return HexFormat.of().formatHex(state, at, Math.min(state.length, at + 8));
  }
}
