// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

/**
 * A record of a stream. Offsets are bytes from the stream's beginning.
 *
 * @param kind what it is
 * @param offset where it begins
 * @param id number of the section, 0 if it is none
 * @param name name of the section; the machine's of a configuration; otherwise empty
 * @param instance which of the sections of that name it is
 * @param version version it was written with
 * @param payload where what it carries begins
 * @param end where that ends; a section's footer follows
 */
public record StreamRecord(
    Kind kind, int offset, int id, String name, int instance, int version, int payload, int end) {
  static final int MAGIC = 0x5145564d;
  static final int VERSION = 3;

  static final int EOF = 0x00;
  static final int START = 0x01;
  static final int PART = 0x02;
  static final int END = 0x03;
  static final int FULL = 0x04;
  static final int DESCRIPTION = 0x06;
  static final int CONFIGURATION = 0x07;
  static final int COMMAND = 0x08;
  static final int FOOTER = 0x7e;

  /** What a record is. */
  public enum Kind {
    /** The name of the machine, and what else both sides must agree on. */
    CONFIGURATION,
    /** The first part of a section. */
    START,
    /** A further part of a section. */
    PART,
    /** The last part of a section. */
    END,
    /** A section. */
    FULL,
    /** Something one side tells the other. */
    COMMAND,
    /** The end of the state. */
    EOF,
    /** What the sections look like, in JSON. */
    DESCRIPTION
  }

  StreamRecord endingAt(int newEnd) {
    return new StreamRecord(kind, offset, id, name, instance, version, payload, newEnd);
  }

  /**
   * The section as a user refers to it.
   *
   * @return its name, with the instance if that is not the first
   */
  public String title() {
    return instance == 0 ? name : name + ":" + Integer.toUnsignedString(instance);
  }
}
