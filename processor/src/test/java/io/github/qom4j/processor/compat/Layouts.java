// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Layouts for tests, as lock files write them. */
final class Layouts {
  private Layouts() {}

  /** The section of a file's lines after the heading. */
  static SectionLayout section(String lines) {
    return lock(lines).versions().get(0);
  }

  static Lock lock(String lines) {
    try {
      return LockReader.read("dev", LockWriter.HEAD + "\n" + lines);
    } catch (LockException e) {
      throw new AssertionError(e);
    }
  }

  static SectionLayout section(
      int version, int minimum, List<FieldLayout> fields, SubsectionLayout... subsections) {
    return new SectionLayout("dev", version, minimum, fields, List.of(subsections), Map.of());
  }

  static FieldLayout field(String name, String type) {
    return field(name, type, Count.SINGLE);
  }

  static FieldLayout field(String name, String type, Count count) {
    return new FieldLayout(name, type, count, 0, "", List.of(), Optional.empty(), Map.of());
  }

  static FieldLayout unused(int bytes) {
    return FieldLayout.unused(bytes, 0, Map.of());
  }

  static FieldLayout struct(String name, FieldLayout... fields) {
    return new FieldLayout(
        name,
        "struct",
        Count.SINGLE,
        0,
        "",
        List.of(),
        Optional.of(new SectionLayout(name, 0, 0, List.of(fields), List.of(), Map.of())),
        Map.of());
  }

  static FieldLayout since(int version, FieldLayout f) {
    return new FieldLayout(
        f.name(), f.type(), f.count(), version, f.when(), f.formerNames(), f.struct(), f.places());
  }

  static FieldLayout when(String member, FieldLayout f) {
    return new FieldLayout(
        f.name(), f.type(), f.count(), f.since(), member, f.formerNames(), f.struct(), f.places());
  }

  static FieldLayout formerly(String name, FieldLayout f) {
    return new FieldLayout(
        f.name(), f.type(), f.count(), f.since(), f.when(), List.of(name), f.struct(), f.places());
  }
}
