// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the configuration at the beginning of a stream. */
final class ConfigurationFormat {
  private static final VMStateName NAME = new VMStateName("configuration");
  private static final int UUID_SIZE = 16;
  private static final int DEFAULT_PAGE_BITS = 12;

  private final VMStateInput in;
  private final Map<String, StreamDescription.Section> described = new HashMap<>();
  private int pageBits = DEFAULT_PAGE_BITS;

  ConfigurationFormat(VMStateInput in, Optional<StreamDescription> description) {
    this.in = in;
    description.flatMap(StreamDescription::configuration).stream()
        .flatMap(configuration -> configuration.subsections().stream())
        .forEach(subsection -> described.putIfAbsent(subsection.name(), subsection));
  }

  /** Reads it and passes over what both sides agree on. Returns the name of the machine. */
  String read() {
    int length = in.int32();
    if (length < 0 || length > in.remaining()) {
      throw new StreamException(
          MigrationFailure.INVALID,
          "",
          "configuration: len: %d before offset %d, expected 0 to %d"
              .formatted(length, in.position(), in.remaining()));
    }
    byte[] machine = new byte[length];
    in.array(machine);
    while (in.isAtSubsectionOf(NAME)) {
      subsection();
    }
    return new String(machine, StandardCharsets.UTF_8);
  }

  /** Bytes of a page of memory. */
  int pageSize() {
    return 1 << pageBits;
  }

  private void subsection() {
    int offset = in.position();
    String name = in.subsectionName();
    in.skipsSubsection(new VMStateName(name));
    in.int32();
    switch (name) {
      case "configuration/target-page-bits" -> targetPageBits();
      case "configuration/capabilities" -> {
        for (int left = in.int32(); left > 0; left--) {
          in.unused(in.int8() & 0xff);
        }
      }
      case "configuration/uuid" -> in.unused(UUID_SIZE);
      default -> in.unused(describedSize(name, offset));
    }
  }

  private void targetPageBits() {
    int bits = in.int32();
    pageBits = RamFormat.isPageSize(1 << bits) && bits < Integer.SIZE ? bits : pageBits;
  }

  private int describedSize(String name, int offset) {
    StreamDescription.Section section = described.get(name);
    if (section == null) {
      throw new StreamException(
          MigrationFailure.UNKNOWN,
          "",
          "configuration: unknown subsection '%s' at offset %d".formatted(name, offset));
    }
    return (int) section.size();
  }
}
