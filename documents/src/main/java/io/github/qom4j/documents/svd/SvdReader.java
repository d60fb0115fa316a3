// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.imports.BankAssembly;
import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.source.XmlElement;
import io.github.qom4j.documents.source.XmlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads CMSIS-SVD files of any version, ours and vendors'. */
public final class SvdReader {
  private static final int MOST_NAMES = 12;

  private final XmlElement device;
  private final SvdDerivation derivation;
  private final SvdFacts facts;
  private final ImportOptions options;
  private final List<String> remarks = new ArrayList<>();
  private final List<DeviceDocument> blocks = new ArrayList<>();

  private SvdReader(XmlElement device, ImportOptions options) {
    this.device = device;
    this.options = options;
    derivation = new SvdDerivation(device);
    facts = new SvdFacts(device);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param options which peripherals, under which names
   * @return the device that has their registers
   * @throws io.github.qom4j.documents.DocumentException if it is no SVD file, or a broken one
   */
  public static ImportedDevice read(SourceFile file, ImportOptions options) {
    XmlElement root = XmlFile.parse(file);
    if (!root.name().equals("device")) {
      throw root.place().error("<%s> is no SVD file; <device> is expected", root.name());
    }
    return new SvdReader(root, options).device();
  }

  private ImportedDevice device() {
    List<XmlElement> wanted = wanted();
    ImportOptions names = options.named(facts.type().orElseGet(() -> name(wanted.get(0))));
    List<BankDocument> banks = new ArrayList<>();
    for (XmlElement peripheral : wanted) {
      BankAssembly bank = bank(peripheral, wanted.size(), names.javaClass());
      banks.add(bank.finished());
      blocks.addAll(bank.blocks());
    }
    String description = wanted.size() == 1 ? SvdText.of(wanted.get(0)) : SvdText.of(device);
    return new ImportedDevice(names.device(description, banks), blocks, remarks);
  }

  private List<XmlElement> wanted() {
    List<XmlElement> all =
        device.children("peripherals").stream()
            .flatMap(list -> list.children("peripheral").stream())
            .map(derivation::whole)
            .toList();
    if (all.isEmpty()) {
      throw device.place().error("<device> has no <peripheral>");
    }
    if (options.parts().isEmpty()) {
      if (all.size() == 1 || facts.type().isPresent()) {
        return all;
      }
      throw device
          .place()
          .error("<device> has %d peripherals; name those of the type: %s", all.size(), names(all));
    }
    List<XmlElement> wanted = new ArrayList<>();
    for (String part : options.parts()) {
      wanted.add(
          all.stream()
              .filter(peripheral -> name(peripheral).equals(part))
              .findFirst()
              .orElseThrow(
                  () ->
                      device
                          .place()
                          .error(
                              "there is no peripheral %s; there are %s",
                              SourceFile.quoted(part), names(all))));
    }
    return wanted;
  }

  private static String names(List<XmlElement> peripherals) {
    String names =
        peripherals.stream()
            .limit(MOST_NAMES)
            .map(SvdReader::name)
            .collect(Collectors.joining(", "));
    int rest = peripherals.size() - MOST_NAMES;
    return rest > 0 ? names + " and " + rest + " more" : names;
  }

  private static String name(XmlElement peripheral) {
    return peripheral
        .text("name")
        .orElseThrow(() -> peripheral.place().error("<%s> has no <name>", peripheral.name()));
  }

  private BankAssembly bank(XmlElement peripheral, int banks, String javaClass) {
    String path = name(peripheral);
    SvdFacts.Fact fact = facts.of(path);
    Optional<String> own = fact.text("bank");
    boolean isOurs = facts.type().isPresent();
    String name = isOurs || banks == 1 ? own.orElse("") : path.toLowerCase(Locale.ROOT);
    boolean isBig =
        isOurs
            ? fact.text("endian").filter("big"::equals).isPresent()
            : device
                .child("cpu")
                .flatMap(cpu -> cpu.text("endian"))
                .filter("big"::equals)
                .isPresent();
    BankDocument outline =
        new BankDocument(
            name,
            false,
            size(peripheral),
            isBig,
            fact.number("minAccess").orElse(1L).intValue(),
            fact.number("maxAccess").orElse(isOurs ? 4L : 0L).intValue(),
            fact.constant("reserved", ReservedBits.class).orElse(ReservedBits.ZERO),
            List.of(),
            List.of(),
            List.of());
    BankAssembly bank = new BankAssembly(outline, remarks);
    SvdProperties properties = SvdProperties.DEFAULT.with(device).with(peripheral);
    new SvdRegisters(derivation, facts, remarks, javaClass, path)
        .read(peripheral.children("registers"), properties, bank);
    return bank;
  }

  private static long size(XmlElement peripheral) {
    long size = 0;
    for (XmlElement block : peripheral.children("addressBlock")) {
      long end = SvdNumbers.get(block, "offset") + SvdNumbers.get(block, "size");
      if (end < 0 || end > 1L << 40) {
        throw block.place().error("<addressBlock> ends at 0x%x, which is too far", end);
      }
      size = Math.max(size, end);
    }
    return size;
  }
}
