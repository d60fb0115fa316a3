// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.imports.BankAssembly;
import io.github.qom4j.documents.imports.JavaNames;
import io.github.qom4j.documents.imports.OwnNotes;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.GroupDocument;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.IdentificationDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.ReservedBits;
import io.github.qom4j.documents.source.XmlElement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the registers and clusters of a peripheral. */
final class SvdRegisters {
  /** More than a peripheral has, however its parts are derived from each other. */
  private static final int MOST = 1 << 16;

  private static final long FARTHEST = 1L << 40;

  private final SvdDerivation derivation;
  private final SvdFacts facts;
  private final List<String> remarks;
  private final String javaClass;
  private final String peripheral;
  private int seen;

  /**
   * Makes a reader.
   *
   * @param derivation where elements have their parts from
   * @param facts what is said beside SVD's words
   * @param remarks where to say what the bank does not have
   * @param javaClass qualified name of the class
   * @param peripheral name of the peripheral
   */
  SvdRegisters(
      SvdDerivation derivation,
      SvdFacts facts,
      List<String> remarks,
      String javaClass,
      String peripheral) {
    this.derivation = derivation;
    this.facts = facts;
    this.remarks = remarks;
    this.javaClass = javaClass;
    this.peripheral = peripheral;
  }

  void read(List<XmlElement> lists, SvdProperties properties, BankAssembly bank) {
    Scope scope = new Scope(properties, peripheral, "", 0, bank, false);
    lists.forEach(list -> members(list, scope));
  }

  /**
   * Where registers are read.
   *
   * @param properties what they have from those around them
   * @param path path of what they lie in, in the facts
   * @param prefix what their names begin with
   * @param offset what their offsets are added to
   * @param bank where they are put
   * @param isBlock whether that is a block, in which nothing repeats
   */
  private record Scope(
      SvdProperties properties,
      String path,
      String prefix,
      long offset,
      BankAssembly bank,
      boolean isBlock) {}

  private void members(XmlElement list, Scope scope) {
    for (XmlElement child : list.children()) {
      if (child.name().equals("register") || child.name().equals("cluster")) {
        if (++seen > MOST) {
          throw child.place().error("%s has more than %d registers and clusters", peripheral, MOST);
        }
        XmlElement whole = derivation.whole(child);
        if (child.name().equals("register")) {
          register(whole, scope);
        } else {
          cluster(whole, scope);
        }
      }
    }
  }

  private static String name(XmlElement element) {
    return element
        .text("name")
        .orElseThrow(() -> element.place().error("<%s> has no <name>", element.name()));
  }

  private static long offset(XmlElement element, Scope scope) {
    long offset = SvdNumbers.get(element, "addressOffset");
    if (Long.compareUnsigned(offset, FARTHEST) > 0) {
      throw element
          .child("addressOffset")
          .orElseThrow()
          .place()
          .error("<addressOffset> is 0x%x, which is too far", offset);
    }
    return scope.offset() + offset;
  }

  private void cluster(XmlElement cluster, Scope scope) {
    SvdProperties properties = scope.properties().with(cluster);
    String pattern = name(cluster);
    long offset = offset(cluster, scope);
    String name = scope.prefix() + SvdDimension.name(pattern);
    String path = scope.path() + "." + SvdDimension.name(pattern);
    SvdFacts.Fact fact = facts.of(path);
    boolean isOne = cluster.child("dim").isEmpty();
    if (isOne && fact.text("group").isEmpty()) {
      flatten(cluster, scope, properties, path, name, offset);
      return;
    }
    SvdDimension dimension = isOne ? new SvdDimension(1, 0, List.of()) : SvdDimension.of(cluster);
    if (scope.isBlock()) {
      for (int i = 0; i < dimension.count(); i++) {
        String each = scope.prefix() + dimension.name(pattern, i);
        flatten(cluster, scope, properties, path, each, offset + i * dimension.increment());
      }
      return;
    }
    String group = fact.text("group").orElse(JavaNames.member(name));
    BankAssembly block = new BankAssembly(block(fact), remarks);
    members(cluster, new Scope(properties, path, "", 0, block, true));
    long size = block.finished().size();
    scope
        .bank()
        .add(
            cluster.place(),
            new GroupDocument(
                group,
                javaClass + "." + JavaNames.type(group),
                offset,
                isOne ? size : dimension.increment(),
                dimension.count(),
                "",
                "",
                SvdText.of(cluster)),
            block);
  }

  /** Reads the registers of a cluster as if they lay where it does. */
  private void flatten(
      XmlElement cluster,
      Scope scope,
      SvdProperties properties,
      String path,
      String name,
      long offset) {
    members(
        cluster, new Scope(properties, path, name + "_", offset, scope.bank(), scope.isBlock()));
  }

  private static BankDocument block(SvdFacts.Fact fact) {
    return new BankDocument(
        "",
        false,
        fact.number("size").orElse(0L),
        false,
        1,
        0,
        fact.constant("reserved", ReservedBits.class).orElse(ReservedBits.ZERO),
        List.of(),
        List.of(),
        List.of());
  }

  private void register(XmlElement register, Scope scope) {
    String pattern = name(register);
    long offset = offset(register, scope);
    if (register.child("dim").isEmpty()) {
      add(register, scope, scope.prefix() + pattern + alternate(register), offset, 0, 0);
      return;
    }
    SvdDimension dimension = SvdDimension.of(register);
    if (Long.compareUnsigned(dimension.increment(), FARTHEST) > 0) {
      throw register.place().error("<dimIncrement> is too large");
    }
    if (dimension.isNumbered()) {
      String name = scope.prefix() + SvdDimension.name(pattern);
      add(register, scope, name, offset, dimension.count(), dimension.increment());
      return;
    }
    for (int i = 0; i < dimension.count(); i++) {
      if (++seen > MOST) {
        throw register.place().error("%s has more than %d registers", peripheral, MOST);
      }
      String name = scope.prefix() + dimension.name(pattern, i);
      add(register, scope, name, offset + i * dimension.increment(), 0, 0);
    }
  }

  /** Registers of one name are told by the group that they belong to. */
  private static String alternate(XmlElement register) {
    return register.text("alternateGroup").map(group -> "_" + group).orElse("");
  }

  private void add(
      XmlElement element, Scope scope, String name, long offset, int count, long stride) {
    SvdProperties properties = scope.properties().with(element);
    String path = scope.path() + "." + SvdDimension.name(name(element));
    SvdFacts.Fact fact = facts.of(path);
    int width = width(properties.size());
    if (fact.isTrue("identification")) {
      scope.bank().add(new IdentificationDocument(offset, properties.reset()));
      return;
    }
    SvdEffects effects = new SvdEffects(properties.access(), "", "").with(element);
    long reset = properties.reset() & properties.resetMask() & -1L >>> 64 - properties.size();
    List<FieldDocument> fields =
        new SvdFields(derivation, facts, effects, properties.size(), reset, path).read(element);
    Set<HookDocument.Kind> kinds = EnumSet.noneOf(HookDocument.Kind.class);
    fact.words("hooks").forEach(word -> kinds.add(hook(element, word)));
    boolean isOurs = facts.type().isPresent();
    if (!isOurs && isReadHooked(element, effects)) {
      kinds.add(HookDocument.Kind.READ);
    }
    if (!isOurs && effects.isWriteHooked()) {
      kinds.add(HookDocument.Kind.WRITE);
    }
    String legal = JavaNames.identifier(name);
    int repeats = fact.number("count").map(Long::intValue).orElse(count);
    RegisterDocument register =
        new RegisterDocument(
            legal,
            offset,
            width,
            repeats,
            repeats > 0 && stride > 0 ? stride : width,
            fact.access().orElseGet(effects::policy),
            reset,
            -1L >>> 64 - properties.size(),
            fact.survives(),
            SvdText.of(element),
            fact.isTrue("unmodelled"),
            fields,
            kinds.stream().map(kind -> hook(kind, legal)).toList(),
            fact.text("stored").filter("false"::equals).isPresent() ? "" : JavaNames.member(legal));
    scope.bank().add(element.place(), isOurs ? OwnNotes.without(register) : register);
  }

  private static boolean isReadHooked(XmlElement register, SvdEffects effects) {
    return effects.isReadHooked()
        || register.children("fields").stream()
            .flatMap(list -> list.children("field").stream())
            .anyMatch(field -> effects.with(field).isReadHooked());
  }

  private HookDocument.Kind hook(XmlElement element, String word) {
    for (HookDocument.Kind kind : HookDocument.Kind.values()) {
      if (kind.name().equals(word)) {
        return kind;
      }
    }
    throw element.place().error("\"%s\" is no kind of hook", word);
  }

  private static HookDocument hook(HookDocument.Kind kind, String register) {
    List<String> words = new ArrayList<>(List.of(kind.name().split("_")));
    words.set(0, words.get(0).toLowerCase(Locale.ROOT));
    return new HookDocument(kind, words.get(0) + JavaNames.type(register), "");
  }

  /** Bytes of the smallest register that has so many bits. */
  private static int width(int bits) {
    return bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8;
  }
}
