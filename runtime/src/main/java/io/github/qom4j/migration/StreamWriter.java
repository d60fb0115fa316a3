// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.bql.Bql;
import java.nio.charset.StandardCharsets;

/** Writes the state of a machine in QEMU's form, with its description at the end. */
public final class StreamWriter {
  private static final int PAGE_SIZE = 4096;

  private final MachineSections sections;

  /**
   * Makes a writer.
   *
   * @param sections what the machine sends
   */
  public StreamWriter(MachineSections sections) {
    this.sections = sections;
  }

  /**
   * Writes a stream. The guest's time stands still meanwhile.
   *
   * @return the stream
   * @throws MigrationException if a device can't be saved, or not as it is
   */
  public byte[] write() {
    return Bql.call(this::writeAll);
  }

  private byte[] writeAll() {
    byte[] machine = sections.machine().getBytes(StandardCharsets.UTF_8);
    VMStateOutput out = new VMStateOutput();
    out.int32(StreamRecord.MAGIC);
    out.int32(StreamRecord.VERSION);
    out.int8(StreamRecord.CONFIGURATION);
    out.int32(machine.length);
    out.array(machine);
    JsonWriter json = new JsonWriter();
    json.beginObject();
    describeConfiguration(json, machine.length);
    json.name("page_size").value(PAGE_SIZE);
    json.name("devices").beginArray();
    for (SectionEntry<?> entry : sections.entries()) {
      write(entry, out);
      entry.describe(json);
    }
    json.endArray();
    json.endObject();
    byte[] description = json.toString().getBytes(StandardCharsets.US_ASCII);
    out.int8(StreamRecord.EOF);
    out.int8(StreamRecord.DESCRIPTION);
    out.int32(description.length);
    out.array(description);
    return out.toByteArray();
  }

  private static void describeConfiguration(JsonWriter json, int nameLength) {
    json.name("configuration").beginObject();
    json.name("vmsd_name").value("configuration");
    json.name("version").value(1);
    json.name("fields").beginArray();
    describe(json, "len", "uint32", 4);
    describe(json, "name", "buffer", nameLength);
    json.endArray();
    json.endObject();
  }

  private static void describe(JsonWriter json, String name, String type, int size) {
    json.beginObject();
    json.name("name").value(name);
    json.name("type").value(type);
    json.name("size").value(size);
    json.endObject();
  }

  private static void write(SectionEntry<?> entry, VMStateOutput out) {
    byte[] name = new VMStateName(entry.name()).bytes();
    out.int8(StreamRecord.FULL);
    out.int32(entry.id());
    out.int8(name.length);
    out.array(name);
    out.int32(entry.instance());
    out.int32(entry.description().version());
    entry.save(out);
    out.int8(StreamRecord.FOOTER);
    out.int32(entry.id());
  }
}
