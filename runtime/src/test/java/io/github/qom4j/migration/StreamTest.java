// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.clock.VirtualClock;
import io.github.qom4j.error.QomException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What machines of a clock and two things send, and how streams of others are taken. */
class StreamTest {
  /** A number that must not be negative. */
  private static final class Thing {
    int value;

    Thing(int value) {
      this.value = value;
    }
  }

  private static VMStateDescription<Thing> thing(String name) {
    return new VMStateDescription<Thing>(
        name,
        2,
        1,
        List.of(VMStateField.of("value", "int32", 4)),
        (thing, out, version) -> out.int32(thing.value),
        (thing, in, version) -> thing.value = in.int32()) {
      @Override
      protected void postLoad(Thing thing, int version) {
        try {
          check(thing);
        } catch (RuntimeException e) {
          throw failed("check", e);
        }
      }
    };
  }

  private static void check(Thing thing) {
    if (thing.value < 0) {
      throw new QomException("it is negative");
    }
    if (thing.value == 999) {
      throw new IllegalStateException("a mistake of its author");
    }
  }

  private static final class Machine {
    final VirtualClock clock = new VirtualClock();
    final Thing first = new Thing(1);
    final Thing second = new Thing(2);
    final RunStateSection runState = new RunStateSection();
    final MachineSections sections =
        new MachineSections("m-1.0")
            .add(ClockSection.VMSTATE, new ClockSection(clock))
            .add(thing("thing"), first)
            .add(thing("thing"), second)
            .addOptional(RunStateSection.VMSTATE, runState);

    byte[] save() {
      return new StreamWriter(sections).write();
    }

    LoadReport load(byte[] stream) {
      return StreamReader.ofMachine(sections, StreamDescription.Parser.NONE).load(stream);
    }

    List<String> refuse(byte[] stream) {
      String before = state();
      StreamException e = assertThrows(StreamException.class, () -> load(stream));
      assertEquals(before, state());
      return e.lines();
    }

    String state() {
      return "%d %d %d %s".formatted(clock.now(), first.value, second.value, runState.state());
    }
  }

  private static Machine sender() {
    Machine machine = new Machine();
    Bql.run(() -> machine.clock.advanceTo(0x1234));
    machine.first.value = 0x11;
    machine.second.value = 0x22;
    machine.runState.set("paused");
    return machine;
  }

  /** A stream that is put together by hand. */
  private static final class Stream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    Stream of(String machine) throws IOException {
      return hex("5145564d 00000003 07").name32(machine);
    }

    Stream hex(String hex) throws IOException {
      out.write(HexFormat.of().parseHex(hex.replace(" ", "")));
      return this;
    }

    private Stream name32(String name) throws IOException {
      out.writeInt(name.length());
      out.writeBytes(name);
      return this;
    }

    Stream section(int type, int id, String name, int instance, int version, String payload)
        throws IOException {
      out.writeByte(type);
      out.writeInt(id);
      out.writeByte(name.length());
      out.writeBytes(name);
      out.writeInt(instance);
      out.writeInt(version);
      return hex(payload).footer(id);
    }

    Stream thing(int instance, int value) throws IOException {
      return section(4, instance + 1, "thing", instance, 2, "%08x".formatted(value));
    }

    Stream clock(long time) throws IOException {
      return section(4, 0, "timer", 0, 2, "00".repeat(16) + "%016x".formatted(time));
    }

    Stream footer(int id) throws IOException {
      out.writeByte(0x7e);
      out.writeInt(id);
      return this;
    }

    byte[] end() throws IOException {
      return hex("00").bytes.toByteArray();
    }
  }

  private static Stream stream() throws IOException {
    return new Stream().of("m-1.0");
  }

  @Test
  void aStreamHasItsSectionsAndTheirDescription() {
    byte[] stream = sender().save();
    String description =
        "{\"configuration\": {\"vmsd_name\": \"configuration\", \"version\": 1, \"fields\":"
            + " [{\"name\": \"len\", \"type\": \"uint32\", \"size\": 4}, {\"name\": \"name\","
            + " \"type\": \"buffer\", \"size\": 5}]}, \"page_size\": 4096, \"devices\":"
            + " [{\"name\": \"timer\", \"instance_id\": 0, \"vmsd_name\": \"timer\", \"version\":"
            + " 2, \"fields\": [{\"name\": \"cpu_ticks_offset\", \"type\": \"int64\", \"size\": 8},"
            + " {\"name\": \"unused\", \"type\": \"unused_buffer\", \"size\": 8}, {\"name\":"
            + " \"cpu_clock_offset\", \"type\": \"int64\", \"size\": 8}]}, {\"name\": \"thing\","
            + " \"instance_id\": 0, \"vmsd_name\": \"thing\", \"version\": 2, \"fields\":"
            + " [{\"name\": \"value\", \"type\": \"int32\", \"size\": 4}]}, {\"name\": \"thing\","
            + " \"instance_id\": 1, \"vmsd_name\": \"thing\", \"version\": 2, \"fields\":"
            + " [{\"name\": \"value\", \"type\": \"int32\", \"size\": 4}]}, {\"name\":"
            + " \"globalstate\", \"instance_id\": 0, \"vmsd_name\": \"globalstate\", \"version\":"
            + " 1, \"fields\": [{\"name\": \"size\", \"type\": \"uint32\", \"size\": 4},"
            + " {\"name\": \"runstate\", \"type\": \"buffer\", \"size\": 32}, {\"name\":"
            + " \"has_vm_was_suspended\", \"type\": \"uint8\", \"size\": 1}, {\"name\":"
            + " \"vm_was_suspended\", \"type\": \"uint8\", \"size\": 1}, {\"name\": \"unused\","
            + " \"type\": \"buffer\", \"size\": 66}]}]}";
    String expected =
        "5145564d 00000003"
            + "07 00000005 6d2d312e30"
            + "04 00000000 05 74696d6572 00000000 00000002"
            + "0000000000000000 0000000000000000 0000000000001234 7e 00000000"
            + "04 00000001 05 7468696e67 00000000 00000002 00000011 7e 00000001"
            + "04 00000002 05 7468696e67 00000001 00000002 00000022 7e 00000002"
            + "04 00000003 0b 676c6f62616c7374617465 00000000 00000001"
            + "00000007 706175736564"
            + "00".repeat(26)
            + "01 00"
            + "00".repeat(66)
            + "7e 00000003 00 06"
            + "%08x".formatted(description.length());
    int start = stream.length - description.length();
    assertEquals(expected.replace(" ", ""), HexFormat.of().formatHex(stream, 0, start));
    assertEquals(
        description, new String(stream, start, description.length(), StandardCharsets.US_ASCII));
  }

  @Test
  void anotherMachineOfTheSameNameTakesItOver() {
    Machine receiver = new Machine();
    LoadReport report = receiver.load(sender().save());
    assertEquals(
        new LoadReport("m-1.0", List.of("timer", "thing", "thing:1", "globalstate"), List.of()),
        report);
    assertEquals("4660 17 34 Optional[paused]", receiver.state());
  }

  @Test
  void sectionsOfHigherPriorityComeFirst() {
    MachineSections sections =
        new MachineSections("m")
            .add(thing("a"), new Thing(1))
            .add(thing("b").priority(5), new Thing(2))
            .add(thing("c"), new Thing(3))
            .add(thing("d").priority(9), new Thing(4));
    List<StreamRecord> records =
        StreamReader.records(new StreamWriter(sections).write(), StreamDescription.Parser.NONE);
    assertEquals(
        List.of("m 0", "d 3", "b 1", "a 0", "c 2", " 0"),
        records.stream().map(r -> r.name() + " " + r.id()).toList());
  }

  @Test
  void whatCannotMigrateIsNotWritten() {
    MachineSections sections =
        new MachineSections("m").add(thing("a").unmigratable("it is at home"), new Thing(1));
    MigrationException e =
        assertThrows(MigrationException.class, () -> new StreamWriter(sections).write());
    assertEquals("a cannot be migrated: it is at home", e.getMessage());
  }

  @Test
  void sectionsOfOthersArePassedOver() throws IOException {
    byte[] stream =
        stream()
            .section(1, 7, "ram", 0, 4, ram("0000000000001004 01 6d 0000000000001000"))
            .clock(5)
            .section(4, 8, "cpu", 0, 9, "7e 00000009 05 6d 0000")
            .thing(0, 3)
            .hex("08 0001 0002 ffff")
            .hex("02 00000007" + ram("0000000000001022 aa 0000000000002028" + "ee".repeat(4096)))
            .footer(7)
            .section(1, 9, "other", 3, 1, "010203")
            .hex("03 00000009 04")
            .footer(9)
            .thing(1, 4)
            .end();
    Machine receiver = new Machine();
    LoadReport report = receiver.load(stream);
    assertEquals(List.of("ram", "cpu", "other:3"), report.skipped());
    assertEquals("5 3 4 Optional.empty", receiver.state());
  }

  /** Memory: words, then the end. */
  private static String ram(String words) {
    return words + "0000000000000010";
  }

  @Test
  void theDescriptionSaysHowLongTheSectionsOfOthersAre() throws IOException {
    // What looks like a footer is none.
    String payload = "7e 00000008";
    byte[] json = "{}".getBytes(StandardCharsets.US_ASCII);
    byte[] stream =
        stream()
            .clock(5)
            .section(4, 8, "cpu", 0, 9, payload + payload)
            .thing(0, 3)
            .thing(1, 4)
            .hex("00 06 00000002")
            .hex(HexFormat.of().formatHex(json))
            .bytes
            .toByteArray();
    StreamDescription.Field field =
        new StreamDescription.Field(
            "pair", "buffer", 5, 2, true, Optional.empty(), Optional.empty());
    StreamDescription.Device cpu =
        new StreamDescription.Device(
            "cpu", 0, new StreamDescription.Section("cpu", 9, List.of(field), List.of()));
    StreamDescription description = new StreamDescription(4096, Optional.empty(), List.of(cpu));
    Machine receiver = new Machine();
    assertEquals(
        List.of("cpu"),
        StreamReader.ofMachine(
                receiver.sections, text -> Optional.of(description).filter(d -> text.equals("{}")))
            .load(stream)
            .skipped());
    assertEquals("5 3 4 Optional.empty", receiver.state());
    assertEquals("Unknown savevm section type 126", receiver.refuse(stream).get(1));
  }

  @Test
  void theConfigurationMaySayMore() throws IOException {
    Machine receiver = new Machine();
    receiver.load(
        stream()
            .hex("05 1e" + hexOf("configuration/target-page-bits") + "00000001 0000000c")
            .hex("05 1a" + hexOf("configuration/capabilities") + "00000001 00000001 02 6162")
            .hex("05 12" + hexOf("configuration/uuid") + "00000001" + "11".repeat(16))
            .clock(5)
            .thing(0, 3)
            .thing(1, 4)
            .end());
    assertEquals("5 3 4 Optional.empty", receiver.state());
    assertEquals(
        List.of(
            "configuration: unknown subsection 'configuration/x' at offset 18",
            "load of migration failed: No such file or directory"),
        receiver.refuse(
            stream().hex("05 0f" + hexOf("configuration/x") + "00000001").clock(5).end()));
  }

  private static String hexOf(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void allIsLoadedOrNothing() throws IOException {
    Machine receiver = new Machine();
    assertEquals(
        List.of(
            "thing: check: it is negative",
            "error while loading state for instance 0x1 of device 'thing'",
            "load of migration failed: Operation not permitted"),
        receiver.refuse(stream().clock(5).thing(0, 3).thing(1, -4).end()));
    assertEquals(
        List.of(
            "thing: check failed: java.lang.IllegalStateException: a mistake of its author",
            "error while loading state for instance 0x1 of device 'thing'",
            "load of migration failed: Operation not permitted"),
        receiver.refuse(stream().clock(5).thing(0, 3).thing(1, 999).end()));
    assertEquals(
        List.of(
            "timer: cpu_clock_offset: -5 before offset 117, expected 0 to 9223372036854775807",
            "error while loading state for instance 0x0 of device 'timer'",
            "load of migration failed: Operation not permitted"),
        receiver.refuse(stream().thing(0, 3).thing(1, 4).clock(-5).end()));
  }

  @Test
  void whatIsMissingIsAnError() throws IOException {
    Machine receiver = new Machine();
    assertEquals(
        List.of(
            "the stream has no section 'thing', instance 1",
            "load of migration failed: Invalid argument"),
        receiver.refuse(stream().clock(5).thing(0, 3).end()));
    assertEquals(
        List.of(
            "the stream has no section 'timer', instance 0",
            "load of migration failed: Invalid argument"),
        receiver.refuse(stream().thing(0, 3).thing(1, 4).end()));
  }

  @Test
  void badStreamsAreRefusedAsQemuRefusesThem() throws IOException {
    refuses("Invalid argument", "Not a migration stream", "it does not begin with \"QEVM\"", "");
    refuses(
        "Operation not supported",
        "SaveVM v2 format is obsolete and don't work anymore",
        "version 2, expected 3",
        "5145564d 00000002");
    refuses(
        "Operation not supported",
        "Unsupported migration stream version",
        "version 4, expected 3",
        "5145564d 00000004");
    refuses(
        "Invalid argument",
        "Configuration section missing",
        "record type 4 at offset 8, expected 7",
        "5145564d 00000003 04");
    refuses(
        "Input/output error",
        "",
        "the stream ends at offset 10 where 3 more bytes are expected",
        "5145564d 00000003 07 00");
    refuses(
        "Invalid argument",
        "",
        "configuration: len: 6 before offset 13, expected 0 to 5",
        "5145564d 00000003 07 00000006 6d2d312e30");
    refuses(
        "Invalid argument",
        "Machine type received is 'm-1.1' and local is 'm-1.0'",
        "",
        "5145564d 00000003 07 00000005 6d2d312e31");
    refusesAfterHead("Unknown savevm section type 85", "the record at offset 18", "55");
    refusesAfterHead("Unknown savevm section 9", "the record at offset 18", "02 00000009");
    String thing = "04 00000001 05 7468696e67";
    refusesAfterHead(
        "Unknown savevm section or instance 'thing' 7. Make sure that your current VM setup"
            + " matches your saved VM setup, including any hotplugged devices",
        "",
        thing + "00000007 00000002 00000011 7e 00000001");
    refusesAfterHead(
        "savevm: unsupported version 3 for 'thing' v2",
        "",
        thing + "00000000 00000003 00000011 7e 00000001");
    refusesAfterHead(
        "error while loading state for instance 0x0 of device 'thing'",
        "thing: incoming version_id 0 is too old for local minimum version_id 1",
        thing + "00000000 00000000 00000011 7e 00000001");
    refusesAfterHead(
        "Missing section footer for thing",
        "0x3e at offset 41, expected 0x7e, 4 bytes after the beginning of thing",
        thing + "00000000 00000002 00000011 3e 00000001");
    refusesAfterHead(
        "Mismatched section id in footer for thing - read 0x9 expected 0x1",
        "the footer at offset 41",
        thing + "00000000 00000002 00000011 7e 00000009");
    refusesAfterHead(
        "Missing section footer for cpu",
        "there is none after offset 35",
        "04 00000008 03 637075 00000000 00000001 0102");
    refusesAfterHead(
        "",
        "ram: a page of unknown form (flags 0x1) before offset 44",
        "01 00000008 03 72616d 00000000 00000004 0000000000000001 00");
  }

  private static void refusesAfterHead(String cause, String detail, String hex) throws IOException {
    refuses("Invalid argument", cause, detail, "5145564d 00000003 07 00000005 6d2d312e30" + hex);
  }

  private static void refuses(String error, String cause, String detail, String hex)
      throws IOException {
    assertEquals(
        java.util.stream.Stream.of(detail, cause, "load of migration failed: " + error)
            .filter(line -> !line.isEmpty())
            .toList(),
        new Machine().refuse(new Stream().hex(hex).bytes.toByteArray()));
  }

  @Test
  void aPartOfAStreamIsNotEnough() {
    Machine sender = sender();
    byte[] stream = sender.save();
    int end = StreamReader.records(stream, StreamDescription.Parser.NONE).get(5).end();
    for (int length = 0; length < end; length++) {
      new Machine().refuse(Arrays.copyOf(stream, length));
    }
    Machine receiver = new Machine();
    receiver.load(Arrays.copyOf(stream, end));
    assertEquals(sender.state(), receiver.state());
  }

  @Test
  void aSectionAloneIsLoadedWhereAnyMachineIsWelcome() throws IOException {
    byte[] section = new Stream().thing(3, 8).bytes.toByteArray();
    Thing thing = new Thing(1);
    MachineSections sections = new MachineSections("m").add(thing("thing"), thing, 3);
    StreamReader reader = StreamReader.ofAnyMachine(sections, StreamDescription.Parser.NONE);
    assertEquals(new LoadReport("", List.of("thing:3"), List.of()), reader.load(section));
    assertEquals(8, thing.value);
    byte[] more = Arrays.copyOf(section, section.length + 1);
    StreamException e = assertThrows(StreamException.class, () -> reader.load(more));
    assertEquals("1 bytes follow the section", e.getMessage());
    assertEquals("Not a migration stream", new Machine().refuse(section).get(1));
  }
}
