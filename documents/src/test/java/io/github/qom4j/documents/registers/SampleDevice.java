// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.Templates;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.DeviceKind;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.GroupDocument;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.IdentificationDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.model.Survival;
import io.github.qom4j.documents.model.ValueDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A device that has all that registers can be: every policy, rows, groups, both byte orders. */
public final class SampleDevice {
  private SampleDevice() {}

  /** Its documents. */
  public static Library library() {
    return new Library(List.of(device(), block()), List.of());
  }

  /** The only file of a format. */
  public static OutputFile only(DocumentFormat format) {
    List<OutputFile> files = files(format);
    if (files.size() != 1) {
      throw new AssertionError(files.size() + " files");
    }
    return files.get(0);
  }

  /** The files of a format. */
  public static List<OutputFile> files(DocumentFormat format) {
    return format.write(
        new DocumentRequest(library(), Set.of(), new Templates(Optional.empty()), "Samples"));
  }

  /** The device. */
  public static DeviceDocument device() {
    return new DeviceDocument(
        "zoo-1",
        DeviceKind.DEVICE,
        "test.Zoo1",
        false,
        "sys-bus-device",
        List.of(),
        "",
        "A zoo of registers: \u201call\u201d kinds & <none> left out.",
        List.of(),
        List.of(cages(), pond()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private static BankDocument cages() {
    List<RegisterDocument> registers = new ArrayList<>();
    long offset = 0x100;
    for (AccessPolicy policy : AccessPolicy.values()) {
      registers.add(
          register("P_" + policy, offset, 4, policy, "Does what " + policy + " says.", List.of()));
      offset += 4;
    }
    registers.add(
        new RegisterDocument(
            "CTRL",
            0x0,
            4,
            0,
            4,
            AccessPolicy.RW,
            0x8000_1202L,
            0xc0ff_7f3fL,
            Survival.NOTHING,
            "Control.",
            false,
            List.of(
                field("EN", 0, 1, AccessPolicy.RW, "Enable."),
                new FieldDocument(
                    "MODE",
                    1,
                    2,
                    AccessPolicy.RW,
                    1,
                    Survival.NOTHING,
                    "How it works.",
                    List.of(
                        new ValueDocument(0, "OFF", "Not at all."),
                        new ValueDocument(1, "SLOW", ""),
                        new ValueDocument(2, "FAST", "As fast as it can.")),
                    false,
                    false,
                    List.of(),
                    "",
                    "",
                    "",
                    ""),
                new FieldDocument(
                    "GEAR",
                    3,
                    3,
                    AccessPolicy.RW,
                    0,
                    Survival.WARM,
                    "Gear.",
                    List.of(),
                    false,
                    false,
                    List.of("0", "7"),
                    "1",
                    "6",
                    "",
                    ""),
                field("START", 8, 1, AccessPolicy.PULSE, "Starts it."),
                field("SPEED", 9, 6, AccessPolicy.RW, "Speed."),
                new FieldDocument(
                    "TRIM",
                    16,
                    8,
                    AccessPolicy.CONST,
                    0,
                    Survival.NOTHING,
                    "Trim.",
                    List.of(),
                    true,
                    true,
                    List.of(),
                    "",
                    "",
                    "",
                    ""),
                field("FAULT", 30, 2, AccessPolicy.W1C, "Faults.")),
            List.of(),
            "control"));
    registers.add(
        new RegisterDocument(
            "DATA",
            0x4,
            4,
            0,
            4,
            AccessPolicy.RW,
            0,
            0xffL,
            Survival.NOTHING,
            "Data: a read takes the oldest.",
            false,
            List.of(field("DATA", 0, 8, AccessPolicy.RW, "A byte.")),
            List.of(
                new HookDocument(HookDocument.Kind.READ, "read", ""),
                new HookDocument(HookDocument.Kind.WRITE, "write", "")),
            ""));
    registers.add(row("LAMP", 0x10, 2, 8, 2, 0xffff, "Lamps."));
    registers.add(row("MIRROR", 0x40, 4, 4, 0x10, 0xff00_00ffL, "Mirrors."));
    registers.add(row("ALONE", 0xa0, 8, 1, 8, -1, "A row of one."));
    registers.add(
        register(
            "WIDE",
            0x200,
            8,
            AccessPolicy.RW,
            "More than 32 bits.",
            List.of(
                field("LOW", 0, 20, AccessPolicy.RW, "Low."),
                field("HIGH", 40, 24, AccessPolicy.RC, "High."))));
    return new BankDocument(
        "cages",
        false,
        0x400,
        false,
        1,
        8,
        ReservedBits.ERROR,
        registers.stream().sorted(Comparator.comparingLong(RegisterDocument::offset)).toList(),
        List.of(
            new GroupDocument("pens", "test.Zoo1.Pens", 0x300, 0x20, 3, "", "", "Pens of animals."),
            new GroupDocument("coops", "test.Zoo1.Pens", 0x310, 0x20, 3, "", "", "Coops.")),
        List.of(new IdentificationDocument(0x3f8, 0x0d), new IdentificationDocument(0x3fc, 0xb1)));
  }

  private static DeviceDocument block() {
    return new DeviceDocument(
        "test.Zoo1.Pens",
        DeviceKind.BLOCK,
        "test.Zoo1.Pens",
        false,
        "",
        List.of(),
        "",
        "Pens of animals.",
        List.of(),
        List.of(
            new BankDocument(
                "",
                false,
                0x10,
                false,
                1,
                4,
                ReservedBits.ZERO,
                List.of(
                    register("GATE", 0, 1, AccessPolicy.RW, "Gate.", List.of()),
                    register("HAY", 4, 4, AccessPolicy.WO, "Hay.", List.of()),
                    register("SHEEP", 8, 8, AccessPolicy.RO, "Sheep.", List.of())),
                List.of(),
                List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private static BankDocument pond() {
    return new BankDocument(
        "pond",
        false,
        0x20,
        true,
        2,
        4,
        ReservedBits.KEPT,
        List.of(
            new RegisterDocument(
                "FISH",
                0,
                4,
                0,
                4,
                AccessPolicy.RW,
                0,
                0xffff_ffffL,
                Survival.COLD,
                "",
                true,
                List.of(field("CARP", 0, 4, AccessPolicy.RO_IGNORE, "")),
                List.of(),
                "fish"),
            register("LEVEL", 4, 2, AccessPolicy.RO, "Level of the water.", List.of())),
        List.of(),
        List.of());
  }

  private static RegisterDocument register(
      String name,
      long offset,
      int width,
      AccessPolicy access,
      String text,
      List<FieldDocument> fields) {
    long mask =
        fields.isEmpty()
            ? -1L >>> 64 - 8 * width
            : fields.stream().mapToLong(FieldDocument::mask).sum();
    return new RegisterDocument(
        name,
        offset,
        width,
        0,
        width,
        access,
        access == AccessPolicy.CONST || access == AccessPolicy.PULSE ? 0 : 0x51 & mask,
        mask,
        Survival.NOTHING,
        text,
        false,
        fields,
        List.of(),
        "field");
  }

  private static RegisterDocument row(
      String name, long offset, int width, int count, long stride, long mask, String text) {
    return new RegisterDocument(
        name,
        offset,
        width,
        count,
        stride,
        AccessPolicy.RW,
        mask & 3,
        mask,
        Survival.NOTHING,
        text,
        false,
        List.of(),
        List.of(),
        "row");
  }

  private static FieldDocument field(
      String name, int lsb, int width, AccessPolicy access, String text) {
    return new FieldDocument(
        name,
        lsb,
        width,
        access,
        0,
        Survival.NOTHING,
        text,
        List.of(),
        false,
        false,
        List.of(),
        "",
        "",
        "",
        "");
  }
}
