// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.error.QomException;
import io.github.qom4j.examples.hpet.Hpet;
import io.github.qom4j.examples.hpet.HpetLosses;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.bench.Wiring;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A device may migrate after any op of the recordings, and nobody notices, but for what QEMU's
 * format loses:
 *
 * <ul>
 *   <li>a PL011 whose FIFO holds more than 16 characters is refused;
 *   <li>an HPET forgets the timer after the last one, the moment each timer was last armed for, and
 *       the upper bits of comparators that the guest set to the past.
 * </ul>
 */
final class MigrateAnywhereTest {
  private static final int MOST_OPS_BETWEEN = 30;

  /** Recordings in which what an HPET forgets is seen: a timer fires sooner than 1 us after. */
  private static final Pattern CHANGED =
      Pattern.compile("hpet-(near|tiny|wrap)-.*|hpet-huge-6.*|fact10-hpet-phantom.*");

  static Stream<String> pl011() throws IOException {
    return Recording.names().filter(name -> name.contains("pl011"));
  }

  static Stream<String> hpet() throws IOException {
    return Recording.names().filter(name -> name.contains("hpet"));
  }

  @ParameterizedTest
  @MethodSource("pl011")
  void pl011(String name) throws IOException {
    Recording recording = Recording.read(name);
    assertEquals(recording.lines(), run(recording, MigrateAnywhereTest::migrateUnlessOverfull));
  }

  private static Bench migrateUnlessOverfull(Bench bench) {
    try {
      return bench.migrate();
    } catch (QomException e) {
      assertTrue(
          e.getMessage()
              .matches("pl011: read_count: (1[7-9]|2\\d) before offset \\d+, expected 0 to 16"),
          e.getMessage());
      return bench;
    }
  }

  @ParameterizedTest
  @MethodSource("hpet")
  void hpet(String name) throws IOException {
    Recording recording = Recording.read(name);
    List<String> migrated = run(recording, Bench::migrate);
    List<String> forgetful = run(recording, MigrateAnywhereTest::forget);
    assertEquals(forgetful, migrated, "nothing else is lost");
    assertEquals(CHANGED.matcher(name).matches(), !recording.lines().equals(migrated));
  }

  /** The same device goes on, with what a stream does not hold forgotten. */
  private static Bench forget(Bench bench) {
    bench.load(bench.save());
    HpetLosses.loseExtraTimer((Hpet) bench.device());
    return bench;
  }

  private static List<String> run(Recording recording, UnaryOperator<Bench> migration) {
    Bench bench =
        new Bench(recording.device(), recording.properties(), Wiring.defaultOf(recording.device()));
    Random random = new Random(recording.name().hashCode());
    OpTrace trace = new OpTrace();
    List<String> lines = new ArrayList<>();
    int left = random.nextInt(MOST_OPS_BETWEEN);
    for (Op op : recording.ops()) {
      lines.add(trace.line(op, op.run(bench), bench));
      if (left-- == 0) {
        left = random.nextInt(MOST_OPS_BETWEEN);
        bench = migration.apply(bench);
      }
    }
    return lines;
  }
}
