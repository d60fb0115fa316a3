// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the released versions of a type put into a stream.
 *
 * @param type name of the type
 * @param versions the section as each version has it, the oldest first
 */
public record Lock(String type, List<SectionLayout> versions) {
  /** The layout of a version, if that was accepted. */
  Optional<SectionLayout> version(int version) {
    return versions.stream().filter(section -> section.version() == version).findFirst();
  }

  /** The layout of the newest version. */
  Optional<SectionLayout> newest() {
    return versions.stream().max(Comparator.comparingInt(SectionLayout::version));
  }

  /**
   * Takes over what a declaration says: its version as it is, the older ones it reads.
   *
   * @param today the declaration's layout, of a version that reads all older ones the same
   * @return the lock from now on
   */
  Lock accept(SectionLayout today) {
    List<SectionLayout> accepted = new ArrayList<>();
    for (SectionLayout locked : versions) {
      if (isKept(locked, today)) {
        accepted.add(kept(locked, today));
      }
    }
    accepted.add(written(version(today.version()).stream().toList(), today));
    return new Lock(type, List.copyOf(accepted));
  }

  private static boolean isKept(SectionLayout locked, SectionLayout today) {
    return locked.version() >= today.minimumVersion() && locked.version() < today.version();
  }

  /** An older version, with the names that members have now. */
  private static SectionLayout kept(SectionLayout locked, SectionLayout today) {
    List<SubsectionLayout> subsections = new ArrayList<>();
    for (SubsectionLayout now : today.subsections()) {
      List<SectionLayout> old = named(List.of(locked), now.section().name());
      old.forEach(section -> subsections.addAll(accepted(section, old, now)));
    }
    boolean isSame = Comparison.ofKept(locked, today).isEmpty();
    SectionLayout fields = isSame ? locked : today.at(locked.version());
    return new SectionLayout(
        locked.name(),
        locked.version(),
        locked.minimumVersion(),
        fields.fields(),
        List.copyOf(subsections),
        locked.places());
  }

  /** The version that is written now, with the older subsections it may have. */
  private static SectionLayout written(List<SectionLayout> locked, SectionLayout today) {
    List<SubsectionLayout> subsections = new ArrayList<>();
    for (SubsectionLayout now : today.subsections()) {
      List<SectionLayout> old = named(locked, now.section().name());
      old.stream()
          .filter(section -> isKept(section, now.section()))
          .forEach(section -> subsections.addAll(accepted(section, old, now)));
      subsections.addAll(accepted(now.section(), old, now));
    }
    return today.at(today.version()).with(subsections);
  }

  /** A version of a subsection: as it is now if it is the one that is written, or as it was. */
  private static List<SubsectionLayout> accepted(
      SectionLayout section, List<SectionLayout> locked, SubsectionLayout now) {
    SectionLayout today = now.section();
    if (section.version() == today.version()) {
      return List.of(new SubsectionLayout(now.needed(), written(locked, today)));
    }
    return isKept(section, today)
        ? List.of(new SubsectionLayout(now.needed(), kept(section, today)))
        : List.of();
  }

  private static List<SectionLayout> named(List<SectionLayout> sections, String subsection) {
    return sections.stream()
        .flatMap(section -> section.subsections().stream())
        .map(SubsectionLayout::section)
        .filter(section -> section.name().equals(subsection))
        .toList();
  }
}
