// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.imports.BankAssembly;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.source.Place;
import io.github.qom4j.documents.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the part of SystemRDL 2.0 that describes registers: components with their places, access,
 * values after a reset and enums. Parameters, expressions and preprocessing are none of it.
 */
public final class RdlReader {
  private final RdlComponent root;
  private final ImportOptions options;
  private final List<String> remarks;

  private RdlReader(RdlComponent root, ImportOptions options, List<String> remarks) {
    this.root = root;
    this.options = options;
    this.remarks = remarks;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param options which address maps, under which names
   * @return the device that has their registers
   * @throws io.github.qom4j.documents.DocumentException if it is no SystemRDL, or more than is read
   */
  public static ImportedDevice read(SourceFile file, ImportOptions options) {
    List<String> remarks = new ArrayList<>();
    RdlComponent root = RdlParser.parse(file, remarks);
    return new RdlReader(root, options, remarks).device();
  }

  /** An address map that becomes a bank. */
  private record Map(String name, RdlComponent component, Place place) {}

  private ImportedDevice device() {
    List<Map> maps = new ArrayList<>();
    root.types.values().stream()
        .filter(component -> component.kind.equals("addrmap"))
        .forEach(component -> maps.add(new Map(component.name, component, component.place)));
    if (maps.isEmpty()) {
      throw root.place.error("there is no addrmap");
    }
    Map top = maps.get(maps.size() - 1);
    List<Map> wanted = options.parts().isEmpty() ? regions(top) : named(maps, top);
    RdlFacts facts = RdlFacts.of(top.component());
    boolean isOurs = facts.text("type").isPresent();
    ImportOptions names =
        options.named(
            facts
                .text("type")
                .orElse(options.parts().isEmpty() ? top.name() : wanted.get(0).name()));
    List<BankDocument> banks = new ArrayList<>();
    List<DeviceDocument> blocks = new ArrayList<>();
    for (Map map : wanted) {
      BankAssembly bank = new BankAssembly(outline(map, isOurs, wanted.size() == 1), remarks);
      new RdlRegisters(remarks, names.javaClass(), isOurs).read(map.component(), bank);
      banks.add(bank.finished());
      blocks.addAll(bank.blocks());
    }
    return new ImportedDevice(
        names.device(RdlFields.text(top.component()), banks), blocks, remarks);
  }

  /** The address maps in one, or itself if it has registers. */
  private static List<Map> regions(Map top) {
    List<Map> inner =
        top.component().instances.stream()
            .filter(instance -> instance.component().kind.equals("addrmap"))
            .map(i -> new Map(i.name(), i.component(), i.place()))
            .toList();
    boolean isOnlyMaps = inner.size() == top.component().instances.size();
    return inner.isEmpty() || !isOnlyMaps ? List.of(top) : inner;
  }

  private List<Map> named(List<Map> maps, Map top) {
    List<Map> all = new ArrayList<>(maps);
    all.addAll(regions(top));
    List<Map> wanted = new ArrayList<>();
    for (String part : options.parts()) {
      wanted.add(
          all.stream()
              .filter(map -> map.name().equals(part))
              .findFirst()
              .orElseThrow(
                  () ->
                      root.place.error(
                          "there is no addrmap %s; there are %s",
                          SourceFile.quoted(part),
                          String.join(", ", all.stream().map(Map::name).distinct().toList()))));
    }
    return wanted;
  }

  private static BankDocument outline(Map map, boolean isOurs, boolean isOnly) {
    RdlFacts facts = RdlFacts.of(map.component());
    String own = isOnly ? "" : map.name().toLowerCase(Locale.ROOT);
    Optional<RdlToken> isBig = map.component().property("bigendian");
    if (map.component().property("msb0").isPresent()) {
      throw map.place().error("addrmap %s counts bits from the highest (msb0)", map.name());
    }
    return new BankDocument(
        facts.text("bank").orElse(isOurs ? "" : own),
        false,
        facts.number("size").orElse(0L),
        isBig.filter(value -> value.is("true")).isPresent(),
        facts.number("minAccess").orElse(1L).intValue(),
        facts.number("maxAccess").orElse(isOurs ? 4L : 0L).intValue(),
        facts.constant("reserved", ReservedBits.class).orElse(ReservedBits.ZERO),
        List.of(),
        List.of(),
        List.of());
  }
}
