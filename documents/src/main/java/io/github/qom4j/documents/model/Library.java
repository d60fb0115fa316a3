// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that is known: the documents that refer to each other by name. */
public final class Library {
  private final Map<String, DeviceDocument> devices = new TreeMap<>();
  private final Map<String, BoardDocument> boards = new TreeMap<>();

  /**
   * Makes a library.
   *
   * @param devices types, blocks and structures; of two of one name the first counts
   * @param boards boards, likewise
   */
  public Library(Collection<DeviceDocument> devices, Collection<BoardDocument> boards) {
    devices.forEach(device -> this.devices.putIfAbsent(device.name(), device));
    boards.forEach(board -> this.boards.putIfAbsent(board.name(), board));
  }

  /** All documents of types and of parts of types, by name. */
  public List<DeviceDocument> devices() {
    return List.copyOf(devices.values());
  }

  /** All boards, by name. */
  public List<BoardDocument> boards() {
    return List.copyOf(boards.values());
  }

  /** The document of a name, as its class declares it, if there is one. */
  public Optional<DeviceDocument> device(String name) {
    return Optional.ofNullable(devices.get(name));
  }

  /** The documents of the ancestors of a type that are known, the eldest first. */
  public List<DeviceDocument> ancestors(DeviceDocument device) {
    List<DeviceDocument> found = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(List.of(device.name()));
    Optional<DeviceDocument> at = device(device.parent());
    while (at.isPresent() && names.add(at.get().name())) {
      found.add(0, at.get());
      at = device(at.get().parent());
    }
    return found;
  }

  /** The types that have a type as their parent, by name. */
  public List<DeviceDocument> children(String name) {
    return devices.values().stream().filter(d -> d.parent().equals(name)).toList();
  }

  /**
   * A type with all that it has from its ancestors.
   *
   * @param device the type
   * @return its document, whose members are the ancestors' and then its own
   */
  public DeviceDocument merged(DeviceDocument device) {
    DeviceDocument merged = null;
    for (DeviceDocument next :
        Stream.concat(ancestors(device).stream(), Stream.of(device)).toList()) {
      merged = merged == null ? next : merge(merged, next);
    }
    return merged;
  }

  private static DeviceDocument merge(DeviceDocument parent, DeviceDocument own) {
    int lines = parent.interrupts().stream().mapToInt(InterruptDocument::count).sum();
    return new DeviceDocument(
        own.name(),
        own.kind(),
        own.javaClass(),
        own.isAbstract(),
        own.parent(),
        own(parent.interfaces(), own.interfaces(), name -> name),
        own.category().isEmpty() ? parent.category() : own.category(),
        own.description(),
        own(parent.properties(), own.properties(), PropertyDocument::name),
        banks(parent.banks(), own.banks()),
        all(parent.interrupts(), own.interrupts().stream().map(irq -> irq.after(lines)).toList()),
        own(parent.clocks(), own.clocks(), ClockDocument::name),
        all(parent.inputs(), own.inputs()),
        all(parent.outputs(), own.outputs()),
        all(parent.timers(), own.timers()),
        own.section().or(parent::section).orElse(null),
        all(parent.unmigrated(), own.unmigrated()),
        own(parent.traceEvents(), own.traceEvents(), TraceEventDocument::name));
  }

  /** Both, but of two of one name the type's own, in the place of the ancestor's. */
  private static <T> List<T> own(List<T> parent, List<T> own, Function<T, String> name) {
    Map<String, T> found = new LinkedHashMap<>();
    Stream.of(parent, own).flatMap(List::stream).forEach(item -> found.put(name.apply(item), item));
    return List.copyOf(found.values());
  }

  private static <T> List<T> all(List<T> parent, List<T> own) {
    return Stream.of(parent, own).flatMap(List::stream).toList();
  }

  private static List<BankDocument> banks(List<BankDocument> parent, List<BankDocument> own) {
    List<BankDocument> banks = new ArrayList<>(parent);
    for (BankDocument bank : own) {
      int place = bank.isInherited() ? place(banks, bank.name()) : -1;
      if (place < 0) {
        banks.add(bank);
      } else {
        banks.set(place, bank(banks.get(place), bank));
      }
    }
    return banks;
  }

  private static int place(List<BankDocument> banks, String name) {
    for (int i = 0; i < banks.size(); i++) {
      if (name.isEmpty() || banks.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static BankDocument bank(BankDocument parent, BankDocument own) {
    return new BankDocument(
        parent.name(),
        parent.isInherited(),
        parent.size(),
        parent.isBigEndian(),
        parent.minAccess(),
        parent.maxAccess(),
        parent.reserved(),
        all(parent.registers(), own.registers()).stream()
            .sorted(Comparator.comparingLong(RegisterDocument::offset))
            .toList(),
        all(parent.groups(), own.groups()),
        own.identification().isEmpty() ? parent.identification() : own.identification());
  }

  /**
   * The registers of a bank and of its groups, each at its place. Of a group whose number only the
   * device knows there is one repeat; a row is one register.
   *
   * @param bank the bank
   * @return the registers, by offset
   */
  public List<PlacedRegister> registers(BankDocument bank) {
    List<PlacedRegister> found = new ArrayList<>();
    bank.registers().forEach(r -> found.add(new PlacedRegister(r.name(), r.offset(), r)));
    for (GroupDocument group : bank.groups()) {
      List<RegisterDocument> repeated = registersOf(group);
      for (int i = 0; i < Math.max(1, group.count()); i++) {
        for (RegisterDocument r : repeated) {
          String name = group.name() + (group.count() == 0 ? "[]." : "[" + i + "].") + r.name();
          found.add(new PlacedRegister(name, group.offset() + i * group.stride() + r.offset(), r));
        }
      }
    }
    found.sort(Comparator.comparingLong(PlacedRegister::offset));
    return found;
  }

  /** The registers of a group's block, at their offsets in the block. */
  public List<RegisterDocument> registersOf(GroupDocument group) {
    return device(group.block()).stream()
        .flatMap(block -> block.banks().stream())
        .flatMap(bank -> bank.registers().stream())
        .toList();
  }
}
