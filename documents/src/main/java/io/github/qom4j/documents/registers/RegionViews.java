// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.GroupDocument;
import io.github.qom4j.documents.model.IdentificationDocument;
import io.github.qom4j.documents.model.InterruptDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ReservedBits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows the register banks of a type as files show them. */
public final class RegionViews {
  /** Where files place a region of a device that stands on no board. */
  private static final long BASE = 0x4000_0000L;

  private static final long PAGE = 0x1000;

  private final Library library;
  private final DeviceDocument device;

  /**
   * Makes the views of a type.
   *
   * @param library where the blocks of groups are found
   * @param device the type with all that it has from its ancestors
   */
  public RegionViews(Library library, DeviceDocument device) {
    this.library = library;
    this.device = device;
  }

  /**
   * Its regions, one behind the other from an address of no meaning on.
   *
   * @return the regions of banks that have registers
   */
  public List<RegionView> all() {
    List<RegionView> regions = new ArrayList<>();
    long base = BASE;
    for (BankDocument bank : banks(device)) {
      regions.add(region(bank, name(bank), base));
      base += (bank.size() + PAGE - 1) / PAGE * PAGE;
    }
    return regions;
  }

  /**
   * The banks of a type that have registers.
   *
   * @param device the type
   * @return the banks
   */
  public static List<BankDocument> banks(DeviceDocument device) {
    return device.banks().stream().filter(bank -> !isEmpty(bank)).toList();
  }

  /**
   * The types that files of registers are about.
   *
   * @param request what is wanted
   * @return those that can be made and have registers
   */
  public static Stream<DeviceDocument> types(DocumentRequest request) {
    return request.types().stream().filter(type -> !type.isAbstract() && !banks(type).isEmpty());
  }

  private static boolean isEmpty(BankDocument bank) {
    return bank.registers().isEmpty() && bank.groups().isEmpty() && bank.identification().isEmpty();
  }

  private String name(BankDocument bank) {
    return PlainText.identifier(bank.name().isEmpty() ? device.name() : bank.name());
  }

  /**
   * A region at an address.
   *
   * @param bank its bank
   * @param name its name in the file
   * @param base address of its first byte
   * @return the view
   */
  public RegionView region(BankDocument bank, String name, long base) {
    List<ClusterView> clusters =
        bank.groups().stream()
            .sorted(Comparator.comparingLong(GroupDocument::offset))
            .map(group -> cluster(bank, group))
            .toList();
    List<RegisterView> registers =
        views(
            bank.reserved(),
            Stream.concat(bank.registers().stream(), IdentificationRegisters.of(bank).stream()));
    int widest =
        Stream.concat(registers.stream(), clusters.stream().flatMap(c -> c.registers().stream()))
            .mapToInt(RegisterView::bits)
            .max()
            .orElse(8);
    return new RegionView(
        name,
        device.name(),
        bank,
        text(bank),
        Numbers.hex(base),
        Numbers.hex(bank.size()),
        Math.max(widest, 8 * bank.maxAccess()),
        clusters,
        registers,
        facts(bank));
  }

  private static List<RegisterView> views(
      ReservedBits reserved, Stream<RegisterDocument> registers) {
    List<RegisterDocument> sorted =
        registers.sorted(Comparator.comparingLong(RegisterDocument::offset)).toList();
    RegisterViews views = new RegisterViews(reserved, new RowNames(sorted));
    return sorted.stream().map(views::view).toList();
  }

  private String text(BankDocument bank) {
    List<String> notes = new ArrayList<>();
    if (bank.isBigEndian()) {
      notes.add("Registers are big-endian.");
    }
    notes.addAll(Notes.of(bank.reserved()));
    if (bank.minAccess() > 1 || bank.maxAccess() != 4) {
      notes.add("Accesses are of %s bytes.".formatted(sizes(bank)));
    }
    boolean isOnly = banks(device).size() == 1;
    if (isOnly || bank == banks(device).get(0)) {
      notes.addAll(interrupts());
    }
    String said =
        isOnly ? device.description() : "Region %s of %s.".formatted(bank.name(), device.name());
    String text = PlainText.line(said, notes);
    return text.isEmpty() ? "Registers of type " + device.name() + "." : text;
  }

  /** A sentence for each interrupt line, or for those that follow each other and are the same. */
  private List<String> interrupts() {
    List<String> sentences = new ArrayList<>();
    List<InterruptDocument> all = device.interrupts();
    for (int i = 0; i < all.size(); i++) {
      InterruptDocument first = all.get(i);
      while (i + 1 < all.size() && all.get(i + 1).description().equals(first.description())) {
        i++;
      }
      int last = all.get(i).line() + all.get(i).count() - 1;
      String lines =
          last == first.line() ? "line " + last : "lines %d to %d".formatted(first.line(), last);
      String said = PlainText.line(first.description());
      sentences.add("Interrupt %s%s".formatted(lines, said.isEmpty() ? "." : ": " + said));
    }
    return sentences;
  }

  private static String sizes(BankDocument bank) {
    return bank.minAccess() == bank.maxAccess()
        ? String.valueOf(bank.minAccess())
        : bank.minAccess() + " to " + bank.maxAccess();
  }

  private Facts facts(BankDocument bank) {
    return new Facts.Builder()
        .add("bank", bank.name(), !bank.name().isEmpty())
        .add("endian", "big", bank.isBigEndian())
        .add("reserved", bank.reserved().name(), bank.reserved() != ReservedBits.ZERO)
        .add("minAccess", String.valueOf(bank.minAccess()), bank.minAccess() != 1)
        .add("maxAccess", String.valueOf(bank.maxAccess()), bank.maxAccess() != 4)
        .build();
  }

  private ClusterView cluster(BankDocument bank, GroupDocument group) {
    ReservedBits reserved = block(group).map(BankDocument::reserved).orElse(ReservedBits.ZERO);
    List<RegisterDocument> registers = library.registersOf(group);
    long size = size(group);
    long room = Math.max(1, (bank.size() - size - group.offset()) / group.stride() + 1);
    int count = (int) Math.min(Math.max(1, group.count()), room);
    List<String> notes = new ArrayList<>(Notes.of(reserved));
    if (group.count() == 0 || !group.length().isEmpty()) {
      notes.add("How many of them there are, the device's configuration says.");
    } else if (count < group.count()) {
      notes.add("Of %d, those that lie in the region.".formatted(group.count()));
    }
    String text = PlainText.line(group.description(), notes);
    return new ClusterView(
        PlainText.identifier(group.name()),
        text.isEmpty() ? "Registers of " + group.name() + "." : text,
        Numbers.hex(group.offset()),
        count,
        Numbers.hex(group.stride()),
        Numbers.hex(size),
        isMixed(bank, group),
        views(reserved, registers.stream()),
        new Facts.Builder()
            .add("group", group.name(), true)
            .add("size", "0x" + Numbers.hex(size), true)
            .add("reserved", reserved.name(), reserved != ReservedBits.ZERO)
            .build());
  }

  /** Whether something lies between the repeats of a group. */
  private boolean isMixed(BankDocument bank, GroupDocument group) {
    long end = end(group);
    return Stream.concat(
                bank.registers().stream().map(RegisterDocument::offset),
                bank.identification().stream().map(IdentificationDocument::offset))
            .anyMatch(offset -> offset > group.offset() && offset < end)
        || bank.groups().stream()
            .filter(other -> other != group)
            .anyMatch(other -> other.offset() < end && group.offset() < end(other));
  }

  private long end(GroupDocument group) {
    return group.offset() + group.stride() * (Math.max(1, group.count()) - 1) + size(group);
  }

  private long size(GroupDocument group) {
    long said = block(group).map(BankDocument::size).orElse(0L);
    return Math.max(
        said, library.registersOf(group).stream().mapToLong(RegionViews::end).max().orElse(1));
  }

  private Optional<BankDocument> block(GroupDocument group) {
    return library.device(group.block()).stream()
        .flatMap(block -> block.banks().stream())
        .findFirst();
  }

  /** The first byte behind a register, or behind the last of a row. */
  static long end(RegisterDocument register) {
    return register.offset()
        + register.stride() * Math.max(0, register.count() - 1)
        + register.width();
  }
}
