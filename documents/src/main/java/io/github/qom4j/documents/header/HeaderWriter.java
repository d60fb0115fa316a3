// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.header;

import io.github.qom4j.documents.header.HeaderView.Block;
import io.github.qom4j.documents.header.HeaderView.Check;
import io.github.qom4j.documents.header.HeaderView.Macro;
import io.github.qom4j.documents.header.HeaderView.Struct;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.registers.ClusterView;
import io.github.qom4j.documents.registers.FieldView;
import io.github.qom4j.documents.registers.PlainText;
import io.github.qom4j.documents.registers.RegionView;
import io.github.qom4j.documents.registers.RegisterView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the header of a type. */
final class HeaderWriter {
  /** Room for the end of a comment is left. */
  private static final int WIDTH = 97;

  private final String prefix;
  private final List<Struct> structs = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final Macros macros = new Macros();

  private HeaderWriter(DeviceDocument type) {
    prefix = PlainText.identifier(type.name());
  }

  static HeaderView write(DeviceDocument type, List<RegionView> regions) {
    HeaderWriter writer = new HeaderWriter(type);
    regions.forEach(region -> writer.region(region, regions.size() == 1));
    return new HeaderView(
        type.name(),
        writer.prefix.toLowerCase(Locale.ROOT) + ".h",
        writer.prefix + "_REGISTERS_H",
        comment(
            PlainText.line(regions.size() == 1 ? regions.get(0).text() : type.description()), ""),
        List.copyOf(writer.structs),
        List.copyOf(writer.blocks),
        List.copyOf(writer.checks));
  }

  private void region(RegionView region, boolean isOnly) {
    String own = isOnly ? prefix : prefix + "_" + region.name();
    boolean isWideBus = region.bank().maxAccess() == 8;
    StructWriter struct = new StructWriter(own + "_Type", isWideBus);
    for (ClusterView cluster : region.clusters()) {
      struct.add(cluster, cluster(cluster, own, isWideBus));
    }
    region.registers().forEach(struct::add);
    structs.add(struct.struct(isOnly ? "" : comment(region.text(), ""), 0));
    checks.addAll(struct.checks());
    region.registers().forEach(register -> register(register, prefix));
  }

  private String cluster(ClusterView cluster, String own, boolean isWideBus) {
    String name = own + "_" + cluster.name() + "_Type";
    StructWriter struct = new StructWriter(name, isWideBus);
    cluster.registers().forEach(struct::add);
    boolean isRow = cluster.count() > 1 && !cluster.isMixed();
    structs.add(
        struct.struct(
            comment(cluster.text(), ""),
            Long.parseUnsignedLong(isRow ? cluster.stride() : cluster.size(), 16)));
    checks.addAll(struct.checks());
    String macro = prefix + "_" + cluster.name();
    List<Macro> own0 = new ArrayList<>();
    own0.add(macros.hex(macro + "_OFFSET", cluster.offset(), 0));
    if (cluster.count() > 1) {
      own0.add(macros.hex(macro + "_STRIDE", cluster.stride(), 0));
      own0.add(macros.number(macro + "_COUNT", cluster.count()));
    }
    blocks.add(new Block(comment(cluster.text(), ""), own0));
    cluster.registers().forEach(register -> register(register, macro));
    return name;
  }

  private void register(RegisterView register, String before) {
    String name = before + "_" + register.name();
    List<Macro> own = new ArrayList<>();
    own.add(macros.hex(name + "_OFFSET", register.offset(), 0));
    if (register.count() > 0) {
      own.add(macros.hex(name + "_STRIDE", register.stride(), 0));
      own.add(macros.number(name + "_COUNT", register.count()));
    }
    if (!register.resetMask().equals("0")) {
      own.add(macros.hex(name + "_RESET", register.reset(), register.bits()));
    }
    if (!register.register().fields().isEmpty()) {
      register.fields().forEach(field -> field(register, field, name, own));
    }
    blocks.add(new Block(comment(register.text(), ""), own));
  }

  private void field(RegisterView register, FieldView field, String before, List<Macro> own) {
    String name = before + "_" + field.name();
    Macro position = macros.number(name + "_Pos", field.lsb());
    Macro mask = macros.hex(name + "_Msk", field.mask(), register.bits());
    own.add(position);
    own.add(mask);
    checks.add(
        new Check(
            "(uint64_t)" + mask.name() + " >> " + position.name(),
            "UINT64_C(0x" + Long.toHexString(field.field().largest()) + ")"));
    field.values().forEach(v -> own.add(macros.hex(name + "_" + v.name(), v.value(), 0)));
  }

  /**
   * A text as a comment of C can have it.
   *
   * @param text the text
   * @param indent what its lines begin with
   */
  static String comment(String text, String indent) {
    String legal = text.replace("*/", "* /").replace("/*", "/ *");
    StringBuilder lines = new StringBuilder();
    int column = indent.length() + 3;
    for (String word : legal.split(" ")) {
      if (!lines.isEmpty() && column + 1 + word.length() > WIDTH) {
        lines.append("\n").append(indent).append("  ");
        column = indent.length() + 2;
      }
      lines.append(lines.isEmpty() ? "" : " ").append(word);
      column += 1 + word.length();
    }
    return lines.toString();
  }
}
