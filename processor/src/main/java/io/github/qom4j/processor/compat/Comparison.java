// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.compat.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Compares an accepted version with what a declaration reads and writes as that version. */
final class Comparison {
  /** What is compared. */
  private enum Scope {
    /** All that an accepted version has. */
    NEWEST,
    /** The same, of a version that is not the newest accepted one. */
    OLDER,
    /** What accepting a declaration does not change: older versions that are still read. */
    KEPT
  }

  private static final int NONE = -1;

  private final Scope scope;
  private final String path;
  private final SectionLayout section;
  private final SectionLayout ofToday;
  private final SectionLayout locked;
  private final SectionLayout today;
  private final List<Difference> found;
  private List<FieldLayout> old = List.of();

  private Comparison(
      Scope scope, SectionLayout locked, SectionLayout today, List<Difference> found) {
    this(scope, "", locked, today, locked, today, found);
  }

  /** Compares structures within sections. */
  private Comparison(
      Scope scope,
      String path,
      SectionLayout section,
      SectionLayout ofToday,
      SectionLayout locked,
      SectionLayout today,
      List<Difference> found) {
    this.scope = scope;
    this.path = path;
    this.section = section;
    this.ofToday = ofToday;
    this.locked = locked;
    this.today = today;
    this.found = found;
  }

  /** All differences, in the order of the stream. */
  static List<Difference> of(SectionLayout locked, SectionLayout today, boolean isNewest) {
    return compare(isNewest ? Scope.NEWEST : Scope.OLDER, locked, today);
  }

  /** The differences that stay when the declaration is accepted. */
  static List<Difference> ofKept(SectionLayout locked, SectionLayout today) {
    return compare(Scope.KEPT, locked, today);
  }

  private static List<Difference> compare(Scope scope, SectionLayout locked, SectionLayout today) {
    List<Difference> found = new ArrayList<>();
    Comparison comparison = new Comparison(scope, locked, today, found);
    if (!locked.name().equals(today.name()) && !comparison.isReplaced()) {
      comparison.addSection(Kind.SECTION);
    }
    comparison.versions();
    return List.copyOf(found);
  }

  /** Whether accepting the declaration writes this version anew or drops it. */
  private boolean isReplaced() {
    int version = locked.version();
    return scope == Scope.KEPT && (version >= today.version() || version < today.minimumVersion());
  }

  /** What can be compared only if the version is still read. */
  private void versions() {
    if (isReplaced()) {
      if (locked.version() == today.version()) {
        subsections();
      }
    } else if (locked.version() > today.version()) {
      addSection(Kind.VERSION);
    } else {
      boolean isPromise = scope == Scope.NEWEST && locked.minimumVersion() < today.minimumVersion();
      boolean isRead = locked.version() >= today.minimumVersion();
      if (!isRead || isPromise) {
        addSection(Kind.MINIMUM);
      }
      if (isRead) {
        fields(locked.version());
        subsections();
      }
    }
  }

  private void fields(int version) {
    old = locked.at(version).fields();
    List<FieldLayout> now = today.at(version).fields();
    Alignment alignment = Alignment.of(old, now);
    List<FieldLayout> oldGap = new ArrayList<>();
    List<FieldLayout> newGap = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < old.size(); i++) {
      FieldLayout was = old.get(i);
      int partner = alignment.partner(i);
      if (partner >= 0) {
        while (j < partner) {
          addUnlessMoved(now.get(j++), alignment.isNewMoved(j - 1), newGap);
        }
        gap(oldGap, newGap);
        pair(was, now.get(j++));
      } else if (alignment.moved(i) >= 0) {
        FieldLayout moved = now.get(alignment.moved(i));
        add(Kind.MOVED, was, moved);
        pair(was, moved);
      } else {
        oldGap.add(was);
      }
    }
    while (j < now.size()) {
      addUnlessMoved(now.get(j++), alignment.isNewMoved(j - 1), newGap);
    }
    gap(oldGap, newGap);
  }

  private static void addUnlessMoved(FieldLayout field, boolean isMoved, List<FieldLayout> newGap) {
    if (!isMoved) {
      newGap.add(field);
    }
  }

  /** Compares what lies between two fields that are still there; empties both. */
  private void gap(List<FieldLayout> old, List<FieldLayout> now) {
    List<FieldLayout> oldParts = parts(old);
    List<FieldLayout> newParts = parts(now);
    boolean isSplit = !oldParts.equals(old) || !newParts.equals(now);
    if (isSplit && Alignment.of(oldParts, newParts).hasPartners()) {
      inParts(oldParts, newParts);
    } else {
      unmatched(old, now);
    }
    old.clear();
    now.clear();
  }

  /** Fields with those of single structures in their place: a structure has no bytes of its own. */
  private static List<FieldLayout> parts(List<FieldLayout> fields) {
    List<FieldLayout> parts = new ArrayList<>();
    for (FieldLayout field : fields) {
      if (field.isTransparent()) {
        parts.addAll(parts(field.struct().orElseThrow().fields()));
      } else {
        parts.add(field);
      }
    }
    return parts;
  }

  private void inParts(List<FieldLayout> old, List<FieldLayout> now) {
    SectionLayout was = new SectionLayout("", 0, 0, old, List.of(), locked.places());
    SectionLayout is = new SectionLayout("", 0, 0, now, List.of(), today.places());
    new Comparison(scope, path, section, ofToday, was, is, found).fields(Integer.MAX_VALUE);
  }

  private void unmatched(List<FieldLayout> old, List<FieldLayout> now) {
    for (int j = 0; j < now.size(); j++) {
      int from = now.get(j).isUnused() ? whatLayIn(now.get(j), old) : NONE;
      if (from != NONE) {
        int end = covered(old, from, now.get(j));
        unmatched(old.subList(0, from), now.subList(0, j));
        unmatched(old.subList(end, old.size()), now.subList(j + 1, now.size()));
        return;
      }
    }
    different(old, now);
  }

  /** The first of the fields whose room unused bytes are; unused bytes, if they can be. */
  private static int whatLayIn(FieldLayout unused, List<FieldLayout> old) {
    int first = NONE;
    for (int i = 0; i < old.size(); i++) {
      if (old.get(i).isUnused() && old.get(i).count().equals(unused.count())) {
        return i;
      }
      if (first == NONE && covered(old, i, unused) > i) {
        first = i;
      }
    }
    return first;
  }

  private void different(List<FieldLayout> old, List<FieldLayout> now) {
    int i = 0;
    for (FieldLayout field : now) {
      int end = field.isUnused() ? i : named(old, i, field);
      boolean isInPlace = i < old.size() && (field.isUnused() || old.get(i).isUnused());
      if (end > i) {
        old.subList(i, end - 1).forEach(this::removed);
        add(Kind.RENAMED, old.get(end - 1), field);
        i = end;
      } else if (isInPlace) {
        add(field.isUnused() ? Kind.UNUSED : Kind.INSERTED, old.get(i++), field);
      } else {
        add(Kind.INSERTED, null, field);
      }
    }
    old.subList(i, old.size()).forEach(this::removed);
  }

  /** The end of the fields whose room unused bytes are; their beginning if it is not. */
  private static int covered(List<FieldLayout> old, int from, FieldLayout unused) {
    long left = unused.count().number();
    int i = from;
    while (left > 0 && i < old.size()) {
      OptionalLong bytes = old.get(i).bytes();
      if (bytes.isEmpty()) {
        return from;
      }
      left -= bytes.getAsLong();
      i++;
    }
    return left == 0 ? i : from;
  }

  /** The end of the fields up to one that may have become another; the beginning if none has. */
  private static int named(List<FieldLayout> old, int from, FieldLayout now) {
    for (int i = from; i < old.size(); i++) {
      FieldLayout was = old.get(i);
      if (!was.isUnused() && was.form().equals(now.form()) && was.isStruct() == now.isStruct()) {
        return i + 1;
      }
    }
    return from;
  }

  private void removed(FieldLayout was) {
    Optional<FieldLayout> later =
        today.fields().stream()
            .filter(field -> !field.isUnused() && field.isNamed(was))
            .filter(field -> !field.isIn(section.version()))
            .findFirst();
    if (later.isPresent()) {
      add(Kind.SINCE, was, later.get());
    } else {
      add(Kind.REMOVED, was, null);
    }
  }

  private void pair(FieldLayout was, FieldLayout now) {
    if (!was.type().equals(now.type()) || was.isStruct() != now.isStruct()) {
      add(Kind.RETYPED, was, now);
    } else {
      count(was, now);
      if (was.isStruct()) {
        struct(was, now);
      }
    }
    if (!was.when().equals(now.when())) {
      boolean isOther = was.when().isEmpty() == now.when().isEmpty();
      add(isOther ? Kind.CONDITION_MEMBER : Kind.CONDITION, was, now);
    }
    if (since(was) != since(now)) {
      add(Kind.SINCE, was, now);
    }
  }

  private void count(FieldLayout was, FieldLayout now) {
    if (now.count().kind() == Count.Kind.UNKNOWN) {
      add(Kind.COUNT_UNKNOWN, was, now);
    } else if (!was.count().equals(now.count())) {
      boolean isOther = was.count().isCounted() && now.count().isCounted();
      add(isOther ? Kind.COUNT_MEMBER : Kind.COUNT, was, now);
    }
  }

  private void struct(FieldLayout was, FieldLayout now) {
    Comparison inside =
        new Comparison(
            scope,
            path + now.name() + ".",
            section,
            ofToday,
            was.struct().orElseThrow(),
            now.struct().orElseThrow(),
            found);
    inside.fields(Integer.MAX_VALUE);
    inside.subsections();
  }

  /** Whether a field is in the oldest version that is read, however that is said. */
  private int since(FieldLayout field) {
    return field.since() <= ofToday.minimumVersion() ? 0 : field.since();
  }

  private void subsections() {
    for (SubsectionLayout was : locked.subsections()) {
      Optional<SubsectionLayout> now = today.subsection(nameToday(was));
      if (now.isEmpty()) {
        addSubsection(Kind.SUBSECTION, today, was);
      } else {
        if (!was.needed().equals(now.get().needed())) {
          addSubsection(Kind.NEEDED, now.get().section(), was);
        }
        Scope within = scope == Scope.NEWEST && !isNewest(was) ? Scope.OLDER : scope;
        new Comparison(within, was.section(), now.get().section(), found).versions();
      }
    }
  }

  /** The name that a subsection has if its section has another one. */
  private String nameToday(SubsectionLayout was) {
    String name = was.section().name();
    return name.startsWith(locked.name() + "/")
        ? today.name() + name.substring(locked.name().length())
        : name;
  }

  private boolean isNewest(SubsectionLayout subsection) {
    return locked.subsections().stream()
        .map(SubsectionLayout::section)
        .filter(other -> other.name().equals(subsection.section().name()))
        .allMatch(other -> other.version() <= subsection.section().version());
  }

  /** Name of the field before another one. */
  private String before(FieldLayout field) {
    String name = "";
    for (FieldLayout other : old) {
      if (other == field) {
        return name;
      }
      name = other.isUnused() ? name : other.name();
    }
    return "";
  }

  private void addSection(Kind kind) {
    add(kind, null, null);
  }

  private void add(Kind kind, FieldLayout was, FieldLayout now) {
    found.add(
        new Difference(
            kind,
            path,
            section,
            ofToday,
            today,
            before(was),
            Optional.ofNullable(was),
            Optional.ofNullable(now),
            Optional.empty()));
  }

  private void addSubsection(Kind kind, SectionLayout holder, SubsectionLayout was) {
    if (!isReplaced()) {
      found.add(
          new Difference(
              kind,
              path,
              section,
              ofToday,
              holder,
              "",
              Optional.empty(),
              Optional.empty(),
              Optional.of(was)));
    }
  }
}
