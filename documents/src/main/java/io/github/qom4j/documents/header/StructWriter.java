// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.header;

import io.github.qom4j.documents.header.HeaderView.Check;
import io.github.qom4j.documents.header.HeaderView.Member;
import io.github.qom4j.documents.header.HeaderView.Struct;
import io.github.qom4j.documents.registers.ClusterView;
import io.github.qom4j.documents.registers.RegisterView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays out a structure so that each register has its offset in it, whatever the compiler. */
final class StructWriter {
  private final String name;
  private final boolean isWideBus;
  private final List<Part> parts = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private long end;
  private int gaps;

  /**
   * Makes a writer.
   *
   * @param name name of the structure
   * @param isWideBus whether the bus moves 64 bits at once
   */
  StructWriter(String name, boolean isWideBus) {
    this.name = name;
    this.isWideBus = isWideBus;
  }

  /**
   * Something in the structure.
   *
   * @param name its name
   * @param type its type with qualifiers
   * @param suffix what follows the name in its declaration
   * @param offset byte offset of the first
   * @param size bytes of one
   * @param count how many; 0 for a single one
   * @param stride bytes from one to the next
   * @param text what it is
   */
  private record Part(
      String name,
      String type,
      String suffix,
      long offset,
      long size,
      int count,
      long stride,
      String text) {
    long end() {
      return offset + stride * Math.max(0, count - 1) + size;
    }
  }

  void add(RegisterView register) {
    boolean isSplit = register.bits() == 64 && !isWideBus;
    int bytes = register.bits() / 8;
    String type =
        (register.access().equals("read-only") ? "const " : "")
            + "volatile uint"
            + (isSplit ? 32 : register.bits())
            + "_t";
    parts.add(
        new Part(
            register.name(),
            type,
            isSplit ? "[2]" : "",
            parse(register.offset()),
            bytes,
            register.count(),
            parse(register.stride()),
            register.text()));
  }

  void add(ClusterView cluster, String type) {
    long offset = parse(cluster.offset());
    long stride = parse(cluster.stride());
    long size = parse(cluster.size());
    if (!cluster.isMixed()) {
      int count = cluster.count() > 1 ? cluster.count() : 0;
      parts.add(new Part(cluster.name(), type, "", offset, size, count, stride, cluster.text()));
      return;
    }
    for (int i = 0; i < cluster.count(); i++) {
      String name = cluster.name() + "_" + i;
      parts.add(new Part(name, type, "", offset + i * stride, size, 0, 0, cluster.text()));
    }
  }

  private static long parse(String digits) {
    return Long.parseUnsignedLong(digits, 16);
  }

  /**
   * The structure.
   *
   * @param text what it is
   * @param size bytes it must have; 0 for as many as its registers need
   */
  Struct struct(String text, long size) {
    parts.sort(Comparator.comparingLong(Part::offset));
    parts.forEach(this::member);
    if (size > end) {
      gap(size);
    }
    return new Struct(name, text, List.copyOf(members));
  }

  /** What the compiler must agree to. */
  List<Check> checks() {
    return List.copyOf(checks);
  }

  private void member(Part part) {
    if (part.offset() > end) {
      gap(part.offset());
    }
    String count = part.count() > 0 ? "[" + part.count() + "]" : "";
    boolean isPadded = part.count() > 0 && part.stride() > part.size();
    // A structure of a group has the size of the stride already.
    boolean isGroup = !part.type().contains("volatile");
    String declaration =
        isPadded && !isGroup
            ? "struct { %s VALUE%s; uint8_t RESERVED[%s]; } %s%s"
                .formatted(
                    part.type(),
                    part.suffix(),
                    hex(part.stride() - part.size()),
                    part.name(),
                    count)
            : part.type() + " " + part.name() + count + part.suffix();
    members.add(new Member(declaration + ";", HeaderWriter.comment(part.text(), "  ")));
    end = part.count() > 0 ? part.offset() + part.stride() * part.count() : part.end();
    check(part.name(), part.offset());
    if (part.count() > 1) {
      check(part.name() + "[1]", part.offset() + part.stride());
    }
  }

  private void check(String member, long offset) {
    checks.add(new Check("offsetof(" + name + ", " + member + ")", hex(offset)));
  }

  private void gap(long offset) {
    members.add(new Member("uint8_t RESERVED%d[%s];".formatted(gaps++, hex(offset - end)), ""));
    end = offset;
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value) + "u";
  }
}
