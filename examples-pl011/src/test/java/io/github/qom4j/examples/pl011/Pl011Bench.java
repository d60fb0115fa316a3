// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.pl011;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A realized PL011 with its registers at address 0 and a serial line in memory. */
final class Pl011Bench implements PropertyContext {
  static final int DR = 0x00;
  static final int RSR = 0x04;
  static final int FR = 0x18;
  static final int IBRD = 0x24;
  static final int FBRD = 0x28;
  static final int LCRH = 0x2c;
  static final int CR = 0x30;
  static final int IMSC = 0x38;
  static final int RIS = 0x3c;
  static final int MIS = 0x40;
  static final int ICR = 0x44;
  static final int DMACR = 0x48;

  final MemoryChardev line = new MemoryChardev("line");
  final List<String> edges = new ArrayList<>();
  final Pl011 uart;
  private final AddressSpace memory;

  Pl011Bench() {
    this(Pl011_Qom.TYPE);
  }

  Pl011Bench(TypeInfo<? extends Pl011, DeviceClass> type) {
    uart = type.create();
    uart.setProperty("chardev", "line", this);
    for (int i = 0; i < uart.irqs().size(); i++) {
      watch(i);
    }
    MemoryRegion root = MemoryRegion.container("root", 0x10000);
    root.addSubregion(0, uart.mmio().get(0), 0);
    memory = new AddressSpace("memory", root);
    uart.realize();
    reset();
  }

  private void watch(int number) {
    int[] level = new int[1];
    uart.connectIrq(
        number,
        value -> {
          if (value != level[0]) {
            level[0] = value;
            edges.add((value != 0 ? "+" : "-") + number);
          }
        });
  }

  @Override
  public Optional<Chardev> chardev(String id) {
    return id.equals(line.id()) ? Optional.of(line) : Optional.empty();
  }

  void reset() {
    Bql.run(() -> Resettable.reset(List.of(uart), ResetType.COLD));
  }

  long read(int offset) {
    return read(offset, 4);
  }

  long read(int offset, int size) {
    return Bql.call(() -> memory.read(offset, size).value());
  }

  void write(int offset, long value) {
    write(offset, 4, value);
  }

  void write(int offset, int size, long value) {
    Bql.run(() -> memory.write(offset, size, value));
  }

  void type(String text) {
    line.input(text.getBytes(StandardCharsets.ISO_8859_1));
    line.pump();
  }

  String sent() {
    return new String(line.takeOutput(), StandardCharsets.ISO_8859_1);
  }

  List<String> takeEdges() {
    List<String> taken = List.copyOf(edges);
    edges.clear();
    return taken;
  }
}
