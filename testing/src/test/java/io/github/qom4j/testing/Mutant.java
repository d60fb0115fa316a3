// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake somebody could make in the runtime or in what the processor writes.
 *
 * @param name what is wrong then
 * @param file name of the source file, without its ending
 * @param text what stands there, once
 * @param instead what stands there then
 */
record Mutant(String name, String file, String text, String instead) {
  @Override
  public String toString() {
    return file + ": " + name;
  }

  /** Mistakes in how masks change stored bits. */
  private static final List<Mutant> INFO =
      List.of(
          info("writing 1 sets what it should clear", "(value & oneClears)", "(value & oneSets)"),
          info("writing 1 sets nothing", "value & (stores | oneSets)", "value & stores"),
          info("writing 0 clears nothing", " & ~(~value & zeroClears)", ""),
          info("writing 1 sets instead of 0", "| ~value & zeroSets", "| value & zeroSets"),
          info("writing 1 toggles nothing", "value & oneToggles |", ""),
          info("writing 1 toggles instead of 0", "~value & zeroToggles;", "value & zeroToggles;"),
          info("no write sets all", "\n            | writeSets;", ";"),
          info("no write clears all", "(stores | writeClears)", "stores"),
          info("a write stores nothing", "long stores = store | once;", "long stores = once;"),
          info("byte lanes ignored", "changeable = lanes &", "changeable ="),
          info("locks ignored", "changeable = lanes & ~(once & locked)", "changeable = lanes"),
          info("a read clears bytes it did not reach", "(readClears & lanes)", "readClears"),
          info("a read sets bytes it did not reach", "| readSets & lanes;", "| readSets;"),
          info(
              "reads clear and set the wrong way round",
              "old & ~(readClears & lanes) | readSets & lanes",
              "old & ~(readSets & lanes) | readClears & lanes"),
          info("rows forget their write hook", "    writeHook = row.writeHook;\n", ""),
          info("rows forget their read hook", "    readHook = row.readHook;\n", ""),
          info("rows forget their peek hook", "    peekHook = row.peekHook;\n", ""),
          info("rows forget what hooks store", "hooked = row.hooked;", "hooked = -1;"),
          info("a row is packed", "+ element * row.stride", "+ element * row.width"),
          info("rows forget a mask", "    oneClears = row.oneClears;", ""),
          info(
              "rows clear what they should set",
              "readSets = row.readSets",
              "readClears |= row.readSets"),
          info(
              "forbidden values not shifted",
              "value << Long.numberOfTrailingZeros(mask)",
              "value"));

  /** Mistakes in the access algorithm. */
  private static final List<Mutant> BANK =
      List.of(
          bank(
              "write hook called twice",
              "      store(r, merge(old, onWrite(",
              "      onWrite(r, written);\n      store(r, merge(old, onWrite("),
          bank(
              "write hook called for the first of a row",
              "onWriteElement(r.number, r.element, value) :",
              "onWriteElement(r.number, 0, value) :"),
          bank(
              "read hook called for the first of a row",
              "onReadElement(r.number, r.element) :",
              "onReadElement(r.number, 0) :"),
          bank(
              "peek hook called for the first of a row",
              "onPeekElement(r.number, r.element) :",
              "onPeekElement(r.number, 0) :"),
          bank(
              "after-write hook called for one register of a row",
              "        afterWriteElement(hook, layout.register(index).element);\n",
              "        afterWriteElement(hook, layout.register(index).element);\n        return;\n"),
          bank(
              "after-write hook called for the next register of a row",
              "layout.isWholeRegisters() ? 1 : size",
              "size"),
          bank(
              "after-write hook of a row called for another register",
              "(layout.register(index).after & 1L << hook) != 0",
              "true"),
          bank(
              "after-write hook of a row called once",
              "(layout.ofElements() & 1L << hook) == 0",
              "true"),
          bank(
              "read hook called on a partial write",
              "    if (r.reporting) {",
              "    old = r.readHook && lanes != r.allBits() ? onRead(r) : old;\n"
                  + "    if (r.reporting) {"),
          bank(
              "write hook does not see the other bytes",
              "merge(unwritten, value, lanes & r.seen) & r.allBits()",
              "value & lanes"),
          bank("write hook sees a negative old value", "r.seen) & r.allBits();", "r.seen);"),
          bank("write hook sees read-only bits as written", "lanes & r.seen)", "lanes)"),
          bank("write hook sees a 1 that was not written", "old & ~r.unwrittenAs0 |", "old |"),
          bank("write hook sees a 0 that was not written", " | r.unwrittenAs1;", ";"),
          bank("write hook stores bits there are not", ", r.hooked));", ", -1L));"),
          bank(
              "write hook ignored",
              "    if (r.writeHook) {",
              "    if (r.writeHook && r.once != 0) {"),
          bank(
              "after-write hook called before the value is stored",
              "      after = writeRegister(r, index, offset, value << shift,",
              "      runAfter(r.after, offset, size);\n      writeRegister(r, index, offset, value << shift,"),
          bank(
              "after-write hook called for each register of an access",
              "after |= writeRegister(r, index, offset + done, part << shift,"
                  + " lanes(piece) << shift);",
              "runAfter(writeRegister(r, index, offset + done, part << shift,"
                  + " lanes(piece) << shift), offset + done, piece);"),
          bank(
              "after-write hook called after a read", "runAfter(r.afterRead,", "runAfter(r.after,"),
          bank("lines not driven after a read", "      runAfter(r.afterRead, offset, 1);\n", ""),
          bank(
              "after-write hooks not called",
              "    runAfter(after, offset, layout.isWholeRegisters() ? 1 : size);\n",
              ""),
          bank(
              "read hook called twice",
              "      return onRead(r);",
              "      onRead(r);\n      return onRead(r);"),
          bank(
              "a peek runs the read hook",
              "    return new Peek(load(r)",
              "    if (r.readHook) {\n      onRead(r);\n    }\n    return new Peek(load(r)"),
          bank(
              "a peek clears what a read clears",
              "    return new Peek(load(r)",
              "    store(r, r.afterRead(load(r), r.allBits()));\n    return new Peek(load(r)"),
          bank("every peek says it is reliable", "r.allBits(), !r.readHook)", "r.allBits(), true)"),
          bank("a peek shows what cannot be read", "load(r) & r.readable & ", "load(r) & "),
          bank("a peek runs no peek hook", "if (r.peekHook)", "if (r.peekHook && r.quiet)"),
          bank("missing registers not logged", "        gap.report(offset + i, piece);\n", ""),
          bank(
              "missing registers read as ones",
              "    long value = 0;\n    reportGaps(offset,",
              "    long value = -1;\n    reportGaps(offset,"),
          bank(
              "one byte locks the register",
              "locked[index] |= r.once & lanes",
              "locked[index] |= r.once"),
          bank("no write locks", "      locked[index] |= r.once & lanes;\n", ""),
          bank("no reset unlocks", "    Arrays.fill(locked, 0);\n", ""),
          bank(
              "no reset unlocks blocks",
              "    groups.forEach(group -> group.banks.forEach(RegisterBank::unlock));\n",
              ""),
          bank(
              "a block in the place of another",
              "return group.banks.get(number).read(",
              "return group.banks.get(0).read("),
          bank(
              "wide big-endian accesses the wrong way round",
              "? size - done - piece : done",
              "? done : done"),
          bank(
              "nothing survives a warm reset",
              "WARM ? surviving : constant",
              "WARM ? constant : constant"),
          bank(
              "survivors survive a cold reset",
              "WARM ? surviving : constant",
              "WARM ? surviving : surviving"),
          bank("a reset changes constants", "WARM ? surviving : constant", "WARM ? surviving : 0"),
          bank(
              "writing what is read-only is not logged",
              "        badWrite(offset, (value & lanes) >>> Long.numberOfTrailingZeros(lanes));\n",
              ""),
          bank(
              "reading what is write-only is not logged",
              "if (r.readable == 0 && !r.quiet)",
              "if (r.readable == -2 && !r.quiet)"),
          bank(
              "forgiven writes are logged",
              "      if (!r.quiet) {",
              "      if (!r.quiet || true) {"),
          bank("what cannot be read is shown", "return stored & r.readable;", "return stored;"),
          bank(
              "a narrow access of a whole register is one of its bytes",
              "NONE && layout.isWholeRegisters()",
              "NONE && false"),
          bank(
              "a narrow read before a register reaches it",
              "    if (layout.isWholeRegisters()) {\n      badRead(offset);",
              "    if (layout.isWholeRegisters() && layout.isBigEndian()) {\n"
                  + "      badRead(offset);"),
          bank(
              "a narrow write before a register spills into it",
              "    if (layout.isWholeRegisters()) {\n      badWrite(offset, value);",
              "    if (layout.isWholeRegisters() && layout.isBigEndian()) {\n"
                  + "      badWrite(offset, value);"),
          bank("reads are shifted the wrong way", "<< shift) >>> shift;", "<< shift) << shift;"));

  /** Mistakes around it. */
  private static final List<Mutant> REST =
      List.of(
          new Mutant(
              "big-endian bytes one off",
              "RegisterLayout",
              "r.width - within - size",
              "r.width - within - 1"),
          new Mutant(
              "big-endian registers little-endian",
              "RegisterLayout",
              "8 * (bigEndian ? ",
              "8 * (!bigEndian ? "),
          new Mutant(
              "big-endian bank on the bus as if it were not",
              "RegisterLayout",
              "bigEndian ? ByteOrder.BIG_ENDIAN",
              "bigEndian ? ByteOrder.LITTLE_ENDIAN"),
          new Mutant(
              "guest errors logged each time",
              "RegisterReports",
              "guestErrors[index]++ == 0",
              "guestErrors[index]++ >= 0"),
          new Mutant(
              "guest errors not counted",
              "RegisterReports",
              "guestErrors[index]++ == 0",
              "guestErrors[index] == 0"),
          new Mutant(
              "smallest value forbidden",
              "RegisterReports",
              "range.min()) >= 0",
              "range.min()) > 0"),
          new Mutant(
              "a value above the largest allowed",
              "RegisterReports",
              "range.max()) <= 0",
              "range.max()) <= 1"),
          new Mutant(
              "ranges ignore byte lanes",
              "RegisterReports",
              "(lanes & range.mask()) == range.mask() && !isInside",
              "!isInside"),
          new Mutant(
              "unmodelled bits logged unchanged",
              "RegisterReports",
              "(changed & r.unmodelled) != 0",
              "(value & r.unmodelled) != 0"),
          new Mutant(
              "reports ignore byte lanes",
              "RegisterReports",
              "(old ^ value) & lanes",
              "old ^ value"),
          new Mutant(
              "reserved bits may be set",
              "RegisterReports",
              "(value & lanes & r.reserved) != 0",
              "(value & lanes & r.reserved) > 1L << 62"),
          new Mutant(
              "locks do not migrate",
              "RegisterLocks",
              "mask -> mask != 0",
              "mask -> mask == 1L << 40"),
          new Mutant(
              "locks of blocks do not migrate",
              "RegisterLocks",
              "bank.withGroups().stream()",
              "Stream.of(bank)"),
          new Mutant("a warm reset unlocks", "Device", "type != ResetType.WARM", "type != null"));

  /** Mistakes the processor could make. */
  private static final List<Mutant> COMPANION =
      List.of(
          companion(
              "clears written as sets", "\"ENABLE_CLR\").oneClears", "\"ENABLE_CLR\").oneSets"),
          companion(
              "masks of bits swapped",
              ".oneClears(0x7).readClears(0x10000)",
              ".oneClears(0x10000).readClears(0x7)"),
          companion("wrong reset value", "d.lamps[i] = 0x80;", "d.lamps[i] = 0x08;"),
          companion("reset value forgotten", "    d.dusk = 0xffffffffffffffffL;\n", ""),
          companion("survivors forgotten", "type, 0x0, 0xf000)", "type, 0x0, 0x0)"),
          companion("two fields mixed up", "case 3 -> d.rain; // RAIN", "case 3 -> d.snow;"),
          companion(
              "the wrong field saved", "out.int32(at + 43, d.safe)", "out.int32(at + 43, d.seal)"),
          companion(
              "bits loaded that registers do not have",
              "d.panes[i] = (byte) in.masked(d.panes[i], 0x3f);",
              ""),
          companion("a field not loaded", "d.hornLength = in.int16(at + 8)", "in.int16(at + 8)"),
          companion(
              "half of a long stored",
              "d.lenses[element] = value;",
              "d.lenses[element] = (int) value;"),
          companion(
              "a hook forgotten",
              "\"HORN_LENGTH\").store(0xffff).after(0)",
              "\"HORN_LENGTH\").store(0xffff)"),
          companion(
              "write-only shown",
              "\"SAFE\").store(0xffffffffL).readable(0)",
              "\"SAFE\").store(0xffffffffL)"),
          companion("byte lanes of a port that has none", "    .wholeRegisters()", ""),
          companion("byte order forgotten", "    .bigEndian()", ""),
          companion(
              "sizes let through", "new AccessSizes(2, 4, 4, 4)", "new AccessSizes(1, 4, 4, 4)"),
          companion(
              "the short way stores the wrong bits",
              "4 -> d.beam = (int) value;",
              "4 -> d.beam |= (int) value;"),
          companion(
              "the short way shows another view's bits",
              "d.message & 0xffL",
              "d.message & 0xffffffL"),
          companion(
              "a line for any bit", "(d.alarms & d.enable) != 0", "(d.alarms | d.enable) != 0"),
          companion("a bit latches the other way", "edges.rises(0,", "edges.falls(0,"),
          companion("a bit latches at both edges", "edges.falls(1,", "edges.changes(1,"),
          companion("a bit latches at one edge", "edges.changes(2,", "edges.rises(2,"),
          companion("a bit that latches clears others", "(d.watch | 0x8)", "(0x8)"),
          companion("a bit does not latch", "(d.watch | 0x6)", "(d.watch)"),
          companion("a pulse at both edges", "edges.rises(3,", "edges.changes(3,"),
          companion("a pulse at the wrong edge", "edges.falls(4,", "edges.rises(4,"),
          companion("a pulse at one edge", "edges.changes(5,", "edges.falls(5,"),
          companion(
              "a reset is an edge",
              "    c.onResetHold(Lighthouse.class, Lighthouse_Qom::recallEdges);\n",
              ""),
          companion("loading is an edge", "      recallEdges(d);\n", ""),
          companion(
              "lines not driven by a reset",
              "    c.onResetHold(Lighthouse.class, Lighthouse_Qom::updateIrqs);\n",
              ""),
          companion(
              "a register at the wrong place",
              "RegisterInfo.at(0x038, 2",
              "RegisterInfo.at(0x03e, 2"),
          companion(
              "a value hook without its answer",
              "case 38 -> d.fill((int) value);",
              "case 38 -> value + 0 * d.fill((int) value);"));

  private static Mutant info(String name, String text, String instead) {
    return new Mutant(name, "RegisterInfo", text, instead);
  }

  private static Mutant bank(String name, String text, String instead) {
    return new Mutant(name, "RegisterBank", text, instead);
  }

  private static Mutant companion(String name, String text, String instead) {
    return new Mutant(name, "Lighthouse_Qom", text, instead);
  }

  static List<Mutant> all() {
    return Stream.of(INFO, BANK, REST, COMPANION).flatMap(List::stream).toList();
  }

  /** The source with the mistake. */
  String of(String source) {
    int at = source.indexOf(text);
    if (at < 0 || source.indexOf(text, at + 1) >= 0) {
      throw new IllegalArgumentException(
          "%s: \"%s\" is not exactly once in the source; bring the mutant up to date"
              .formatted(this, text));
    }
    return source.substring(0, at) + instead + source.substring(at + text.length());
  }
}
