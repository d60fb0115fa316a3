// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import io.github.qom4j.error.QomException;
import io.github.qom4j.migration.StreamDescription;
import io.github.qom4j.migration.StreamReader;
import io.github.qom4j.migration.StreamRecord;
import io.github.qom4j.system.migration.JsonDescription;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Prints a stream. */
final class StreamPrinter {
  private final byte[] stream;
  private final List<StreamRecord> records;
  private final Optional<StreamDescription> description;

  /** Takes a stream apart. */
  StreamPrinter(byte[] stream) {
    this.stream = stream;
    JsonDescription parser = new JsonDescription();
    records = StreamReader.records(stream, parser);
    description = StreamReader.description(stream, parser);
  }

  /** Prints it, or one section of it if that is not null. */
  void print(PrintStream out, String section) {
    if (section == null) {
      records.forEach(record -> out.println(summary(record)));
    } else if (records.stream().noneMatch(record -> isSection(record, section))) {
      throw new QomException("the stream has no section '%s'".formatted(section));
    }
    for (StreamRecord record : records) {
      if (record.kind() == StreamRecord.Kind.FULL
          && (section == null || isSection(record, section))) {
        out.println();
        printSection(out, record);
      }
    }
  }

  private static boolean isSection(StreamRecord record, String title) {
    return record.kind() == StreamRecord.Kind.FULL
        && (record.title().equals(title) || (record.title() + ":0").equals(title));
  }

  private static String summary(StreamRecord record) {
    int size = record.end() - record.payload();
    String what =
        switch (record.kind()) {
          case CONFIGURATION -> "machine " + record.name();
          case COMMAND -> "command %d, %d bytes".formatted(record.id(), size);
          case EOF -> "";
          case DESCRIPTION -> size + " bytes";
          default ->
              "%d %s, instance %s, version %d, %d bytes"
                  .formatted(
                      record.id(),
                      Printable.of(record.name()),
                      Integer.toUnsignedString(record.instance()),
                      record.version(),
                      size);
        };
    return "0x%07x %-13s %s".formatted(record.offset(), record.kind(), what).stripTrailing();
  }

  private void printSection(PrintStream out, StreamRecord record) {
    out.println("%s, version %d".formatted(Printable.of(record.title()), record.version()));
    FieldPrinter fields = new FieldPrinter(out, stream, record);
    describe(record).ifPresent(fields::print);
    fields.printRest();
  }

  private Optional<StreamDescription.Section> describe(StreamRecord record) {
    Optional<StreamDescription.Section> own =
        description.flatMap(d -> d.find(record.name(), record.instance()));
    return own.isPresent() ? own : KnownLayouts.of(stream, record);
  }
}
