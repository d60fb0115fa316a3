// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.testing.WithBql;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a device sees of an access, and its master of the device. The expectations come from a model
 * in this class that works on bytes, and from a record of QEMU's devices.
 */
@ExtendWith(WithBql.class)
class AccessRulesTest {
  private static final long BASE = 0x1000;
  private final List<String> logged = new ArrayList<>();

  @BeforeEach
  void start() {
    Log.setSink(logged::add);
    Log.enable(EnumSet.of(LogMask.INVALID_MEM));
  }

  @AfterEach
  void stop() {
    Log.enable(Set.of());
    Log.setSink(System.err::println);
  }

  /** A device whose every byte at every access size is different; remembers its accesses. */
  private static final class Recorder implements MemoryRegionOps {
    final List<String> accesses = new ArrayList<>();
    private final ByteOrder order;

    Recorder(ByteOrder order) {
      this.order = order;
    }

    /** Byte {@code i} in address order of what a read gives. */
    static int content(long offset, int size, int i) {
      return (int) (offset * 37 + size * 11 + i * 101 + 5) & 0xff;
    }

    @Override
    public long read(long offset, int size) {
      accesses.add("r" + offset + ":" + size);
      byte[] bytes = new byte[size];
      for (int i = 0; i < size; i++) {
        bytes[i] = (byte) content(offset, size, i);
      }
      // Bits above the size are noise the device must not be held to.
      long noise = size == 8 ? 0 : -1L << 8 * size;
      return number(bytes, order) | noise;
    }

    @Override
    public void write(long offset, int size, long value) {
      accesses.add("w" + offset + ":" + size + "=" + Long.toHexString(value));
    }
  }

  private static long number(byte[] bytes, ByteOrder order) {
    long value = 0;
    for (int i = 0; i < bytes.length; i++) {
      int at = order == ByteOrder.BIG_ENDIAN ? i : bytes.length - 1 - i;
      value = value << 8 | bytes[at] & 0xff;
    }
    return value;
  }

  /** What should happen: the model. */
  private static final class Expected {
    final List<String> accesses = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    final byte[] result;
    boolean refused;

    /**
     * Cuts an access up.
     *
     * @param written what is written, or null for a read
     */
    Expected(AccessSizes sizes, ByteOrder order, int offset, int length, byte[] written) {
      result = new byte[length];
      int at = offset;
      while (at < offset + length) {
        int size = 8;
        while (size > sizes.validMax() || at % size != 0 || size > offset + length - at) {
          size /= 2;
        }
        if (size < sizes.validMin()) {
          refuse(sizes, at, size, written != null);
        } else {
          piece(sizes, order, offset, at, size, written);
        }
        at += size;
      }
    }

    private void refuse(AccessSizes sizes, int at, int size, boolean isWrite) {
      refused = true;
      log.add(
          "Invalid "
              + (isWrite ? "write" : "read")
              + " at addr 0x"
              + Integer.toHexString(at).toUpperCase(java.util.Locale.ROOT)
              + ", size "
              + size
              + ", region 'dev', reason: invalid size (min:"
              + sizes.validMin()
              + " max:"
              + sizes.validMax()
              + ")");
    }

    private void piece(
        AccessSizes sizes, ByteOrder order, int offset, int at, int size, byte[] written) {
      int width = size;
      while (width > sizes.implMax()) {
        width /= 2;
      }
      while (width < sizes.implMin()) {
        width *= 2;
      }
      for (int sub = at; sub < at + size; sub += width) {
        int used = Math.min(width, size);
        if (written == null) {
          accesses.add("r" + sub + ":" + width);
          for (int i = 0; i < used; i++) {
            result[sub - offset + i] = (byte) Recorder.content(sub, width, i);
          }
        } else {
          byte[] bytes =
              Arrays.copyOf(Arrays.copyOfRange(written, sub - offset, sub - offset + used), width);
          accesses.add("w" + sub + ":" + width + "=" + Long.toHexString(number(bytes, order)));
        }
      }
    }
  }

  static Stream<AccessSizes> allSizes() {
    List<AccessSizes> all = new ArrayList<>();
    int[] powers = {1, 2, 4, 8};
    for (int validMin : powers) {
      for (int validMax : powers) {
        for (int implMin : powers) {
          for (int implMax : powers) {
            if (validMin <= validMax && implMin <= implMax) {
              all.add(new AccessSizes(validMin, validMax, implMin, implMax));
            }
          }
        }
      }
    }
    return all.stream();
  }

  private static AddressSpace space(MemoryRegion region) {
    MemoryRegion root = MemoryRegion.container("system", Long.MAX_VALUE);
    root.addSubregion(BASE, region, 0);
    return new AddressSpace("memory", root);
  }

  @ParameterizedTest
  @MethodSource("allSizes")
  void littleEndianAccessesFollowTheRules(AccessSizes sizes) {
    compareAll(sizes, ByteOrder.LITTLE_ENDIAN);
  }

  @ParameterizedTest
  @MethodSource("allSizes")
  void bigEndianAccessesFollowTheRules(AccessSizes sizes) {
    compareAll(sizes, ByteOrder.BIG_ENDIAN);
  }

  private void compareAll(AccessSizes sizes, ByteOrder order) {
    Recorder device = new Recorder(order);
    AddressSpace memory = space(MemoryRegion.io("dev", 0x100, device, sizes, order));
    for (int offset = 0; offset < 16; offset++) {
      for (int length = 1; length <= 8; length++) {
        String what = sizes + " at " + offset + ", " + length;
        device.accesses.clear();
        logged.clear();
        Expected read = new Expected(sizes, order, offset, length, null);
        byte[] buffer = new byte[length];
        Arrays.fill(buffer, (byte) 0x55);
        MemTxResult result = memory.read(BASE + offset, buffer);
        assertEquals(read.accesses, device.accesses, what);
        assertEquals(read.log, logged, what);
        assertArrayEquals(read.result, buffer, what);
        assertEquals(read.refused ? MemTxResult.DECODE_ERROR : MemTxResult.OK, result, what);
        assertEquals(
            new AddressSpace.Read(number(buffer, ByteOrder.LITTLE_ENDIAN), result),
            memory.read(BASE + offset, length),
            what);

        device.accesses.clear();
        logged.clear();
        byte[] data = new byte[length];
        for (int i = 0; i < length; i++) {
          data[i] = (byte) (0x91 + 0x13 * i);
        }
        Expected write = new Expected(sizes, order, offset, length, data);
        assertEquals(
            write.refused ? MemTxResult.DECODE_ERROR : MemTxResult.OK,
            memory.write(BASE + offset, data),
            what);
        assertEquals(write.accesses, device.accesses, what);
        assertEquals(write.log, logged, what);
        device.accesses.clear();
        long noise = length == 8 ? 0 : -1L << 8 * length;
        memory.write(BASE + offset, length, number(data, ByteOrder.LITTLE_ENDIAN) | noise);
        assertEquals(write.accesses, device.accesses, what);
      }
    }
  }

  @Test
  void devicesSeeWhatTheySeeInQemu() throws IOException {
    int compared = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                AccessRulesTest.class.getResourceAsStream("qemu-10.0.2-accesses.txt"), UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          compareWithQemu(line);
          compared++;
        }
      }
    }
    assertEquals(5 * 16 * 8, compared);
  }

  private static void compareWithQemu(String line) {
    String[] columns = line.split(" \\| ");
    String[] d = columns[0].split(" ");
    AccessSizes sizes =
        new AccessSizes(
            Integer.parseInt(d[1]),
            Integer.parseInt(d[2]),
            Integer.parseInt(d[3]),
            Integer.parseInt(d[4]));
    String[] access = columns[1].split(" ");
    int offset = Integer.parseInt(access[0]);
    int length = Integer.parseInt(access[1]);
    List<String> seen = new ArrayList<>();
    // A refused access is not seen by the device but logged: both go to one list, in order.
    Log.setSink(
        message ->
            seen.add(
                message.replaceFirst(
                    "Invalid (?:read|write) at addr 0x(\\S+), size (\\d+), region .*", "!$1:$2")));
    MemoryRegionOps device =
        new MemoryRegionOps() {
          @Override
          public long read(long at, int size) {
            seen.add(Long.toHexString(at) + ":" + size);
            return 0;
          }

          @Override
          public void write(long at, int size, long value) {
            seen.add(Long.toHexString(at) + ":" + size);
          }
        };
    List<String> expected = new ArrayList<>();
    for (String piece : columns[2].split(" ")) {
      boolean refused = piece.startsWith("!");
      String[] parts = piece.substring(refused ? 1 : 0).split(":");
      String at = Integer.toHexString(Integer.parseInt(parts[0]));
      expected.add((refused ? "!" + at.toUpperCase(java.util.Locale.ROOT) : at) + ":" + parts[1]);
    }
    AddressSpace memory = space(MemoryRegion.io(d[0], 0x100, device, sizes));
    memory.read(BASE + offset, new byte[length]);
    assertEquals(expected, seen, line);
    seen.clear();
    memory.write(BASE + offset, new byte[length]);
    assertEquals(expected, seen, line);
  }

  @Test
  void refusedSizesReadZeroAndAreLogged() {
    Recorder device = new Recorder(ByteOrder.LITTLE_ENDIAN);
    AddressSpace memory =
        space(MemoryRegion.io("hpet", 0x400, device, new AccessSizes(4, 8, 4, 8)));
    assertEquals(new AddressSpace.Read(0, MemTxResult.DECODE_ERROR), memory.read(BASE, 1));
    assertEquals(MemTxResult.DECODE_ERROR, memory.write(BASE, 2, 1));
    assertEquals(new AddressSpace.Read(0, MemTxResult.DECODE_ERROR), memory.read(BASE + 1, 4));
    assertEquals(List.of(), device.accesses);
    assertEquals(
        List.of(
            "Invalid read at addr 0x0, size 1, region 'hpet', reason: invalid size (min:4 max:8)",
            "Invalid write at addr 0x0, size 2, region 'hpet', reason: invalid size (min:4 max:8)",
            "Invalid read at addr 0x1, size 1, region 'hpet', reason: invalid size (min:4 max:8)",
            "Invalid read at addr 0x2, size 2, region 'hpet', reason: invalid size (min:4 max:8)",
            "Invalid read at addr 0x4, size 1, region 'hpet', reason: invalid size (min:4 max:8)"),
        logged);
  }

  @Test
  void unassignedAddressesReadZeroAndAreLogged() {
    MemoryRegion root = MemoryRegion.container("system", Long.MAX_VALUE);
    Recorder device = new Recorder(ByteOrder.LITTLE_ENDIAN);
    root.addSubregion(
        0xfed00000L, MemoryRegion.io("hpet", 0x400, device, new AccessSizes(4, 8, 4, 8)), 0);
    AddressSpace memory = new AddressSpace("memory", root);
    AddressSpace.Read read = memory.read(0xfed003fcL, 8);
    assertEquals(MemTxResult.DECODE_ERROR, read.result());
    assertEquals(0, read.value() >>> 32);
    assertEquals(List.of("r1020:4"), device.accesses);
    assertEquals(
        List.of("Invalid read at addr 0xFED00400, size 4, region '(null)', reason: rejected"),
        logged);
    logged.clear();
    assertEquals(MemTxResult.DECODE_ERROR, memory.write(0x11, 8, -1));
    assertEquals(
        List.of(
            "Invalid write at addr 0x11, size 1, region '(null)', reason: rejected",
            "Invalid write at addr 0x12, size 2, region '(null)', reason: rejected",
            "Invalid write at addr 0x14, size 4, region '(null)', reason: rejected",
            "Invalid write at addr 0x18, size 1, region '(null)', reason: rejected"),
        logged);
  }

  @Test
  void nothingIsLoggedUnlessSwitchedOn() {
    Log.enable(Set.of());
    assertEquals(
        MemTxResult.DECODE_ERROR, space(MemoryRegion.ram("ram", 8)).read(BASE + 8, 1).result());
    assertEquals(List.of(), logged);
  }

  @Test
  void aDeviceCannotReachTheRegionItIsAccessedThrough() {
    AddressSpace[] memory = new AddressSpace[1];
    List<Object> seen = new ArrayList<>();
    MemoryRegionOps device =
        new MemoryRegionOps() {
          @Override
          public long read(long offset, int size) {
            seen.add("read " + offset);
            byte[] buffer = {1, 1, 1, 1};
            seen.add(memory[0].read(BASE + 0xf0, buffer));
            seen.add(buffer[0]);
            return 5;
          }

          @Override
          public void write(long offset, int size, long value) {
            seen.add("write " + offset);
            seen.add(memory[0].write(BASE + 0xf0, 4, 7));
            seen.add(memory[0].write(BASE + 0x100, 4, 7));
          }
        };
    memory[0] = space(MemoryRegion.io("hpet", 0x100, device, AccessSizes.DEFAULT));
    assertEquals(MemTxResult.OK, memory[0].write(BASE, 4, 0));
    assertEquals(new AddressSpace.Read(5, MemTxResult.OK), memory[0].read(BASE + 4, 4));
    assertEquals(
        List.of(
            "write 0",
            MemTxResult.ERROR,
            MemTxResult.DECODE_ERROR,
            "read 4",
            MemTxResult.ERROR,
            (byte) 0),
        seen);
    assertEquals("Blocked re-entrant IO on MemoryRegion: hpet at addr: 0xF0", logged.get(0));
    assertEquals(3, logged.size());
  }

  @Test
  void regionsOfOneDeviceShareItsGuard() {
    AddressSpace[] memory = new AddressSpace[1];
    List<MemTxResult> seen = new ArrayList<>();
    MemoryRegionOps device =
        new MemoryRegionOps() {
          @Override
          public long read(long offset, int size) {
            return 0;
          }

          @Override
          public void write(long offset, int size, long value) {
            seen.add(memory[0].write(0x200, 4, 7));
            seen.add(memory[0].write(0x300, 4, 7));
          }
        };
    ReentrancyGuard guard = new ReentrancyGuard();
    MemoryRegion root = MemoryRegion.container("root", 0x1000);
    MemoryRegion first = MemoryRegion.io("first", 0x100, device, AccessSizes.DEFAULT);
    MemoryRegion second = MemoryRegion.io("second", 0x100, device, AccessSizes.DEFAULT);
    first.guardWith(guard);
    second.guardWith(guard);
    root.addSubregion(0x100, first, 0);
    root.addSubregion(0x200, second, 0);
    root.addSubregion(0x300, MemoryRegion.ram("ram", 0x100), 0);
    memory[0] = new AddressSpace("memory", root);
    memory[0].write(0x100, 4, 1);
    assertEquals(List.of(MemTxResult.ERROR, MemTxResult.OK), seen);
    assertEquals("Blocked re-entrant IO on MemoryRegion: second at addr: 0x0", logged.get(0));
  }

  @Test
  void valuesHaveTheByteOrderThatIsAskedFor() {
    AddressSpace memory = new AddressSpace("memory", MemoryRegion.ram("ram", 0x100));
    memory.write(0, 4, 0xff11_2233_4455L, ByteOrder.BIG_ENDIAN);
    memory.write(4, 2, 0x6677, ByteOrder.LITTLE_ENDIAN);
    assertEquals(0x2233_4455L, memory.read(0, 4, ByteOrder.BIG_ENDIAN).value());
    assertEquals(0x5544_3322L, memory.read(0, 4, ByteOrder.LITTLE_ENDIAN).value());
    assertEquals(0x7766, memory.read(4, 2, ByteOrder.BIG_ENDIAN).value());
    assertEquals(
        new AddressSpace.Read(0, MemTxResult.DECODE_ERROR),
        memory.read(0x100, 8, ByteOrder.BIG_ENDIAN));
  }

  @Test
  void aRegionIsFreeAgainWhenItsDeviceThrew() {
    MemoryRegionOps device =
        new MemoryRegionOps() {
          @Override
          public long read(long offset, int size) {
            if (offset == 0) {
              throw new IllegalStateException("broken");
            }
            return 3;
          }

          @Override
          public void write(long offset, int size, long value) {
            throw new IllegalStateException("broken");
          }
        };
    AddressSpace memory = space(MemoryRegion.io("dev", 0x100, device, AccessSizes.DEFAULT));
    assertThrows(IllegalStateException.class, () -> memory.read(BASE, 4));
    assertThrows(IllegalStateException.class, () -> memory.write(BASE, 4, 0));
    assertEquals(new AddressSpace.Read(3, MemTxResult.OK), memory.read(BASE + 4, 4));
  }

  @Test
  void onlyPossibleSizesAreAccepted() {
    assertEquals(new AccessSizes(1, 4, 1, 4), AccessSizes.DEFAULT);
    for (int[] wrong :
        new int[][] {
          {0, 4, 1, 4},
          {1, 16, 1, 4},
          {3, 4, 1, 4},
          {4, 2, 1, 4},
          {1, 4, 8, 4},
          {1, 4, 1, 6},
          {-1, 4, 1, 4},
          {1, 4, 0, 0}
        }) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new AccessSizes(wrong[0], wrong[1], wrong[2], wrong[3]),
          Arrays.toString(wrong));
    }
  }

  @Test
  void accessesNeedTheLock() throws Exception {
    AddressSpace memory = space(MemoryRegion.ram("ram", 8));
    Thread other =
        new Thread(
            () -> {
              assertThrows(IllegalStateException.class, () -> memory.read(BASE, 1));
              assertThrows(IllegalStateException.class, () -> memory.write(BASE, 1, 1));
              logged.add(Bql.held() ? "held" : "not held");
            });
    other.start();
    other.join();
    assertEquals(List.of("not held"), logged);
  }
}
