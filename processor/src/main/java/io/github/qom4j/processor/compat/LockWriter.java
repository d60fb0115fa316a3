// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.ArrayList;
import java.util.List;

/** Writes lock files: a line a field, what lies in something else two columns further in. */
final class LockWriter {
  static final String HEAD = "qom4j migration lock 1";

  private final List<String> lines = new ArrayList<>();

  private LockWriter() {}

  /** The whole file. */
  static String write(Lock lock) {
    StringBuilder text = new StringBuilder();
    text.append(HEAD).append('\n');
    text.append("# What the released versions of ").append(LockWord.quoted(lock.type()));
    text.append(" put into a migration stream. Builds check that it stays readable.\n");
    text.append("# Written with -Aqom4j.vmstate.accept; read what changed before you commit it.\n");
    for (SectionLayout section : lock.versions()) {
      text.append('\n');
      lines(section).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /** The lines of a version. */
  static List<String> lines(SectionLayout section) {
    LockWriter writer = new LockWriter();
    writer.lines.add(
        "version %d minimum %d section %s"
            .formatted(
                section.version(), section.minimumVersion(), LockWord.quoted(section.name())));
    writer.inside("  ", section);
    return writer.lines;
  }

  private void inside(String indent, SectionLayout section) {
    for (FieldLayout field : section.fields()) {
      lines.add(indent + field(field));
      field.struct().ifPresent(struct -> inside(indent + "  ", struct));
    }
    for (SubsectionLayout subsection : section.subsections()) {
      SectionLayout state = subsection.section();
      lines.add(
          "%ssubsection %s version %d minimum %d needed %s"
              .formatted(
                  indent,
                  LockWord.quoted(state.name()),
                  state.version(),
                  state.minimumVersion(),
                  subsection.needed()));
      inside(indent + "  ", state);
    }
  }

  private static String field(FieldLayout field) {
    if (field.isUnused()) {
      return "unused " + field.count().number();
    }
    return "%s %s%s%s%s"
        .formatted(
            LockWord.name(field.name()),
            field.type(),
            field.count(),
            field.struct().map(s -> " of " + LockWord.quoted(s.name())).orElse(""),
            conditions(field));
  }

  private static String conditions(FieldLayout field) {
    return (field.since() > 0 ? " since " + field.since() : "")
        + (field.when().isEmpty() ? "" : " when " + field.when());
  }
}
