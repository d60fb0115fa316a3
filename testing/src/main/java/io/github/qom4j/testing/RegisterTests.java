// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.log.LogMask;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.register.RegisterReports;
import io.github.qom4j.reset.ResetType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The tests of one register, or of each of a row. Each begins with a new device. */
final class RegisterTests {
  private static final int RANDOM_STEPS = 150;
  private static final int LONGEST_ROW = 16;

  private final RegisterSpec spec;
  private final Supplier<Bench> benches;
  private final Random random;

  RegisterTests(RegisterSpec spec, Supplier<Bench> benches) {
    this.spec = spec;
    this.benches = benches;
    random = new Random(spec.name.hashCode());
  }

  /** A test of one register. */
  private interface CellTest {
    void run(Bench bench, Cell cell);
  }

  private NamedTest test(String name, CellTest body) {
    return new NamedTest(
        name,
        () -> {
          // The same does the same alone and among others.
          random.setSeed(spec.name.hashCode());
          Bench bench = benches.get();
          bench.reference.cells.stream()
              .filter(cell -> cell.spec == spec)
              .filter(cell -> cell.element < LONGEST_ROW || cell.element == spec.count - 1)
              .forEach(cell -> body.run(bench, cell));
        });
  }

  List<NamedTest> all() {
    List<NamedTest> tests = new ArrayList<>();
    boolean isStored = spec.isStored();
    boolean isWritten = spec.writeHook != null || !spec.after.isEmpty();
    if (spec.identification != null) {
      tests.add(test("reads 0x%x and ignores writes".formatted(spec.identification), this::access));
      return tests;
    }
    if (isStored) {
      tests.add(test("takes its reset value from a cold reset", this::coldReset));
      tests.add(test("keeps what survives a warm reset", this::warmReset));
    }
    String how = policies();
    tests.add(test("writes of ones and zeros" + how, this::writes));
    tests.add(test("reads, again and again" + how, this::reads));
    tests.add(test("accesses of every width and offset", this::access));
    tests.add(test("a partial write leaves the other bytes", this::partialWrites));
    tests.add(test("random accesses and resets", this::traffic));
    if (isStored && spec.writeHook == null && spec.bitsWhere(Policy::isOnce) != 0) {
      tests.add(test("is locked by the first write until a cold reset", this::writeOnce));
    }
    if (spec.readHook != null || isWritten) {
      tests.add(test("hooks run once for each access, and for no other", this::hooks));
    }
    if (spec.unmodelled != 0 && spec.isWritable()) {
      tests.add(test("changes of unmodelled bits are logged once and counted", this::unmodelled));
    }
    if (spec.isChecked() && spec.isWritable()) {
      tests.add(test("forbidden writes are logged once and counted", this::forbidden));
    }
    if (!spec.hasHooks() && isStored) {
      tests.add(test("only accesses without effect are guest errors", this::guestErrors));
    }
    tests.add(test("a peek changes nothing", this::peek));
    return tests;
  }

  private String policies() {
    Set<Policy> policies = new LinkedHashSet<>();
    if (spec.writeHook == null || spec.readHook == null) {
      spec.bits.forEach(bits -> policies.add(bits.policy()));
    }
    return policies.isEmpty() || !spec.isStored()
        ? ""
        : policies.stream().map(Enum::name).collect(Collectors.joining(", ", " (", ")"));
  }

  private long value() {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> spec.allBits();
      case 2 -> 1L << random.nextInt(8 * spec.width);
      default -> random.nextLong() & spec.allBits();
    };
  }

  /** Bits set and cleared one by one, all, none, and at random. */
  private List<Long> patterns() {
    List<Long> patterns = new ArrayList<>(List.of(0L, spec.allBits()));
    for (int bit = 0; bit < 8 * spec.width; bit++) {
      patterns.add(1L << bit);
      patterns.add(spec.allBits() & ~(1L << bit));
    }
    for (int i = 0; i < 8; i++) {
      patterns.add(value());
    }
    return patterns;
  }

  /** Stores something a guest may not be able to store. */
  private void poke(Bench bench, Cell cell, long value) {
    if (cell.field != null) {
      try {
        bench.poke(cell.field, cell.element, value);
      } catch (MigrationException e) {
        // The field does not take every value.
      }
    }
  }

  /** The accesses that reach this register and no other: offset and size. */
  private static List<long[]> accesses(Bench bench, Cell cell) {
    List<long[]> accesses = new ArrayList<>();
    for (int size = 1; size <= 8; size *= 2) {
      for (long at = cell.offset; at < cell.offset + cell.spec.width; at++) {
        boolean isInside =
            at + size <= cell.offset + cell.spec.width || cell.bank.isWholeRegisters();
        if (isInside
            && at + size <= cell.bank.size
            && bench.reference.touched(cell.bank, at, size).equals(Set.of(cell))) {
          accesses.add(new long[] {at, size});
        }
      }
    }
    return accesses;
  }

  private void write(Bench bench, Cell cell, long[] access) {
    byte[] bytes = new byte[(int) access[1]];
    long value = value();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (value >>> 8 * i);
    }
    bench.write(cell.bankNumber, access[0], bytes);
  }

  private void coldReset(Bench bench, Cell cell) {
    bench.reset(ResetType.COLD, field -> field == cell.field);
    for (int i = 0; i < 4; i++) {
      poke(bench, cell, i == 0 ? spec.allBits() : value());
      bench.write(cell, value());
      bench.reset(i == 1 ? ResetType.SNAPSHOT_LOAD : ResetType.COLD, field -> field == cell.field);
      bench.read(cell);
    }
  }

  private void warmReset(Bench bench, Cell cell) {
    for (int i = 0; i < 4; i++) {
      poke(bench, cell, i == 0 ? spec.allBits() : value());
      bench.write(cell, value());
      bench.reset(ResetType.WARM, field -> field == cell.field);
      bench.read(cell);
    }
    bench.reset(ResetType.COLD, field -> field == cell.field);
  }

  private void writes(Bench bench, Cell cell) {
    for (long old : new long[] {0, spec.allBits(), value(), value()}) {
      for (long pattern : patterns()) {
        poke(bench, cell, old);
        bench.write(cell, pattern);
      }
      bench.reset(ResetType.COLD, field -> field == cell.field);
    }
  }

  private void reads(Bench bench, Cell cell) {
    for (long old : patterns()) {
      poke(bench, cell, old);
      bench.read(cell);
      bench.read(cell);
    }
  }

  private void access(Bench bench, Cell cell) {
    for (long[] access : accesses(bench, cell)) {
      for (long old : new long[] {0, spec.allBits(), value()}) {
        poke(bench, cell, old);
        bench.read(cell.bankNumber, access[0], (int) access[1]);
        poke(bench, cell, old);
        write(bench, cell, access);
      }
      bench.reset(ResetType.COLD, field -> field == cell.field);
    }
  }

  /** A write of some bytes does what a write of all does that repeats what else is stored. */
  private void partialWrites(Bench bench, Cell cell) {
    for (long[] access : accesses(bench, cell)) {
      if (access[1] < spec.width) {
        for (long old : new long[] {0, spec.allBits(), value(), value()}) {
          poke(bench, cell, old);
          write(bench, cell, access);
          bench.read(cell);
        }
      }
    }
  }

  private void traffic(Bench bench, Cell cell) {
    List<long[]> accesses = accesses(bench, cell);
    for (int step = 0; step < RANDOM_STEPS && !accesses.isEmpty(); step++) {
      long[] access = accesses.get(random.nextInt(accesses.size()));
      switch (random.nextInt(16)) {
        case 0 -> bench.reset(ResetType.WARM, field -> field == cell.field);
        case 1 -> bench.reset(ResetType.COLD, field -> field == cell.field);
        case 2 -> poke(bench, cell, value());
        case 3, 4, 5, 6, 7 -> bench.read(cell.bankNumber, access[0], (int) access[1]);
        default -> write(bench, cell, access);
      }
    }
  }

  private void writeOnce(Bench bench, Cell cell) {
    long once = spec.bitsWhere(Policy::isOnce);
    for (ResetType type : new ResetType[] {ResetType.COLD, ResetType.WARM, ResetType.WAKEUP}) {
      bench.write(cell, once);
      bench.write(cell, 0);
      bench.reset(ResetType.WARM, field -> field == cell.field);
      bench.write(cell, spec.allBits());
      bench.reset(type, field -> field == cell.field);
      bench.write(cell, 0);
      bench.write(cell, once);
    }
  }

  /** The bench counts the calls; here they are provoked. */
  private void hooks(Bench bench, Cell cell) {
    for (long[] access : accesses(bench, cell)) {
      for (int i = 0; i < 3; i++) {
        write(bench, cell, access);
        bench.read(cell.bankNumber, access[0], (int) access[1]);
        write(bench, cell, access);
        bench.read(cell.bankNumber, access[0], (int) access[1]);
      }
    }
  }

  /** An access of some bytes of a register. */
  private record PartialWrite(byte[] bytes, long offset, long lanes) {}

  /** A value as a write of all its bytes or of some. */
  private PartialWrite part(Bench bench, Cell cell, long value, boolean isWhole) {
    List<long[]> accesses = accesses(bench, cell);
    accesses.removeIf(
        access ->
            access[0] != cell.offset && cell.bank.isWholeRegisters()
                || access[0] + access[1] > cell.offset + spec.width
                || bench.reference.accesses(cell.bank, access[0], (int) access[1]).size() != 1
                || (isWhole || cell.bank.isWholeRegisters()) && access[1] != spec.width);
    if (accesses.isEmpty()) {
      return null;
    }
    long[] access = accesses.get(random.nextInt(accesses.size()));
    byte[] bytes = new byte[(int) access[1]];
    long lanes = 0;
    for (int i = 0; i < bytes.length; i++) {
      int within = (int) (access[0] - cell.offset) + i;
      int shift = 8 * (cell.bank.bigEndian ? spec.width - 1 - within : within);
      bytes[i] = (byte) (value >>> shift);
      lanes |= 0xffL << shift;
    }
    return new PartialWrite(bytes, access[0], lanes);
  }

  private List<String> logged(Bench bench, Cell cell, LogMask mask, PartialWrite write) {
    return bench
        .logged(EnumSet.of(mask), () -> bench.write(cell.bankNumber, write.offset, write.bytes))
        .stream()
        .filter(line -> line.contains(": " + cell.name() + ": "))
        .toList();
  }

  private void unmodelled(Bench bench, Cell cell) {
    int number = bench.number(cell);
    RegisterReports reports = bench.device.banks().get(cell.bankNumber).reports();
    int count = 0;
    for (int i = 0; i < 64 && number >= 0; i++) {
      long stored = bench.reference.stored(cell);
      long value = i % 4 == 0 ? stored : i % 4 == 1 ? stored ^ spec.unmodelled : value();
      PartialWrite write = part(bench, cell, value, i % 2 == 0);
      if (write == null) {
        return;
      }
      boolean changes = ((stored ^ value) & spec.unmodelled & write.lanes) != 0;
      count += changes ? 1 : 0;
      List<String> log = logged(bench, cell, LogMask.UNIMP, write);
      if (reports.unimplemented(number) != count) {
        bench.fail("%d changes counted instead of %d", reports.unimplemented(number), count);
      }
      if (log.size() != (changes && count == 1 ? 1 : 0)) {
        bench.fail("change %d logged %s", count, log);
      }
    }
  }

  private void forbidden(Bench bench, Cell cell) {
    int number = bench.number(cell);
    RegisterReports reports = bench.device.banks().get(cell.bankNumber).reports();
    boolean logged = false;
    List<Long> values = new ArrayList<>(patterns());
    for (RegisterSpec.Forbidden f : spec.forbidden) {
      for (long value : f.values()) {
        values.add(value << Long.numberOfTrailingZeros(f.mask()));
        values.add(value + 1 << Long.numberOfTrailingZeros(f.mask()));
      }
    }
    long allowed = 0;
    for (RegisterSpec.Range range : spec.ranges) {
      allowed |= range.min() << Long.numberOfTrailingZeros(range.mask());
    }
    for (RegisterSpec.Range range : spec.ranges) {
      for (long value : new long[] {range.min(), range.max()}) {
        for (long near = value - 1; near <= value + 1; near++) {
          long field = near << Long.numberOfTrailingZeros(range.mask()) & range.mask();
          values.add(allowed & ~range.mask() | field);
        }
      }
    }
    for (int i = 0; i < 2 * values.size() && number >= 0; i++) {
      long value = values.get(i / 2);
      PartialWrite write = part(bench, cell, value, i % 2 == 0);
      if (write == null) {
        return;
      }
      boolean isWrong = isForbidden(value, bench.reference.stored(cell), write.lanes);
      int before = reports.guestErrors(number);
      List<String> log = logged(bench, cell, LogMask.GUEST_ERRORS, write);
      if (reports.guestErrors(number) > before != isWrong) {
        bench.fail("0x%x %s counted as a guest error", value, isWrong ? "is not" : "is");
      }
      if (log.size() != (isWrong && !logged ? 1 : 0)) {
        bench.fail("0x%x logged %s", value, log);
      }
      logged |= isWrong;
    }
  }

  /** A value of some bits is only wrong if all of them are written. */
  private boolean isForbidden(long value, long stored, long lanes) {
    return (value & spec.reserved & lanes) != 0
        || ((value ^ stored) & spec.asRead & lanes) != 0
        || spec.ranges.stream()
            .anyMatch(range -> (range.mask() & ~lanes) == 0 && !range.takes(value))
        || spec.forbidden.stream()
            .filter(f -> (f.mask() & ~lanes) == 0)
            .anyMatch(
                f ->
                    f.values()
                        .contains((value & f.mask()) >>> Long.numberOfTrailingZeros(f.mask())));
  }

  private void guestErrors(Bench bench, Cell cell) {
    boolean refusesWrites = spec.bits.stream().allMatch(b -> b.policy().refusesWrites());
    boolean refusesReads = spec.bits.stream().allMatch(b -> b.policy().refusesReads());
    boolean isSilent = cell.isWritable() || spec.bitsWhere(p -> p != Policy.RO_IGNORE) == 0;
    List<String> reads = bench.logged(EnumSet.allOf(LogMask.class), () -> bench.read(cell));
    boolean isReadable = spec.bitsWhere(Policy::isReadable) != 0;
    if (refusesReads != !reads.isEmpty() && (refusesReads || isReadable)) {
      bench.fail("reading logged %s", reads);
    }
    if (spec.isChecked() && spec.isWritable()) {
      return;
    }
    List<String> writes =
        bench.logged(
            EnumSet.of(LogMask.GUEST_ERRORS, LogMask.INVALID_MEM), () -> bench.write(cell, 0));
    if (refusesWrites && writes.isEmpty() || isSilent && !writes.isEmpty()) {
      bench.fail("writing logged %s", writes);
    }
  }

  private void peek(Bench bench, Cell cell) {
    for (int i = 0; i < 8; i++) {
      poke(bench, cell, value());
      byte[] before = bench.save();
      bench.calls.take();
      List<String> log =
          bench.logged(
              EnumSet.allOf(LogMask.class),
              () -> {
                if (!bench.peek(cell).equals(bench.peek(cell))) {
                  bench.fail("two peeks differ");
                }
              });
      for (HookCalls.Call call : bench.calls.take()) {
        if (spec.peekHook == null || !call.hook().equals(cell.call(spec.peekHook))) {
          bench.fail("a peek ran %s()", call.hook());
        }
      }
      if (!log.isEmpty() || !Arrays.equals(before, bench.save())) {
        bench.fail("a peek changed something or logged %s", log);
      }
      bench.checkPeek(cell);
      boolean isReliable = bench.peek(cell).isReliable();
      if (isReliable == (spec.readHook != null && spec.peekHook == null)) {
        bench.fail("a peek says it is %s", isReliable ? "reliable" : "not reliable");
      }
      if (isReliable && !spec.bits.stream().allMatch(b -> b.policy().refusesReads())) {
        long peeked = bench.peek(cell).value();
        long read = bench.read(cell);
        long shown = cell.bank.bigEndian ? Long.reverseBytes(read) >>> 64 - 8 * spec.width : read;
        if (peeked != shown) {
          bench.fail("a peek showed 0x%x, a read then 0x%x", peeked, shown);
        }
      }
      bench.write(cell, value());
    }
  }
}
