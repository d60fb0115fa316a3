// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.migration.StreamRecord.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes a stream apart, record by record. */
final class StreamParser {
  private static final int DESCRIPTION_HEADER = 6;
  private static final int FOOTER_SIZE = 5;

  private final byte[] stream;
  private final VMStateInput in;
  private final Visitor visitor;
  private final Optional<StreamDescription> description;
  private final Map<Place, StreamDescription.Section> described = new HashMap<>();
  private final ConfigurationFormat configuration;
  private final Map<Integer, StreamRecord> sections = new HashMap<>();
  private final List<StreamRecord> records = new ArrayList<>();

  /** What tells sections of a stream from each other. */
  private record Place(String name, int instance) {}

  /** Is shown what a stream has. */
  interface Visitor {
    /** A configuration with the name of a machine. */
    void machine(String name);

    /**
     * A section that begins.
     *
     * @return whether its payload was read
     */
    boolean section(StreamRecord header, VMStateInput payload);
  }

  StreamParser(byte[] stream, StreamDescription.Parser parser, Visitor visitor) {
    this.stream = stream;
    this.visitor = visitor;
    in = new VMStateInput(stream);
    description = findDescription(stream, parser);
    description.stream()
        .flatMap(found -> found.devices().stream())
        .forEach(d -> described.putIfAbsent(new Place(d.name(), d.instance()), d.section()));
    configuration = new ConfigurationFormat(in, description);
  }

  /** The description ends the stream. No JSON has a byte of 0, so the last one comes before it. */
  static Optional<StreamDescription> findDescription(
      byte[] stream, StreamDescription.Parser parser) {
    ByteBuffer bytes = ByteBuffer.wrap(stream);
    for (int at = stream.length - DESCRIPTION_HEADER; at >= 0; at--) {
      if (stream[at] == StreamRecord.EOF
          && stream[at + 1] == StreamRecord.DESCRIPTION
          && bytes.getInt(at + 2) == stream.length - at - DESCRIPTION_HEADER) {
        int start = at + DESCRIPTION_HEADER;
        return parser.parse(
            new String(stream, start, stream.length - start, StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }

  /**
   * Goes through the stream.
   *
   * @return its records in order
   * @throws StreamException if it is not built as it must be
   */
  List<StreamRecord> parse() {
    try {
      checkHeader();
      while (isBeforeEnd()) {
        record();
      }
      return records;
    } catch (MigrationException e) {
      throw StreamException.of(e);
    }
  }

  /**
   * Goes through a section that stands alone.
   *
   * @return its record
   * @throws StreamException if it is not built as it must be
   */
  List<StreamRecord> parseLoneSection() {
    try {
      record();
      if (in.remaining() > 0) {
        throw invalid("", "%d bytes follow the section", in.remaining());
      }
      return records;
    } catch (MigrationException e) {
      throw StreamException.of(e);
    }
  }

  private void checkHeader() {
    if (in.remaining() < 4 || in.int32() != StreamRecord.MAGIC) {
      throw invalid("Not a migration stream", "it does not begin with \"QEVM\"");
    }
    int version = in.int32();
    if (version != StreamRecord.VERSION) {
      String cause =
          version == 2
              ? "SaveVM v2 format is obsolete and don't work anymore"
              : "Unsupported migration stream version";
      throw new StreamException(
          MigrationFailure.UNSUPPORTED,
          cause,
          "version %d, expected %d".formatted(version, StreamRecord.VERSION));
    }
    if (in.remaining() > 0 && stream[in.position()] != StreamRecord.CONFIGURATION) {
      throw invalid(
          "Configuration section missing", "record type %d at offset 8, expected 7", stream[8]);
    }
  }

  private boolean isBeforeEnd() {
    return records.isEmpty() || records.get(records.size() - 1).kind().compareTo(Kind.EOF) < 0;
  }

  private void record() {
    int offset = in.position();
    int type = in.int8();
    switch (type) {
      case StreamRecord.CONFIGURATION -> configuration(offset);
      case StreamRecord.START -> begin(Kind.START, offset);
      case StreamRecord.FULL -> begin(Kind.FULL, offset);
      case StreamRecord.PART -> proceed(Kind.PART, offset);
      case StreamRecord.END -> proceed(Kind.END, offset);
      case StreamRecord.COMMAND -> command(offset);
      case StreamRecord.EOF -> end(offset);
      default ->
          throw invalid(
              "Unknown savevm section type " + (type & 0xff), "the record at offset %d", offset);
    }
  }

  private void configuration(int offset) {
    int start = in.position();
    String machine = configuration.read();
    records.add(
        new StreamRecord(Kind.CONFIGURATION, offset, 0, machine, 0, 1, start, in.position()));
    visitor.machine(machine);
  }

  private void command(int offset) {
    int command = in.int16();
    int length = in.int16() & 0xffff;
    int start = in.position();
    in.unused(length);
    records.add(new StreamRecord(Kind.COMMAND, offset, command, "", 0, 0, start, in.position()));
  }

  private void begin(Kind kind, int offset) {
    int id = in.int32();
    byte[] name = new byte[in.int8() & 0xff];
    in.array(name);
    int instance = in.int32();
    int version = in.int32();
    StreamRecord header =
        new StreamRecord(
            kind,
            offset,
            id,
            new String(name, StandardCharsets.UTF_8),
            instance,
            version,
            in.position(),
            in.position());
    sections.put(id, header);
    if (!visitor.section(header, in)) {
      skip(header);
    }
    finish(header);
  }

  private void proceed(Kind kind, int offset) {
    int id = in.int32();
    StreamRecord first = sections.get(id);
    if (first == null) {
      throw invalid("Unknown savevm section " + id, "the record at offset %d", offset);
    }
    StreamRecord header =
        new StreamRecord(
            kind,
            offset,
            id,
            first.name(),
            first.instance(),
            first.version(),
            in.position(),
            in.position());
    skip(header);
    finish(header);
  }

  private void end(int offset) {
    records.add(new StreamRecord(Kind.EOF, offset, 0, "", 0, 0, in.position(), in.position()));
    int start = in.position() + DESCRIPTION_HEADER - 1;
    if (description.isPresent() && start <= stream.length) {
      records.add(
          new StreamRecord(Kind.DESCRIPTION, in.position(), 0, "", 0, 0, start, stream.length));
    }
  }

  /** Passes over a payload, whose length is nowhere in the stream itself. */
  private void skip(StreamRecord header) {
    StreamDescription.Section section =
        header.kind() == Kind.FULL
            ? described.get(new Place(header.name(), header.instance()))
            : null;
    if (header.name().equals("ram")) {
      new RamFormat(in, pageSize()).skip();
    } else if (section != null) {
      in.unused((int) section.size());
    } else {
      in.position(findFooter(header));
    }
  }

  private int pageSize() {
    return description
        .map(StreamDescription::pageSize)
        .filter(RamFormat::isPageSize)
        .orElseGet(configuration::pageSize);
  }

  private int findFooter(StreamRecord header) {
    ByteBuffer bytes = ByteBuffer.wrap(stream);
    for (int at = header.payload(); at <= stream.length - FOOTER_SIZE; at++) {
      if (stream[at] == StreamRecord.FOOTER && bytes.getInt(at + 1) == header.id()) {
        return at;
      }
    }
    throw missingFooter(header, "there is none after offset %d", header.payload());
  }

  private void finish(StreamRecord header) {
    int end = in.position();
    int found = in.int8() & 0xff;
    if (found != StreamRecord.FOOTER) {
      throw missingFooter(
          header,
          "0x%02x at offset %d, expected 0x7e, %d bytes after the beginning of %s",
          found,
          end,
          end - header.payload(),
          header.title());
    }
    int id = in.int32();
    if (id != header.id()) {
      throw invalid(
          "Mismatched section id in footer for %s - read 0x%x expected 0x%x"
              .formatted(header.name(), id, header.id()),
          "the footer at offset %d",
          end);
    }
    records.add(header.endingAt(end));
  }

  private static StreamException missingFooter(
      StreamRecord header, String format, Object... values) {
    return invalid("Missing section footer for " + header.name(), format, values);
  }

  private static StreamException invalid(String cause, String format, Object... values) {
    return new StreamException(
        MigrationFailure.INVALID, cause, String.format(Locale.ROOT, format, values));
  }
}
