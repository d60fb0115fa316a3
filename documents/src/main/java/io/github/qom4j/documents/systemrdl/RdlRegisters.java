// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.imports.BankAssembly;
import io.github.qom4j.documents.imports.JavaNames;
import io.github.qom4j.documents.imports.OwnNotes;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.GroupDocument;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.IdentificationDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.model.Survival;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the registers and register files of an address map, and finds places for those without. */
final class RdlRegisters {
  private static final int MOST = 1 << 16;
  private static final long FARTHEST = 1L << 40;
  private static final Set<String> CONTAINERS = Set.of("addrmap", "regfile", "reg");

  private final List<String> remarks;
  private final String javaClass;
  private final boolean isOurs;
  private final Map<RdlComponent, Long> sizes = new IdentityHashMap<>();
  private final Map<RdlComponent, Long> alignments = new IdentityHashMap<>();
  private int seen;

  /**
   * Makes a reader.
   *
   * @param remarks where to say what the bank does not have
   * @param javaClass qualified name of the class
   * @param isOurs whether the file is one of ours
   */
  RdlRegisters(List<String> remarks, String javaClass, boolean isOurs) {
    this.remarks = remarks;
    this.javaClass = javaClass;
    this.isOurs = isOurs;
  }

  void read(RdlComponent map, BankAssembly bank) {
    members(map, "", 0, bank, false);
  }

  private void members(
      RdlComponent component, String prefix, long base, BankAssembly bank, boolean isBlock) {
    long next = 0;
    for (RdlInstance instance : component.instances) {
      if (++seen > MOST) {
        throw instance.place().error("there are more than %d registers", MOST);
      }
      String kind = instance.component().kind;
      if (!instance.alias().isEmpty()) {
        remarks.add(
            "%s: %s is left out; it shows %s in another way."
                .formatted(instance.place(), instance.name(), instance.alias()));
      } else if (CONTAINERS.contains(kind)) {
        long size = size(instance.component());
        long offset = instance.offset().orElse(aligned(next, instance));
        long stride = instance.stride().orElse(size);
        long count = instance.count().orElse(1L);
        if (Long.compareUnsigned(offset, FARTHEST) > 0
            || Long.compareUnsigned(stride, FARTHEST) > 0
            || count < 1
            || count > MOST) {
          throw instance.place().error("%s is too far away, or too many", instance.name());
        }
        if (kind.equals("reg")) {
          register(instance, prefix, base + offset, stride, bank);
        } else {
          file(instance, prefix, base + offset, stride, bank, isBlock);
        }
        next = offset + stride * (count - 1) + size;
      } else if (!kind.equals("signal") && !kind.equals("field")) {
        remarks.add(
            "%s: %s is left out; it is no register but a %s."
                .formatted(instance.place(), instance.name(), kind));
      }
    }
  }

  private long aligned(long next, RdlInstance instance) {
    // Register files begin where their widest register can.
    long alignment = instance.alignment().orElse(alignment(instance.component()));
    return alignment <= 1 ? next : (next + alignment - 1) / alignment * alignment;
  }

  private long alignment(RdlComponent component) {
    if (component.kind.equals("reg")) {
      return bits(component) / 8;
    }
    Long known = alignments.get(component);
    if (known == null) {
      known = 1L;
      for (RdlInstance instance : placed(component)) {
        known = Math.max(known, alignment(instance.component()));
      }
      alignments.put(component, known);
    }
    return known;
  }

  private long size(RdlComponent component) {
    if (component.kind.equals("reg")) {
      return bits(component) / 8;
    }
    Long known = sizes.get(component);
    if (known == null) {
      long next = 0;
      known = 1L;
      for (RdlInstance instance : placed(component)) {
        long size = size(instance.component());
        long offset = instance.offset().orElse(aligned(next, instance));
        next = offset + instance.stride().orElse(size) * (instance.count().orElse(1L) - 1) + size;
        known = Math.max(known, next);
      }
      sizes.put(component, known);
    }
    return known;
  }

  /** What takes bytes in a component. */
  private static List<RdlInstance> placed(RdlComponent component) {
    return component.instances.stream()
        .filter(instance -> instance.alias().isEmpty())
        .filter(instance -> CONTAINERS.contains(instance.component().kind))
        .toList();
  }

  private static int bits(RdlComponent register) {
    long bits = register.property("regwidth").map(RdlParser::number).orElse(32L);
    if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
      throw register.place.error("regwidth is %d; 8, 16, 32 and 64 can be had", bits);
    }
    return (int) bits;
  }

  private void file(
      RdlInstance instance,
      String prefix,
      long offset,
      long stride,
      BankAssembly bank,
      boolean isBlock) {
    RdlComponent component = instance.component();
    RdlFacts facts = RdlFacts.of(component);
    if (facts.isTrue("part")) {
      // One of a group with others between, which the first of it stands for.
      return;
    }
    if (instance.count().isEmpty() && facts.text("group").isEmpty()) {
      members(component, prefix + instance.name() + "_", offset, bank, isBlock);
      return;
    }
    if (isBlock) {
      for (int i = 0; i < instance.count().orElse(1L); i++) {
        String each = prefix + instance.name() + i + "_";
        members(component, each, offset + i * stride, bank, true);
      }
      return;
    }
    String group = facts.text("group").orElse(JavaNames.member(prefix + instance.name()));
    BankAssembly block =
        new BankAssembly(
            new BankDocument(
                "",
                false,
                facts.number("size").orElse(0L),
                false,
                1,
                0,
                facts.constant("reserved", ReservedBits.class).orElse(ReservedBits.ZERO),
                List.of(),
                List.of(),
                List.of()),
            remarks);
    members(component, "", 0, block, true);
    bank.add(
        instance.place(),
        new GroupDocument(
            group,
            javaClass + "." + JavaNames.type(group),
            offset,
            Math.max(facts.number("stride").orElse(stride), block.finished().size()),
            facts.number("count").or(instance::count).orElse(1L).intValue(),
            "",
            "",
            RdlFields.text(component)),
        block);
  }

  private void register(
      RdlInstance instance, String prefix, long offset, long stride, BankAssembly bank) {
    RdlComponent component = instance.component();
    RdlFacts facts = RdlFacts.of(component);
    int bits = bits(component);
    List<FieldDocument> fields = new RdlFields(component, bits, isOurs).read();
    long reset =
        fields.stream().mapToLong(field -> field.reset() << field.lsb()).reduce(0, (a, b) -> a | b);
    if (facts.isTrue("identification")) {
      bank.add(new IdentificationDocument(offset, reset));
      return;
    }
    String name = JavaNames.identifier(prefix + instance.name());
    RegisterDocument register =
        new RegisterDocument(
            name,
            offset,
            bits / 8,
            instance.count().orElse(0L).intValue(),
            instance.count().isPresent() ? stride : bits / 8,
            facts
                .constant("access", AccessPolicy.class)
                .orElse(fields.isEmpty() ? AccessPolicy.RW : fields.get(0).access()),
            reset,
            -1L >>> 64 - bits,
            facts.constant("survives", Survival.class).orElse(Survival.NOTHING),
            RdlFields.text(component),
            facts.isTrue("unmodelled"),
            fields,
            hooks(component, facts).stream().map(kind -> hook(kind, name)).toList(),
            facts.text("stored").filter("false"::equals).isPresent() ? "" : JavaNames.member(name));
    bank.add(instance.place(), isOurs ? OwnNotes.without(register) : register);
  }

  private Set<HookDocument.Kind> hooks(RdlComponent register, RdlFacts facts) {
    Set<HookDocument.Kind> kinds = EnumSet.noneOf(HookDocument.Kind.class);
    for (HookDocument.Kind kind : HookDocument.Kind.values()) {
      if (facts.words("hooks").contains(kind.name())) {
        kinds.add(kind);
      }
    }
    for (RdlInstance instance : register.instances) {
      if (!isOurs && RdlFields.isReadHooked(instance.component())) {
        kinds.add(HookDocument.Kind.READ);
      }
      if (!isOurs && RdlFields.isWriteHooked(instance.component())) {
        kinds.add(HookDocument.Kind.WRITE);
      }
    }
    return kinds;
  }

  private static HookDocument hook(HookDocument.Kind kind, String register) {
    String word = kind.name().split("_")[0].toLowerCase(Locale.ROOT);
    return new HookDocument(kind, word + JavaNames.type(register), "");
  }
}
