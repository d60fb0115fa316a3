// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.bql.Bql;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads streams, QEMU's and those of {@link StreamWriter}. What comes is not trusted: whatever the
 * bytes are, either all of a machine is loaded or it is left as it was, and the error says what is
 * wrong and where.
 */
public final class StreamReader {
  private final MachineSections sections;
  private final StreamDescription.Parser parser;
  private final boolean isLenient;

  private StreamReader(
      MachineSections sections, StreamDescription.Parser parser, boolean isLenient) {
    this.sections = sections;
    this.parser = parser;
    this.isLenient = isLenient;
  }

  /**
   * A reader of streams that a machine of the same name sent.
   *
   * @param sections what the machine has
   * @param parser reads the description at the end of a stream
   * @return the reader
   */
  public static StreamReader ofMachine(MachineSections sections, StreamDescription.Parser parser) {
    return new StreamReader(sections, parser, false);
  }

  /**
   * A reader that takes some sections out of streams of any machine, or out of what was cut out of
   * one: a section alone.
   *
   * @param sections what is taken out
   * @param parser reads the description at the end of a stream
   * @return the reader
   */
  public static StreamReader ofAnyMachine(
      MachineSections sections, StreamDescription.Parser parser) {
    return new StreamReader(sections, parser, true);
  }

  /**
   * Takes a stream, or a section that stands alone, apart.
   *
   * @param stream all of it
   * @param parser reads the description at the end
   * @return its records in order
   * @throws StreamException if it is not built as it must be
   */
  public static List<StreamRecord> records(byte[] stream, StreamDescription.Parser parser) {
    return parse(stream, parser, new Passing());
  }

  /**
   * Finds the description at the end of a stream.
   *
   * @param stream all of it
   * @param parser reads the description
   * @return what it says; empty if there is none
   */
  public static Optional<StreamDescription> description(
      byte[] stream, StreamDescription.Parser parser) {
    return StreamParser.findDescription(stream, parser);
  }

  private static List<StreamRecord> parse(
      byte[] stream, StreamDescription.Parser json, StreamParser.Visitor visitor) {
    StreamParser parser = new StreamParser(stream, json, visitor);
    return isLoneSection(stream) ? parser.parseLoneSection() : parser.parse();
  }

  private static boolean isLoneSection(byte[] stream) {
    return stream.length > 0 && stream[0] == StreamRecord.FULL;
  }

  /** Looks at nothing. */
  private static final class Passing implements StreamParser.Visitor {
    @Override
    public void machine(String name) {}

    @Override
    public boolean section(StreamRecord header, VMStateInput payload) {
      return false;
    }
  }

  /**
   * Loads a stream. The guest's time stands still meanwhile.
   *
   * @param stream all of it
   * @return what it had
   * @throws StreamException if it cannot be loaded; everything is as it was
   */
  public LoadReport load(byte[] stream) {
    return Bql.call(
        () -> {
          List<Snapshot<?>> before = new ArrayList<>();
          for (SectionEntry<?> entry : sections.added()) {
            before.add(entry.snapshot());
          }
          boolean isLoaded = false;
          try {
            LoadReport report = loadAll(stream);
            isLoaded = true;
            return report;
          } finally {
            if (!isLoaded) {
              before.forEach(Snapshot::restore);
            }
          }
        });
  }

  private LoadReport loadAll(byte[] stream) {
    if (!isLenient && isLoneSection(stream)) {
      throw new StreamException(
          MigrationFailure.INVALID, "Not a migration stream", "it is a section alone");
    }
    Loading loading = new Loading();
    parse(stream, parser, loading);
    for (SectionEntry<?> entry : sections.entries()) {
      if (entry.isRequired() && !loading.loaded.contains(entry)) {
        throw new StreamException(
            MigrationFailure.INVALID,
            "",
            "the stream has no section '%s', instance %d"
                .formatted(entry.name(), entry.instance()));
      }
    }
    return loading.report();
  }

  /** Loads the sections there are objects for. */
  private final class Loading implements StreamParser.Visitor {
    private final Set<SectionEntry<?>> loaded = new LinkedHashSet<>();
    private final Set<String> skipped = new LinkedHashSet<>();
    private String machine = "";

    LoadReport report() {
      List<String> names =
          loaded.stream()
              .map(e -> e.instance() == 0 ? e.name() : e.name() + ":" + e.instance())
              .toList();
      return new LoadReport(machine, names, List.copyOf(skipped));
    }

    @Override
    public void machine(String name) {
      machine = name;
      if (!isLenient && !name.equals(sections.machine())) {
        throw new StreamException(
            MigrationFailure.INVALID,
            "Machine type received is '%s' and local is '%s'".formatted(name, sections.machine()),
            "");
      }
    }

    @Override
    public boolean section(StreamRecord header, VMStateInput payload) {
      Optional<SectionEntry<?>> entry = sections.find(header.name(), header.instance());
      if (entry.isPresent()) {
        load(entry.get(), header, payload);
        loaded.add(entry.get());
        return true;
      }
      if (!isLenient && sections.has(header.name())) {
        throw new StreamException(
            MigrationFailure.INVALID,
            "Unknown savevm section or instance '%s' %d. Make sure that your current VM setup"
                    .formatted(header.name(), header.instance())
                + " matches your saved VM setup, including any hotplugged devices",
            "");
      }
      skipped.add(header.title());
      return false;
    }

    private void load(SectionEntry<?> entry, StreamRecord header, VMStateInput payload) {
      int known = entry.description().version();
      if (header.version() > known) {
        throw new StreamException(
            MigrationFailure.INVALID,
            "savevm: unsupported version %d for '%s' v%d"
                .formatted(header.version(), header.name(), known),
            "");
      }
      try {
        entry.load(payload, header.version());
      } catch (MigrationException e) {
        throw new StreamException(
            e.failure(),
            "error while loading state for instance 0x%x of device '%s'"
                .formatted(header.instance(), header.name()),
            e.getMessage());
      } catch (RuntimeException e) {
        StreamException failed =
            new StreamException(
                MigrationFailure.REFUSED,
                "error while loading state for instance 0x%x of device '%s'"
                    .formatted(header.instance(), header.name()),
                e.toString());
        failed.initCause(e);
        throw failed;
      }
    }
  }
}
