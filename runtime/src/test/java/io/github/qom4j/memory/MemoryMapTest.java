// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.testing.WithBql;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which region answers at an address. */
@ExtendWith(WithBql.class)
class MemoryMapTest {
  private static final long NOBODY = 0;

  private final MemoryRegion root = MemoryRegion.container("system", Long.MAX_VALUE);
  private final AddressSpace memory = new AddressSpace("memory", root);
  private final List<String> accesses = new ArrayList<>();

  /** A region whose every byte reads its number. */
  private MemoryRegion device(int number, long size) {
    return device(number, size, AccessSizes.DEFAULT);
  }

  private MemoryRegion device(int number, long size, AccessSizes sizes) {
    return MemoryRegion.io(
        "dev" + number,
        size,
        new MemoryRegionOps() {
          @Override
          public long read(long offset, int accessSize) {
            accesses.add(number + "@" + Long.toHexString(offset) + ":" + accessSize);
            return 0x0101010101010101L * number;
          }

          @Override
          public void write(long offset, int accessSize, long value) {
            accesses.add(number + "@" + Long.toHexString(offset) + ":" + accessSize + "=" + value);
          }
        },
        sizes);
  }

  private long at(long address) {
    return memory.read(address, 1).value();
  }

  @Test
  void theHigherPriorityIsSeen() {
    root.addSubregion(0x100, device(1, 0x300), 0);
    root.addSubregion(0x200, device(2, 0x100), 1);
    root.addSubregion(0x280, device(3, 0x100), -1);
    assertEquals(1, at(0x1ff));
    assertEquals(2, at(0x200));
    assertEquals(2, at(0x2ff));
    assertEquals(1, at(0x300));
    assertEquals(1, at(0x3ff));
    assertEquals(NOBODY, at(0x400));
    assertEquals(NOBODY, at(0xff));
    assertEquals(
        List.of("1@ff:1", "2@0:1", "2@ff:1", "1@200:1", "1@2ff:1"), accesses, "offsets stay");
    assertEquals(
        List.of(1, 0, -1), root.subregions().stream().map(MemoryRegion.Mapping::priority).toList());
  }

  /** As QEMU shows with two isa-debugcon devices at one port. */
  @Test
  void ofEqualPrioritiesTheLaterOneIsSeen() {
    root.addSubregion(0, device(1, 0x10), 0);
    assertEquals(1, at(8));
    root.addSubregion(8, device(2, 0x10), 0);
    assertEquals(1, at(7));
    assertEquals(2, at(8));
    root.addSubregion(4, device(3, 8), 0);
    assertEquals(3, at(8));
    assertEquals(2, at(0xc));
  }

  @Test
  void aContainerShowsWhatLiesBelowItsHoles() {
    MemoryRegion container = MemoryRegion.container("bus", 0x100);
    container.addSubregion(0x10, device(1, 0x10), -5);
    root.addSubregion(0, device(2, 0x1000), 0);
    root.addSubregion(0x200, container, 1);
    assertEquals(2, at(0x20f));
    assertEquals(1, at(0x210));
    assertEquals(1, at(0x21f));
    assertEquals(2, at(0x220));
    assertEquals(List.of("2@20f:1", "1@0:1", "1@f:1", "2@220:1"), accesses);
  }

  @Test
  void aContainersEndCutsOffItsRegions() {
    MemoryRegion inner = MemoryRegion.container("inner", 0x20);
    MemoryRegion outer = MemoryRegion.container("outer", 0x18);
    inner.addSubregion(0x8, device(1, 0x100), 0);
    outer.addSubregion(0, inner, 0);
    root.addSubregion(0x1000, outer, 0);
    assertEquals(NOBODY, at(0x1007));
    assertEquals(1, at(0x1008));
    assertEquals(1, at(0x1017));
    assertEquals(NOBODY, at(0x1018));
  }

  @Test
  void deviceRegionsHaveSubregionsToo() {
    MemoryRegion device = device(1, 0x100);
    device.addSubregion(0x40, device(2, 0x10), 0);
    MemoryRegion ram = MemoryRegion.ram("ram", 0x100);
    ram.addSubregion(0, device(3, 4), 0);
    root.addSubregion(0x1000, device, 0);
    root.addSubregion(0x2000, ram, 0);
    assertEquals(1, at(0x103f));
    assertEquals(2, at(0x1040));
    assertEquals(1, at(0x1050));
    memory.write(0x2000, 8, 0x1122334455667788L);
    assertEquals(0x1122334403030303L, memory.read(0x2000, 8).value());
  }

  @Test
  void changesAreSeenAtOnceByEveryAddressSpace() {
    AddressSpace dma = new AddressSpace("dma", root);
    MemoryRegion container = MemoryRegion.container("bus", 0x100);
    root.addSubregion(0x100, container, 0);
    assertEquals(NOBODY, at(0x110));
    assertEquals(NOBODY, dma.read(0x110, 1).value());
    container.addSubregion(0x10, device(1, 0x10), 0);
    assertEquals(1, at(0x110));
    assertEquals(1, dma.read(0x110, 1).value());
    AddressSpace bus = new AddressSpace("bus", container);
    assertEquals(1, bus.read(0x10, 1).value());
    container.addSubregion(0x10, device(2, 0x10), 1);
    assertEquals(2, at(0x110));
    assertEquals(2, dma.read(0x110, 1).value());
    assertEquals(2, bus.read(0x10, 1).value());
    assertEquals("bus", bus.name());
  }

  @Test
  void aRegionLiesInOneOtherAtAnOffsetFromZero() {
    MemoryRegion region = device(1, 0x10);
    assertThrows(IllegalArgumentException.class, () -> root.addSubregion(-8, region, 0));
    root.addSubregion(0, region, 0);
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> root.addSubregion(0x100, region, 0));
    assertEquals("region dev1 lies in region system already", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> device(2, 0));
    assertThrows(IllegalArgumentException.class, () -> MemoryRegion.ram("ram", 0));
  }

  @Test
  void regionsReachTheEnds() {
    MemoryRegion top = MemoryRegion.container("top", 0x1000);
    top.addSubregion(0xff0, device(1, 0x1000), 0);
    root.addSubregion(Long.MAX_VALUE - 0x800, top, 0);
    root.addSubregion(0, device(2, 1), 0);
    MemoryRegion beyond = MemoryRegion.container("beyond", Long.MAX_VALUE);
    beyond.addSubregion(Long.MAX_VALUE - 0x10, device(3, 0x10), 0);
    root.addSubregion(0x1000, beyond, 0);
    assertEquals(2, at(0));
    assertEquals(NOBODY, at(1));
    assertEquals(NOBODY, at(Long.MAX_VALUE - 1));
    assertEquals(NOBODY, at(Long.MAX_VALUE));
    assertEquals(NOBODY, at(Long.MIN_VALUE));
    assertEquals(NOBODY, at(-1));
    assertEquals(
        new AddressSpace.Read(0, MemTxResult.DECODE_ERROR), memory.read(Long.MIN_VALUE, 8));
    root.addSubregion(Long.MAX_VALUE - 1, device(4, 8), 1);
    assertEquals(4, at(Long.MAX_VALUE - 1));
    assertEquals(NOBODY, at(Long.MAX_VALUE));
    assertEquals(MemTxResult.DECODE_ERROR, memory.read(-2, 4).result());
  }

  @Test
  void anAddressSpaceMayBeOneRegion() {
    AddressSpace small = new AddressSpace("small", device(1, 0x10));
    assertEquals(1, small.read(0xf, 1).value());
    assertEquals(MemTxResult.DECODE_ERROR, small.read(0x10, 1).result());
  }

  /** As QEMU's port 0xcf8, which shows all 32 bits although another region begins at 0xcf9. */
  @Test
  void registersAreNotCutShortWhereAnotherRegionBegins() {
    root.addSubregion(0xcf8, device(1, 4), 0);
    root.addSubregion(0xcf9, device(2, 1), 1);
    assertEquals(0x01010101, memory.read(0xcf8, 4).value());
    memory.write(0xcf8, 4, 5);
    assertEquals(2, at(0xcf9));
    root.addSubregion(0x1000, device(3, 6), 0);
    memory.read(0x1004, 4);
    assertEquals(List.of("1@0:4", "1@0:4=5", "2@0:1", "3@4:4"), accesses);
  }

  @Test
  void memoryEndsWhereAnotherRegionBegins() {
    root.addSubregion(0, MemoryRegion.ram("ram", 0x100), 0);
    root.addSubregion(0x7, device(1, 1, new AccessSizes(1, 1, 1, 1)), 1);
    root.addSubregion(0x100, device(2, 0x10), 0);
    byte[] ones = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    assertEquals(MemTxResult.OK, memory.write(2, ones));
    assertEquals(List.of("1@0:1=1"), accesses);
    byte[] back = new byte[0x10];
    assertEquals(MemTxResult.OK, memory.read(0, back));
    assertArrayEquals(new byte[] {0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0}, back);
    accesses.clear();
    memory.read(0xfd, new byte[8]);
    assertEquals(List.of("2@0:4", "2@4:1"), accesses);
  }

  @Test
  void memoryTakesAnySizeAnywhere() {
    MemoryRegion ram = MemoryRegion.ram("ram", 64);
    assertTrue(ram.isRam());
    assertFalse(device(1, 1).isRam());
    assertEquals(64, ram.size());
    assertEquals("ram", ram.name());
    root.addSubregion(0x40, ram, 0);
    Random random = new Random(1);
    byte[] model = new byte[64];
    for (int i = 0; i < 2000; i++) {
      int size = 1 + random.nextInt(8);
      int offset = random.nextInt(64 - size + 1);
      long value = random.nextLong();
      if (random.nextBoolean()) {
        assertEquals(MemTxResult.OK, memory.write(0x40 + offset, size, value));
        for (int b = 0; b < size; b++) {
          model[offset + b] = (byte) (value >>> 8 * b);
        }
      }
      long expected = 0;
      for (int b = size - 1; b >= 0; b--) {
        expected = expected << 8 | model[offset + b] & 0xff;
      }
      assertEquals(
          new AddressSpace.Read(expected, MemTxResult.OK), memory.read(0x40 + offset, size));
    }
    byte[] all = new byte[64];
    memory.read(0x40, all);
    assertArrayEquals(model, all);
  }

  /** Random maps, against a map that looks at each address from the highest region down. */
  @Test
  void anyMapShowsTheUppermostRegion() {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      MemoryRegion top = MemoryRegion.container("top", 64);
      long[] model = new long[80];
      int[] next = {1};
      AddressSpace space = new AddressSpace("space", top);
      Node tree = grow(top, 64, 3, random, next);
      tree.paint(model, 0, 0, 64);
      for (int address = 0; address < model.length; address++) {
        assertEquals(model[address], space.read(address, 1).value(), "round " + round);
      }
    }
  }

  /** A region of a random map; number 0 is a container. */
  private static final class Node {
    final int number;
    final int offset;
    final int size;
    final int priority;
    final List<Node> children = new ArrayList<>();

    Node(int number, int offset, int size, int priority) {
      this.number = number;
      this.offset = offset;
      this.size = size;
      this.priority = priority;
    }

    /** Paints from the lowest to the highest, so that the last one to paint is seen. */
    void paint(long[] model, int base, int from, int to) {
      int start = Math.max(from, base);
      int end = Math.min(to, base + size);
      for (int i = start; i < end && number != 0; i++) {
        model[i] = number;
      }
      for (int p = -2; p <= 2; p++) {
        for (Node child : children) {
          if (child.priority == p) {
            child.paint(model, base + child.offset, start, end);
          }
        }
      }
    }
  }

  private Node grow(MemoryRegion region, int size, int depth, Random random, int[] next) {
    Node node = new Node(0, 0, size, 0);
    addChildren(region, node, depth, random, next);
    return node;
  }

  private void addChildren(MemoryRegion region, Node node, int depth, Random random, int[] next) {
    int count = depth == 0 ? 0 : random.nextInt(5);
    for (int i = 0; i < count; i++) {
      int number = random.nextInt(3) == 0 ? 0 : next[0]++ % 255;
      int size = 1 + random.nextInt(40);
      Node child = new Node(number, random.nextInt(64), size, random.nextInt(5) - 2);
      MemoryRegion made = number == 0 ? MemoryRegion.container("c", size) : device(number, size);
      region.addSubregion(child.offset, made, child.priority);
      node.children.add(child);
      addChildren(made, child, depth - 1, random, next);
    }
  }
}
