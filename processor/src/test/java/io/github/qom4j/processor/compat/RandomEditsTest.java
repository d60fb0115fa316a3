// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random layouts and random edits. A stream that an accepted version wrote is read as the edited
 * declaration says; what the comparison passes must put every byte where it came from.
 */
class RandomEditsTest {
  private static final int LAYOUTS = 20_000;
  private static final List<String> TYPES =
      List.of("bool", "uint8", "int8", "uint32", "int32", "uint64", "timer");

  private final Random random = new Random(20261121);
  private int fresh;

  @Test
  void whatPassesReadsTheSame() {
    int passed = 0;
    int refused = 0;
    for (int i = 0; i < LAYOUTS; i++) {
      SectionLayout released = layout();
      Lock lock = new Lock("dev", List.of()).accept(released);
      SectionLayout edited = released;
      for (int edits = random.nextInt(4); edits >= 0; edits--) {
        edited = edit(edited);
      }
      for (SectionLayout version : lock.versions()) {
        List<Difference> found = Comparison.of(version, edited, true);
        if (found.isEmpty()) {
          passed++;
          SectionLayout now = edited;
          assertEquals("", Reading.misread(version, now), () -> show(version) + show(now));
        } else {
          refused++;
        }
      }
    }
    // Either would make this test say nothing.
    assertTrue(passed > LAYOUTS / 20 && refused > LAYOUTS / 20, passed + " passed, " + refused);
  }

  @Test
  void whatChangesNoByteIsNotRefused() {
    for (int i = 0; i < LAYOUTS; i++) {
      SectionLayout released = layout();
      Lock lock = new Lock("dev", List.of()).accept(released);
      SectionLayout edited = released;
      for (int edits = random.nextInt(4); edits >= 0; edits--) {
        edited = neutralEdit(edited);
      }
      for (SectionLayout version : lock.versions()) {
        SectionLayout now = edited;
        assertEquals(
            List.of(),
            Comparison.of(version, edited, true).stream()
                .map(d -> d.kind() + " " + d.now().or(d::was).map(FieldLayout::name))
                .toList(),
            () -> show(version) + show(now));
      }
    }
  }

  @Test
  void filesAreReadAsTheyWereWritten() throws LockException {
    for (int i = 0; i < LAYOUTS / 10; i++) {
      SectionLayout first = layout();
      SectionLayout then = with(first, first.fields(), first.version() + 1);
      String text = LockWriter.write(new Lock("dev", List.of()).accept(first).accept(then));
      assertEquals(text, LockWriter.write(LockReader.read("dev", text)));
    }
  }

  @Test
  void damagedFilesAreRefusedWithoutMore() {
    String text = LockWriter.write(new Lock("dev", List.of()).accept(layout()));
    for (int i = 0; i < LAYOUTS; i++) {
      StringBuilder damaged = new StringBuilder(text);
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        int at = random.nextInt(damaged.length() + 1);
        switch (random.nextInt(3)) {
          case 0 -> damaged.delete(at, at + 1);
          case 1 -> damaged.insert(at, (char) random.nextInt(128));
          default -> damaged.setLength(at);
        }
      }
      try {
        LockReader.read("dev", damaged.toString());
      } catch (LockException e) {
        assertTrue(e.getMessage().matches("(?s)line \\d+: .+"), e.getMessage());
      }
    }
  }

  private static String show(SectionLayout section) {
    return String.join("\n", LockWriter.lines(section)) + "\n";
  }

  private SectionLayout layout() {
    List<FieldLayout> fields = new ArrayList<>();
    int version = 1 + random.nextInt(3);
    for (int i = random.nextInt(6); i >= 0; i--) {
      fields.add(random.nextInt(6) == 0 ? Layouts.unused(1 + random.nextInt(8)) : field(version));
    }
    List<SubsectionLayout> subsections = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      subsections.add(
          new SubsectionLayout(
              name(),
              new SectionLayout("dev/" + name(), 1, 1, List.of(field(1)), List.of(), Map.of())));
    }
    return new SectionLayout("dev", version, 1, fields, subsections, Map.of());
  }

  private String name() {
    return "f" + fresh++;
  }

  private FieldLayout field(int version) {
    FieldLayout field =
        random.nextInt(5) == 0
            ? Layouts.struct(name(), plain(), plain())
            : random.nextInt(6) == 0 ? Layouts.when(name(), plain()) : plain();
    return random.nextInt(4) == 0 && field.when().isEmpty()
        ? Layouts.since(random.nextInt(version + 1), field)
        : field;
  }

  private FieldLayout plain() {
    return Layouts.field(name(), TYPES.get(random.nextInt(TYPES.size())), count());
  }

  private Count count() {
    return switch (random.nextInt(6)) {
      case 0 -> Count.of(1 + random.nextInt(4));
      case 1 -> Count.by(name());
      default -> Count.SINGLE;
    };
  }

  private SectionLayout with(SectionLayout section, List<FieldLayout> fields, int version) {
    return new SectionLayout(
        section.name(),
        version,
        section.minimumVersion(),
        List.copyOf(fields),
        section.subsections(),
        Map.of());
  }

  private SectionLayout edit(SectionLayout section) {
    List<FieldLayout> fields = new ArrayList<>(section.fields());
    int at = random.nextInt(fields.size());
    FieldLayout old = fields.get(at);
    int version = section.version();
    switch (random.nextInt(12)) {
      case 0 -> fields.remove(at);
      case 1 -> fields.add(at, field(version));
      case 2 -> fields.set(at, plain());
      case 3 -> fields.add(random.nextInt(fields.size()), fields.remove(at));
      case 4 -> fields.set(at, Layouts.unused(1 + random.nextInt(8)));
      case 5 -> fields.set(at, Layouts.since(random.nextInt(version + 2), old));
      case 6 -> fields.set(at, conditional(old));
      case 7 -> fields.set(at, renamed(old, random.nextBoolean()));
      case 8 -> fields.set(at, recounted(old));
      case 9 -> {
        return subsectionEdit(section);
      }
      default -> {
        return neutralEdit(section);
      }
    }
    if (fields.isEmpty()) {
      fields.add(old);
    }
    return with(section, fields, version);
  }

  private SectionLayout subsectionEdit(SectionLayout section) {
    List<SubsectionLayout> subsections = new ArrayList<>(section.subsections());
    if (!subsections.isEmpty()) {
      SubsectionLayout old = subsections.remove(0);
      switch (random.nextInt(3)) {
        case 0 -> subsections.add(new SubsectionLayout(name(), old.section()));
        case 1 -> subsections.add(new SubsectionLayout(old.needed(), edit(old.section())));
        default -> {}
      }
    }
    return section.with(subsections);
  }

  private SectionLayout neutralEdit(SectionLayout section) {
    List<FieldLayout> fields = new ArrayList<>(section.fields());
    int at = random.nextInt(fields.size());
    FieldLayout old = fields.get(at);
    int version = section.version();
    switch (random.nextInt(5)) {
      case 0 -> {
        version++;
        fields.add(at, Layouts.since(version, plain()));
      }
      case 1 -> fields.set(at, renamed(old, true));
      case 2 -> {
        // Room that lies beside other room is one with it in the versions that have both.
        if (old.bytes().isPresent() && old.since() == 0 && !old.isStruct()) {
          fields.set(at, Layouts.unused((int) old.bytes().getAsLong()));
        }
      }
      case 3 -> {
        if (old.since() == 0 && !old.isUnused()) {
          fields.set(at, Layouts.struct(name(), old));
        }
      }
      default -> {
        List<SubsectionLayout> more = new ArrayList<>(section.subsections());
        more.add(
            0,
            new SubsectionLayout(
                name(),
                new SectionLayout("dev/" + name(), 1, 1, List.of(plain()), List.of(), Map.of())));
        return section.with(more);
      }
    }
    return with(section, fields, version);
  }

  private FieldLayout renamed(FieldLayout f, boolean isSaid) {
    if (f.isUnused()) {
      return f;
    }
    List<String> former = new ArrayList<>(f.formerNames());
    if (isSaid) {
      former.add(f.name());
    }
    return new FieldLayout(
        name(), f.type(), f.count(), f.since(), f.when(), former, f.struct(), Map.of());
  }

  private FieldLayout conditional(FieldLayout f) {
    return f.isUnused() ? f : Layouts.when(random.nextBoolean() ? "" : name(), f);
  }

  private FieldLayout recounted(FieldLayout f) {
    return f.isUnused()
        ? f
        : new FieldLayout(
            f.name(),
            f.type(),
            count(),
            f.since(),
            f.when(),
            f.formerNames(),
            f.struct(),
            Map.of());
  }

  /** Reads what a version wrote, byte by byte, without comparing layouts. */
  private record Reading(List<Piece> stream, StringBuilder wrong) {
    /** Bytes in a stream that belong together: of a field, or that mean nothing. */
    private record Piece(List<String> names, String form, String when, boolean isUnused) {}

    /** What is read wrong; empty if nothing is. */
    static String misread(SectionLayout written, SectionLayout read) {
      StringBuilder wrong = new StringBuilder();
      new Reading(pieces(written.fields(), written.version()), wrong)
          .compare(pieces(read.fields(), written.version()));
      for (SubsectionLayout sent : written.subsections()) {
        Optional<SubsectionLayout> known = read.subsection(sent.section().name());
        if (known.isEmpty()) {
          wrong.append("unknown ").append(sent.section().name());
        } else if (!known.get().needed().equals(sent.needed())) {
          wrong.append("needed ").append(sent.needed());
        } else {
          wrong.append(misread(sent.section(), known.get().section()));
        }
      }
      return wrong.toString();
    }

    /** The bytes of fields, those of a fixed size one by one. */
    private static List<Piece> pieces(List<FieldLayout> fields, int version) {
      List<Piece> pieces = new ArrayList<>();
      for (FieldLayout field : fields) {
        List<String> names = new ArrayList<>(field.formerNames());
        names.add(field.name());
        if (field.when().isEmpty() && field.since() > version) {
          continue;
        }
        if (field.isStruct() && field.count().equals(Count.SINGLE) && field.when().isEmpty()) {
          pieces.addAll(pieces(field.struct().orElseThrow().fields(), Integer.MAX_VALUE));
        } else if (field.isStruct()) {
          String form =
              field.form() + pieces(field.struct().orElseThrow().fields(), Integer.MAX_VALUE);
          pieces.add(new Piece(names, form, field.when(), false));
        } else if (field.bytes().isEmpty()) {
          pieces.add(new Piece(names, field.form(), field.when(), false));
        } else {
          for (long i = 0; i < field.bytes().getAsLong(); i++) {
            pieces.add(new Piece(names, field.form() + " byte " + i, "", field.isUnused()));
          }
        }
      }
      return pieces;
    }

    private void compare(List<Piece> read) {
      if (read.size() != stream.size()) {
        wrong.append(read.size() + " bytes of " + stream.size());
        return;
      }
      for (int i = 0; i < read.size(); i++) {
        Piece from = stream.get(i);
        Piece to = read.get(i);
        boolean isByte = from.form().contains(" byte ");
        boolean isSame =
            to.isUnused()
                ? isByte
                : to.form().equals(from.form())
                    && to.when().equals(from.when())
                    && !from.isUnused()
                    && to.names().contains(from.names().get(from.names().size() - 1));
        if (!isSame) {
          wrong.append(from + " read as " + to);
        }
      }
    }
  }
}
