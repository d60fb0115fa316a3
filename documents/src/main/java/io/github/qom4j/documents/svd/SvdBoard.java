// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.PartDocument;
import io.github.qom4j.documents.registers.PlainText;
import io.github.qom4j.documents.registers.RegionView;
import io.github.qom4j.documents.registers.RegionViews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The registers of a board's parts at their addresses: what a debugger of a guest needs. */
final class SvdBoard {
  /** SVD's addresses have 32 bits. */
  private static final long END = 1L << 32;

  private final Library library;
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<RegionView> regions = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<String> beyond = new ArrayList<>();

  /**
   * Places the parts of a board.
   *
   * @param library where their types are found
   * @param board the board
   */
  SvdBoard(Library library, BoardDocument board) {
    this.library = library;
    board.parts().forEach(this::part);
  }

  /**
   * A peripheral that has the registers of another one.
   *
   * @param name its name
   * @param from name of the other one
   * @param base address of its first byte, in hexadecimal
   */
  public record Copy(String name, String from, String base) {}

  /** The regions, each kind once. */
  List<RegionView> regions() {
    return List.copyOf(regions);
  }

  /** The other regions of these kinds. */
  List<Copy> copies() {
    return List.copyOf(copies);
  }

  /** The regions that lie where SVD has no addresses. */
  List<String> beyond() {
    return List.copyOf(beyond);
  }

  private void part(PartDocument part) {
    library
        .device(part.type())
        .map(library::merged)
        .ifPresent(type -> part.regions().forEach(region -> region(part, type, region)));
  }

  private void region(PartDocument part, DeviceDocument type, PartDocument.Region region) {
    if (region.number() >= type.banks().size()) {
      return;
    }
    BankDocument bank = type.banks().get(region.number());
    if (!RegionViews.banks(type).contains(bank)) {
      return;
    }
    boolean isOnly = type.banks().size() == 1;
    String name = name(part.name() + (isOnly ? "" : "_" + bank.name()));
    String kind = type.name() + " " + region.number();
    if (region.base() < 0 || region.base() + bank.size() > END) {
      beyond.add("%s at 0x%x".formatted(name, region.base()));
    } else if (known.containsKey(kind)) {
      copies.add(new Copy(name, known.get(kind), Long.toHexString(region.base())));
    } else {
      known.put(kind, name);
      regions.add(new RegionViews(library, type).region(bank, name, region.base()));
    }
  }

  private String name(String wanted) {
    String name = PlainText.identifier(wanted);
    while (!names.add(name)) {
      name += "_";
    }
    return name;
  }
}
