// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.qom4j.migration.MachineSections;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.StreamReader;
import io.github.qom4j.migration.StreamRecord;
import io.github.qom4j.migration.StreamWriter;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.bench.Wiring;
import io.github.qom4j.system.io.BinaryFiles;
import io.github.qom4j.system.migration.JsonDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged streams are refused and leave the device as it was, or they load. */
class HostileStreamTest {
  private static final int END = 0x180;

  /** A device, and a stream that another one of its kind sent. */
  private static final class Target {
    final Bench bench;
    final MachineSections sections;
    final byte[] stream;
    final byte[] streamBefore;
    final State before;

    Target(String device) {
      Bench sender = bench(device);
      use(sender, device, 0x30);
      stream = new StreamWriter(sender.sections(0)).write();
      bench = bench(device);
      use(bench, device, 0x11);
      sections = bench.sections(0);
      streamBefore = new StreamWriter(sections).write();
      before = state();
    }

    private static Bench bench(String device) {
      return new Bench(device, Map.of(), Wiring.defaultOf(device), Bench.Mode.STOPPED);
    }

    private static void use(Bench bench, String device, int value) {
      if (device.equals("hpet")) {
        bench.write(0x100, 4, 0x4);
        bench.write(0x108, 8, value);
        bench.setInput(1, 1);
        bench.write(0x10, 4, 1);
      } else {
        bench.write(0x2c, 4, 0x70);
        bench.write(0x38, 4, value);
        bench.receive(new byte[] {1, 2, (byte) value});
      }
      bench.step(value);
    }

    /** Bytes of the stream before its description, which no section here needs. */
    int stateSize() {
      return StreamReader.records(stream, new JsonDescription()).stream()
          .filter(record -> record.kind() == StreamRecord.Kind.EOF)
          .findFirst()
          .orElseThrow()
          .end();
    }

    State state() {
      List<Long> values = new ArrayList<>();
      for (int offset = 0; offset < END; offset += 8) {
        values.add(bench.peek(offset));
      }
      return new State(HexFormat.of().formatHex(bench.save()), values, bench.time());
    }

    /** Loads a stream; says whether it could be loaded. */
    private static boolean load(StreamReader reader, byte[] damaged, String damage) {
      try {
        reader.load(damaged);
        return true;
      } catch (MigrationException e) {
        assertFalse(e.getMessage().isBlank(), damage);
        return false;
      }
    }

    /** Loads a stream and looks that it was taken whole or not at all. */
    void check(byte[] damaged, String damage) {
      check(StreamReader.ofMachine(sections, new JsonDescription()), damaged, damage);
    }

    /** The same, whichever machine sent it. */
    void checkOfAnyMachine(byte[] damaged, String damage) {
      check(StreamReader.ofAnyMachine(sections, new JsonDescription()), damaged, damage);
    }

    private void check(StreamReader reader, byte[] damaged, String damage) {
      if (load(reader, damaged, damage)) {
        State loaded = state();
        load(reader, new StreamWriter(sections).write(), damage);
        assertEquals(loaded, state(), damage);
        load(reader, streamBefore, damage);
      }
      assertEquals(before, state(), damage);
    }
  }

  /** The section of a device, what its registers show, and the time. */
  private record State(String section, List<Long> registers, long time) {}

  @ParameterizedTest
  @ValueSource(strings = {"pl011", "hpet"})
  void aStreamCutAnywhere(String device) {
    Target target = new Target(device);
    for (int length = 0; length < target.stream.length; length++) {
      target.check(Arrays.copyOf(target.stream, length), "length " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl011", "hpet"})
  void aStreamWithAnyBitWrong(String device) {
    Target target = new Target(device);
    for (int bit = 0; bit < 8 * target.stateSize(); bit++) {
      byte[] damaged = target.stream.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      target.check(damaged, "bit " + bit);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl011", "hpet"})
  void aStreamWithBytesOfAnyKind(String device) {
    Target target = new Target(device);
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      byte[] damaged = target.stream.clone();
      int from = random.nextInt(damaged.length);
      byte[] noise = new byte[random.nextInt(20)];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, damaged, from, Math.min(noise.length, damaged.length - from));
      target.check(damaged, "noise " + i);
    }
  }

  @Test
  void aWholeStreamOfQemuWithBytesOfAnyKind() {
    byte[] stream =
        BinaryFiles.read(
            Path.of("src/test/resources/streams", "lm3s6965evb-pl011_luminary-10.0.stream.gz")
                .toString());
    Target target = new Target("pl011_luminary");
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      byte[] damaged =
          Arrays.copyOf(stream, i % 3 == 0 ? random.nextInt(stream.length) : stream.length);
      for (int n = random.nextInt(4); n >= 0 && damaged.length > 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      String damage = "damage " + i;
      target.checkOfAnyMachine(damaged, damage);
    }
  }
}
