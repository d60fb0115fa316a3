// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.Snapshot;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateField;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of values has the bytes that QEMU gives it. */
class OrreryTest {
  private static final String TILT = "81828384";
  private static final String UNUSED = "0000";

  private static final String BEFORE_TILT = "65";
  private static final String SCALARS =
      "0011 0012" // phase
          + "01 00000001" // running, reverse
          + "fe fffffffe ffff" // offset, distance, direction
          + "3ff8000000000000"; // eccentricity
  private static final String ARRAYS =
      "010001 0000 0001" // visible, inner
          + "0102ff" // moons
          + "3fe0000000000000 c000000000000000" // orbits
          + "00000001 00000002 00000003 fffffffc" // positions
          + "010203 fdfeff" // colours
          + "534f4c21 03" // title, plate
          + "0002 0003"; // gears
  private static final String COUNTED =
      "02" // planets
          + "00000007 00000008" // masses
          + "4d56" // initials
          + "0000000000000002" // ringed
          + "0000000000000001 0000000000000020" // stars
          + "00000000000003e8 ffffffffffffffff"; // transits
  private static final String DRIVES = "0000000000001234 0000000000000000";
  private static final String CONDITIONAL = "0506 0102"; // sidereal, trail
  private static final String TEETH = "00000060";
  private static final String COMETS =
      "05 0d 6f72726572792f636f6d657473 00000001 0000000000000005 fffffffffffffffa";

  private static final String BETWEEN = SCALARS + ARRAYS + COUNTED + DRIVES + CONDITIONAL + TEETH;
  private static final byte[] ALL = hex(BEFORE_TILT + TILT + BETWEEN + UNUSED + COMETS);

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  private static Orrery device() {
    Orrery device = Orrery_Qom.TYPE.create();
    device.realize();
    return device;
  }

  private static Orrery sample() {
    Orrery device = device();
    device.speed = 101;
    device.tilt = 0x81828384;
    device.phase = new int[] {9, 0x11, 0x12};
    device.running = true;
    device.reverse = true;
    device.offset = -2;
    device.distance = 0xfffffffeL;
    device.direction = -1;
    device.eccentricity = 1.5;
    device.visible[0] = true;
    device.visible[2] = true;
    device.inner[1] = true;
    fill(device.moons, 1, 2, 255);
    device.orbits[0] = 0.5;
    device.orbits[1] = -2;
    fill(device.positions[0], 1, 2);
    fill(device.positions[1], 3, -4);
    for (int i = 0; i < 3; i++) {
      device.colours[0][i] = (short) (1 + i);
      device.colours[1][i] = (short) (253 + i);
      device.comets[i] = 5 - 11L * i;
      device.masses[i] = 7 + i;
      device.initials[i] = "MVE".getBytes(StandardCharsets.US_ASCII)[i];
    }
    for (int i = 0; i < 4; i++) {
      device.title[i] = "SOL!".getBytes(StandardCharsets.US_ASCII)[i];
      device.plate[i] = (byte) (1 + i);
      device.gears[i] = (short) (1 + i);
    }
    device.planets = 2;
    device.ringed.set(1);
    device.stars.set(0);
    device.stars.set(69);
    Bql.run(() -> device.transits[0].arm(1000));
    Bql.run(() -> device.drives[0].setPeriod(0x1234));
    device.sidereal = 0x506;
    fill(device.trail, 1, 2);
    device.hasComets = true;
    return device;
  }

  private static void fill(int[] array, int... values) {
    System.arraycopy(values, 0, array, 0, array.length);
  }

  @SuppressWarnings("unchecked")
  private static VMStateDescription<Orrery> state() {
    return (VMStateDescription<Orrery>) device().deviceClass().vmState().orElseThrow();
  }

  private static byte[] save(Orrery device, int version) {
    VMStateOutput out = new VMStateOutput();
    Bql.run(() -> state().save(device, out, version));
    return out.toByteArray();
  }

  private static byte[] save(Orrery device) {
    return save(device, state().version());
  }

  private static void load(Orrery device, byte[] bytes, int version) {
    Bql.run(() -> state().load(device, new VMStateInput(bytes), version));
  }

  private static void load(Orrery device, byte[] bytes) {
    load(device, bytes, state().version());
  }

  private static String refused(byte[] bytes) {
    Orrery device = device();
    return assertThrows(MigrationException.class, () -> load(device, bytes)).getMessage();
  }

  private static String unsaved(Orrery device) {
    return assertThrows(MigrationException.class, () -> save(device)).getMessage();
  }

  /** The stream of the sample with other bytes where a part begins. */
  private static byte[] with(int at, String bytes) {
    byte[] changed = ALL.clone();
    byte[] replaced = hex(bytes);
    System.arraycopy(replaced, 0, changed, at, replaced.length);
    return changed;
  }

  private static int offset(String... before) {
    return hex(String.join("", before)).length;
  }

  private static final int PLANETS = offset(BEFORE_TILT, TILT, SCALARS, ARRAYS);

  @Test
  void everyKindHasQemusBytes() {
    assertEquals(HexFormat.of().formatHex(ALL), HexFormat.of().formatHex(save(sample())));
  }

  @Test
  void everyKindComesBack() {
    Orrery device = device();
    load(device, ALL);
    assertArrayEquals(ALL, saveWithComets(device));
    assertEquals(0xfffffffeL, device.distance);
    assertEquals(-2, device.offset);
    assertEquals(255, device.moons[2]);
    assertEquals(253, device.colours[1][0]);
    assertEquals(BitSet.valueOf(new long[] {1, 32}), device.stars);
    assertFalse(device.transits[1].isPending());
  }

  private static byte[] saveWithComets(Orrery device) {
    device.hasComets = true;
    return save(device);
  }

  @Test
  void toolsSeeTheLayout() {
    Orrery device = sample();
    List<String> shown = state().fields().stream().map(field -> shown(field, device)).toList();
    assertEquals(
        """
        speed uint8 1
        tilt int32 4 since 3
        phase uint16 2 x 2
        running uint8 1
        reverse uint32 4
        offset int8 1
        distance uint32 4
        direction int16 2
        eccentricity CPU_Double_U 8
        visible bool 1 x 3
        inner int16 2 x 2
        moons uint8 1 x 3
        orbits CPU_Double_U 8 x 2
        positions int32 4 x 4
        colours uint8 1 x 6
        title buffer 4
        plate buffer 1
        gears int16 2 x 2
        planets uint8 1
        planets must be visible - a check
        masses int32 4 x 2 counted
        initials buffer 2
        ringed bitmap 8
        stars bitmap 16
        transits timer 8 x 2 counted
        drives struct 8 x 2
        sidereal int16 2 conditional
        trail uint8 1 x 2 conditional
        teeth int32 equal 4
        unused unused_buffer 2 since 4\
        """,
        String.join("\n", shown));
    int size = state().fields().stream().mapToInt(field -> field.size(device)).sum();
    assertEquals(offset(BEFORE_TILT, TILT, BETWEEN, UNUSED), size);
  }

  private static String shown(VMStateField<Orrery> field, Orrery device) {
    if (field.isCheck()) {
      return field.name() + " - a check";
    }
    return field.name()
        + " "
        + field.type()
        + " "
        + field.elementSize(device)
        + (field.isArray() ? " x " + field.count(device) : "")
        + (field.isCounted() ? " counted" : "")
        + (field.since() > 0 ? " since " + field.since() : "")
        + (field.isConditional() ? " conditional" : "");
  }

  @Test
  void earlierVersionsHaveLess() {
    byte[] version2 = hex(BEFORE_TILT + BETWEEN + COMETS);
    byte[] version3 = hex(BEFORE_TILT + TILT + BETWEEN + COMETS);
    assertArrayEquals(version2, save(sample(), 2));
    assertArrayEquals(version3, save(sample(), 3));
    Orrery device = device();
    device.tilt = 77;
    load(device, version2, 2);
    assertEquals(77, device.tilt, "keeps its value");
    load(device, version3, 3);
    assertArrayEquals(ALL, saveWithComets(device));
  }

  @Test
  void conditionsDecide() {
    Orrery device = sample();
    device.running = false;
    device.speed = 100;
    device.hasComets = false;
    byte[] saved = save(device);
    assertEquals(ALL.length - offset(CONDITIONAL, COMETS), saved.length);
    Orrery other = sample();
    other.sidereal = 9;
    other.trail[1] = 9;
    load(other, saved);
    assertEquals(9, other.sidereal, "keeps its value");
    assertEquals(9, other.trail[1], "keeps its value");
  }

  @Test
  void whatIsNotSentStays() {
    Orrery device = device();
    device.phase[0] = 1;
    device.gears[3] = 2;
    device.plate[0] = 3;
    device.masses[2] = 4;
    device.initials[2] = 5;
    Bql.run(() -> device.transits[2].arm(6));
    load(device, ALL);
    assertEquals(1, device.phase[0]);
    assertEquals(2, device.gears[3]);
    assertEquals(3, device.plate[0]);
    assertEquals(4, device.masses[2]);
    assertEquals(5, device.initials[2]);
    assertEquals(6, device.transits[2].deadline());
  }

  @Test
  void bitsThatARegisterDoesNotHaveAreDropped() {
    Orrery device = device();
    load(device, with(0, "ff"));
    assertEquals(0x7f, device.speed);
    load(device, with(offset(BEFORE_TILT, TILT), "ffee"));
    assertEquals(0xee, device.phase[1]);
    load(device, with(PLANETS + 1 + 8 + 2, "ffffffffffffffff"));
    assertEquals(2, device.ringed.cardinality());
  }

  @Test
  void aCountBeyondTheArrayIsRefused() {
    assertEquals(
        "orrery: masses: 4 elements at offset " + (PLANETS + 1) + ", expected 0 to 3",
        refused(with(PLANETS, "04")));
    assertEquals(
        "orrery: masses: 255 elements at offset " + (PLANETS + 1) + ", expected 0 to 3",
        refused(with(PLANETS, "ff")));
  }

  @Test
  void theValueMustBeInItsRange() {
    int direction = offset(BEFORE_TILT, TILT, SCALARS) - 10;
    assertEquals(
        "orrery: direction: -3 before offset " + (direction + 2) + ", expected -2 to 2",
        refused(with(direction, "fffd")));
  }

  @Test
  void theValueMustBeTheSame() {
    int teeth = offset(BEFORE_TILT, TILT, BETWEEN) - 4;
    assertEquals(
        "orrery: teeth: 97 before offset "
            + (teeth + 4)
            + ", expected 96; build both with the same teeth",
        refused(with(teeth, "00000061")));
  }

  @Test
  void checksAreMadeInTheirPlace() {
    int visible = offset(BEFORE_TILT, TILT, SCALARS);
    String message = "Input validation failed: orrery/planets must be visible";
    assertEquals(message, refused(with(visible, "000000")));
    assertEquals(message, refused(Arrays.copyOf(with(visible, "000000"), PLANETS + 1)));
  }

  @Test
  void aStreamThatEndsNamesTheField() {
    for (int length = 0; length < offset(BEFORE_TILT, TILT, BETWEEN, UNUSED); length++) {
      String message = refused(Arrays.copyOf(ALL, length));
      assertTrue(
          message.matches("orrery: [\\w.]+: the stream ends at offset " + length + " where .*"),
          message);
    }
    int stars = PLANETS + 1 + 8 + 2 + 8;
    assertEquals(
        "orrery: stars: the stream ends at offset "
            + (stars + 3)
            + " where 13 more bytes are expected",
        refused(Arrays.copyOf(ALL, stars + 3)));
  }

  @Test
  void whatDoesNotFitIsNotSaved() {
    Orrery device = sample();
    device.offset = 128;
    assertEquals("offset: 128 does not fit in int8", unsaved(device));
    device.offset = 0;
    device.moons[1] = 256;
    assertEquals("moons: 256 does not fit in uint8", unsaved(device));
    device.moons[1] = 0;
    device.colours[1][1] = -1;
    assertEquals("colours: -1 does not fit in uint8", unsaved(device));
    device.colours[1][1] = 0;
    device.planets = 4;
    assertEquals("masses: 4 elements are to be saved, but there are 3", unsaved(device));
    device.planets = 1;
    assertEquals("ringed: 1 bits are to be saved, but bit 1 is set", unsaved(device));
    device.planets = 2;
    device.phase = new int[0];
    assertEquals("phase: elements 1 to 1 are to be saved, but there are 0", unsaved(device));
  }

  @Test
  void aSnapshotPutsEverythingBack() {
    Orrery device = sample();
    device.running = false;
    device.speed = 1;
    device.offset = 1000;
    device.masses[2] = 12345;
    device.ringed.set(50);
    Snapshot<Orrery> before = Bql.call(() -> new Snapshot<>(state(), device));
    Orrery other = sample();
    other.planets = 3;
    other.sidereal = 0;
    other.trail[0] = 0;
    Bql.run(() -> other.transits[0].cancel());
    load(device, save(other));
    Bql.run(before::restore);
    assertEquals(1000, device.offset);
    assertEquals(12345, device.masses[2]);
    assertEquals(BitSet.valueOf(new long[] {1L << 50 | 2}), device.ringed);
    assertEquals(0x506, device.sidereal);
    assertEquals(1, device.trail[0]);
    device.running = true;
    device.speed = 101;
    device.offset = -2;
    device.ringed.clear(50);
    assertArrayEquals(ALL, save(device));
  }
}
