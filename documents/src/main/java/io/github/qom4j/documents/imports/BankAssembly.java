// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.imports;

import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.DeviceKind;
import io.github.qom4j.documents.model.GroupDocument;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.IdentificationDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts registers that a file describes into a bank, each into bytes of its own. */
public final class BankAssembly {
  /** More than a device has, with all of rows and groups counted. */
  private static final int MOST = 1 << 18;

  private final BankDocument outline;
  private final List<String> remarks;
  private final RegisterRepair repair;
  private final List<RegisterDocument> registers = new ArrayList<>();
  private final List<GroupDocument> groups = new ArrayList<>();
  private final List<IdentificationDocument> identification = new ArrayList<>();
  private final List<DeviceDocument> blocks = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final TreeMap<Long, Taken> taken = new TreeMap<>();
  private int widest = 1;
  private long counted;

  /**
   * Begins a bank or a block.
   *
   * @param outline the bank without registers; a size or an access of 0 becomes what they need
   * @param remarks where to say what the bank does not have
   */
  public BankAssembly(BankDocument outline, List<String> remarks) {
    this.outline = outline;
    this.remarks = remarks;
    repair = new RegisterRepair(outline.reserved() == ReservedBits.KEPT, remarks);
  }

  /**
   * Adds a register.
   *
   * @param place where it is described
   * @param register what is described
   */
  public void add(Place place, RegisterDocument register) {
    count(place, Math.max(1, register.count()));
    String wrong = wrong(register);
    for (int i = 0; i < Math.max(1, register.count()) && wrong.isEmpty(); i++) {
      long offset = register.offset() + i * register.stride();
      wrong = free(offset, offset + register.width());
    }
    if (wrong.isEmpty()) {
      for (int i = 0; i < Math.max(1, register.count()); i++) {
        long offset = register.offset() + i * register.stride();
        taken.put(offset, new Taken(register.name(), offset + register.width()));
      }
      names.add(register.name());
      widest = Math.max(widest, register.width());
      registers.add(repair.repaired(place, register));
    } else {
      remarks.add("%s: %s is left out; it %s.".formatted(place, register.name(), wrong));
    }
  }

  private void count(Place place, int more) {
    counted += more;
    if (counted > MOST) {
      throw place.error("there are more than %d registers", MOST);
    }
  }

  private String wrong(RegisterDocument register) {
    int width = register.width();
    if (register.offset() % width != 0) {
      return "lies at 0x%x, no multiple of its %d bytes".formatted(register.offset(), width);
    }
    if (register.isRow() && (register.stride() < width || register.stride() % width != 0)) {
      return "repeats after %d bytes, no multiple of its %d".formatted(register.stride(), width);
    }
    return names.contains(register.name())
        ? "lies at 0x%x and has the name of another".formatted(register.offset())
        : "";
  }

  /** What has some of the bytes already. */
  private String free(long start, long end) {
    Map.Entry<Long, Taken> before = taken.lowerEntry(end);
    return before == null || before.getValue().end() <= start
        ? ""
        : "lies at 0x%x, on bytes of %s".formatted(start, before.getValue().name());
  }

  /** Takes bytes for something; says what is there already if something is. */
  private String take(String name, long start, long end) {
    String wrong = free(start, end);
    if (wrong.isEmpty()) {
      taken.put(start, new Taken(name, end));
      names.add(name);
    }
    return wrong;
  }

  /**
   * Adds an identification register.
   *
   * @param id the register
   */
  public void add(IdentificationDocument id) {
    identification.add(id);
    take("an identification register", id.offset(), id.offset() + 4);
  }

  /**
   * Adds a group.
   *
   * @param place where it is described
   * @param group what is described; its block is the qualified name of a class
   * @param block the registers of one
   */
  public void add(Place place, GroupDocument group, BankAssembly block) {
    count(place, group.count());
    BankDocument bank = block.finished();
    String wrong =
        group.stride() < bank.size()
            ? "repeats after %d bytes, fewer than its %d".formatted(group.stride(), bank.size())
            : names.contains(group.name()) ? "has the name of another" : "";
    for (int i = 0; i < group.count() && wrong.isEmpty(); i++) {
      long offset = group.offset() + i * group.stride();
      wrong = free(offset, offset + bank.size());
    }
    if (wrong.isEmpty()) {
      for (int i = 0; i < group.count(); i++) {
        long offset = group.offset() + i * group.stride();
        taken.put(offset, new Taken(group.name(), offset + bank.size()));
      }
      names.add(group.name());
      widest = Math.max(widest, block.widest);
      groups.add(group);
      blocks.addAll(block.blocks);
      blocks.add(block(group, bank));
    } else {
      remarks.add("%s: %s is left out; it %s.".formatted(place, group.name(), wrong));
    }
  }

  private static DeviceDocument block(GroupDocument group, BankDocument bank) {
    return device(
        group.block(), DeviceKind.BLOCK, group.block(), group.description(), List.of(bank));
  }

  /** A type or a block with nothing but registers. */
  static DeviceDocument device(
      String name,
      DeviceKind kind,
      String javaClass,
      String description,
      List<BankDocument> banks) {
    return new DeviceDocument(
        name,
        kind,
        javaClass,
        false,
        kind == DeviceKind.BLOCK ? "" : "sys-bus-device",
        List.of(),
        "",
        description,
        List.of(),
        banks,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  /** The bank with what was added. */
  public BankDocument finished() {
    long end = taken.isEmpty() ? 4 : taken.lastEntry().getValue().end();
    return new BankDocument(
        outline.name(),
        false,
        Math.max(outline.size(), end),
        outline.isBigEndian(),
        outline.minAccess(),
        outline.maxAccess() > 0 ? outline.maxAccess() : Math.max(4, widest),
        outline.reserved(),
        registers.stream()
            .flatMap(this::unmixed)
            .sorted(Comparator.comparingLong(RegisterDocument::offset))
            .toList(),
        groups,
        identification);
  }

  /** A row, or its registers each for itself where others lie between them. */
  private Stream<RegisterDocument> unmixed(RegisterDocument register) {
    long end = register.offset() + register.stride() * register.count();
    boolean isMixed =
        register.count() > 1
            && register.stride() > register.width()
            && taken.subMap(register.offset(), end).values().stream()
                .anyMatch(other -> !other.name().equals(register.name()));
    return isMixed
        ? IntStream.range(0, register.count()).mapToObj(i -> single(register, i))
        : Stream.of(register);
  }

  private RegisterDocument single(RegisterDocument row, int number) {
    String name = row.name() + number;
    while (!names.add(name)) {
      name += "_";
    }
    return new RegisterDocument(
        name,
        row.offset() + number * row.stride(),
        row.width(),
        0,
        row.width(),
        row.access(),
        row.reset(),
        row.mask(),
        row.survives(),
        row.description(),
        row.isUnmodelled(),
        row.fields(),
        row.hooks().stream()
            .map(hook -> new HookDocument(hook.kind(), hook.method() + number, ""))
            .toList(),
        row.storage());
  }

  /** The blocks of its groups. */
  public List<DeviceDocument> blocks() {
    return List.copyOf(blocks);
  }

  /** Bytes that are taken. */
  private record Taken(String name, long end) {}
}
