// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.skeleton;

import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.imports.JavaNames;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.GroupDocument;
import io.github.qom4j.documents.model.IdentificationDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.model.Survival;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the class of an imported device: what the file says, for an author to go on with. */
public final class SkeletonWriter {
  private static final List<String> USED =
      List.of(
          "Access",
          "AccessPolicy",
          "AfterWrite",
          "Bits",
          "IdRegisters",
          "OnPeek",
          "OnRead",
          "OnWrite",
          "QomType",
          "Register",
          "RegisterBank",
          "RegisterBlock",
          "RegisterGroup",
          "Reserved",
          "Survives",
          "SysBusDevice",
          "Unmodelled");

  private final ImportedDevice imported;
  private final DeviceDocument device;
  private final JavaText out = new JavaText();
  private final Names types;
  private final String packageName;
  private final String className;

  private SkeletonWriter(ImportedDevice imported) {
    this.imported = imported;
    device = imported.device();
    String qualified = device.javaClass();
    int dot = qualified.lastIndexOf('.');
    packageName = dot < 0 ? "" : qualified.substring(0, dot);
    className = qualified.substring(dot + 1);
    List<String> taken = new ArrayList<>(USED);
    taken.add(className);
    types = new Names(taken);
  }

  /**
   * Writes a class.
   *
   * @param imported what was imported
   * @param source the file it comes from, as its reader may know it
   * @return the file in the folder of sources
   */
  public static OutputFile write(ImportedDevice imported, String source) {
    SkeletonWriter writer = new SkeletonWriter(imported);
    writer.type(source);
    String folder = writer.packageName.isEmpty() ? "" : writer.packageName.replace('.', '/') + "/";
    return new OutputFile(folder + writer.className + ".java", writer.out.toString());
  }

  private void type(String source) {
    out.comment("", "Made from " + source + ", once: edit it.");
    imported.remarks().forEach(remark -> out.comment("", remark));
    if (!packageName.isEmpty()) {
      out.blank().line("package " + packageName + ";");
    }
    out.blank().line("import static io.github.qom4j.annotation.AccessPolicy.*;");
    out.blank().line("import io.github.qom4j.annotation.*;");
    out.line("import io.github.qom4j.sysbus.SysBusDevice;");
    out.blank().doc("", device.description());
    out.annotation("", "QomType", List.of(JavaText.literal(device.name())));
    device.banks().forEach(bank -> out.annotation("", "RegisterBank", bank(bank)));
    identification();
    out.line("public class " + className + " extends SysBusDevice {");
    blocks();
    Names members = new Names(List.of());
    for (BankDocument bank : device.banks()) {
      members(bank, members, "  ", new LayoutWriter(types), bankName(bank));
      groups(bank, members);
    }
    out.line("}");
  }

  private String bankName(BankDocument bank) {
    return bank == device.banks().get(0) ? "" : bank.name();
  }

  private static List<String> bank(BankDocument bank) {
    List<String> members = new ArrayList<>();
    if (!bank.name().isEmpty()) {
      members.add("value = " + JavaText.literal(bank.name()));
    }
    members.add("size = " + JavaText.hex(bank.size()));
    if (bank.minAccess() != 1 || bank.maxAccess() != 4) {
      String impl = bank.maxAccess() == 8 ? ", impl = {1, 8}" : "";
      members.add("access = @Access(valid = " + sizes(bank) + impl + ")");
    }
    if (bank.reserved() != ReservedBits.ZERO) {
      members.add("reserved = Reserved." + bank.reserved());
    }
    if (bank.isBigEndian()) {
      members.add("bigEndian = true");
    }
    return members;
  }

  private static String sizes(BankDocument bank) {
    return bank.minAccess() == bank.maxAccess()
        ? String.valueOf(bank.minAccess())
        : "{" + bank.minAccess() + ", " + bank.maxAccess() + "}";
  }

  private void identification() {
    BankDocument bank = device.banks().get(0);
    List<IdentificationDocument> ids = bank.identification();
    if (ids.isEmpty()) {
      return;
    }
    String values =
        ids.stream()
            .map(id -> "0x%02x".formatted(id.value()))
            .collect(Collectors.joining(", ", "{", "}"));
    boolean isLast = ids.get(0).offset() + 4L * ids.size() == bank.size();
    out.annotation(
        "",
        "IdRegisters",
        isLast
            ? List.of(values)
            : List.of("offset = " + JavaText.hex(ids.get(0).offset()), "value = " + values));
  }

  private void groups(BankDocument bank, Names members) {
    for (GroupDocument group : bank.groups()) {
      List<String> said = new ArrayList<>();
      if (!bankName(bank).isEmpty()) {
        said.add("bank = " + JavaText.literal(bank.name()));
      }
      said.add("offset = " + JavaText.hex(group.offset()));
      said.add("stride = " + JavaText.hex(group.stride()));
      said.add("count = " + group.count());
      out.separated().doc("  ", group.description());
      out.annotation("  ", "RegisterGroup", said);
      String field = members.take(JavaNames.member(group.name()), "Group");
      out.line("  " + simpleName(group.block()) + "[] " + field + ";");
    }
  }

  private static String simpleName(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** Takes the names of the blocks, which the groups name, before layouts can. */
  private void blocks() {
    imported.blocks().forEach(block -> types.take(simpleName(block.javaClass()), "Block"));
    for (DeviceDocument block : imported.blocks()) {
      BankDocument bank = block.banks().get(0);
      List<String> said = new ArrayList<>(List.of("size = " + JavaText.hex(bank.size())));
      if (bank.reserved() != ReservedBits.ZERO) {
        said.add("reserved = Reserved." + bank.reserved());
      }
      out.separated().doc("  ", block.description());
      out.annotation("  ", "RegisterBlock", said);
      out.line("  static class " + simpleName(block.javaClass()) + " {");
      Names names = new Names(List.of(simpleName(block.javaClass()), className));
      members(bank, new Names(List.of()), "    ", new LayoutWriter(nested(names)), "");
      out.line("  }");
    }
  }

  private static Names nested(Names names) {
    USED.forEach(used -> names.take(used, ""));
    return names;
  }

  private void members(
      BankDocument bank, Names members, String indent, LayoutWriter layouts, String bankName) {
    for (RegisterDocument register : bank.registers()) {
      out.separated();
      LayoutWriter.Layout layout = register.fields().isEmpty() ? null : layouts.layout(register);
      List<String> said = declaration(register, layout, bankName);
      boolean isField = register.isStored() || !HookWriter.declares(register);
      String field = isField ? members.take(JavaNames.member(register.name()), "Register") : "";
      if (isField) {
        out.doc(indent, register.description());
        if (register.isUnmodelled()) {
          out.line(indent + "@Unmodelled");
        }
        out.annotation(indent, "Register", said);
        out.line(indent + type(register) + (register.isRow() ? "[] " : " ") + field + ";");
      }
      new HookWriter(out, indent).write(register, field, said);
      if (layout != null && layout.isNew()) {
        layouts.write(out, indent, layout.name(), register);
      }
    }
  }

  private static String type(RegisterDocument register) {
    return switch (register.width()) {
      case 1 -> "byte";
      case 2 -> "short";
      case 4 -> "int";
      default -> "long";
    };
  }

  private static List<String> declaration(
      RegisterDocument register, LayoutWriter.Layout layout, String bankName) {
    List<String> said = new ArrayList<>();
    if (!bankName.isEmpty()) {
      said.add("bank = " + JavaText.literal(bankName));
    }
    said.add("offset = " + JavaText.hex(register.offset()));
    said.add("name = " + JavaText.literal(register.name()));
    if (register.isRow()) {
      said.add("count = " + register.count());
      if (register.stride() != register.width()) {
        said.add("stride = " + JavaText.hex(register.stride()));
      }
    }
    if (layout != null) {
      said.add("bits = " + layout.name() + ".class");
    } else if (register.mask() != -1L >>> 64 - register.bits()) {
      said.add("mask = " + JavaText.hex(register.mask()));
    }
    if (register.isStored() && register.access() != AccessPolicy.RW) {
      said.add("access = " + register.access());
    }
    if (register.reset() != 0) {
      said.add("reset = " + JavaText.hex(register.reset()));
    }
    if (register.survives() != Survival.NOTHING) {
      said.add("survives = Survives." + register.survives());
    }
    return said;
  }
}
