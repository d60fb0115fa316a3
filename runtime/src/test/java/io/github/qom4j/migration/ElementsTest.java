// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.error.QomException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Structures of a fixed size are saved and loaded at once, and errors say which one is wrong. */
final class ElementsTest {
  private static final class Cell {
    byte kind;
    int level;
    int settled;

    void settle() {
      if (kind == 9) {
        throw new QomException("a cell of kind 9");
      }
      settled++;
    }
  }

  private static final class CellState extends VMStateDescription<Cell> {
    CellState() {
      super(
          "cell",
          1,
          1,
          List.of(VMStateField.of("kind", "uint8", 1), VMStateField.of("level", "int32", 4)));
    }

    @Override
    protected void saveFields(Cell cell, VMStateOutput out, int version) {
      saveAt(cell, out, out.fields(5));
    }

    @Override
    protected void loadFields(Cell cell, VMStateInput in, int version) {
      loadAt(cell, in, in.fields(5));
    }

    @Override
    protected void postLoad(Cell cell, int version) {
      try {
        cell.settle();
      } catch (RuntimeException e) {
        throw failed("settle", e);
      }
    }

    @Override
    protected int elementSize() {
      return 5;
    }

    @Override
    protected void saveElements(Cell[] all, int count, VMStateOutput out) {
      int at = out.fields(5 * count);
      for (int i = 0; i < count; i++, at += 5) {
        saveAt(all[i], out, at);
      }
    }

    @Override
    protected void loadElements(Cell[] all, int count, VMStateInput in) {
      int at = in.fields(5 * count);
      for (int i = 0; i < count; i++, at += 5) {
        loadAt(all[i], in, at);
        postLoad(all[i], version());
      }
    }

    private static void saveAt(Cell cell, VMStateOutput out, int at) {
      out.int8(at, cell.kind);
      out.int32(at + 1, cell.level);
    }

    private static void loadAt(Cell cell, VMStateInput in, int at) {
      cell.kind = in.int8(at);
      cell.level = (int) in.checked(at + 5, "level", in.int32(at + 1), 0, 8);
    }
  }

  private static final class Row {
    final Cell[] cells = {new Cell(), new Cell(), new Cell()};
  }

  private static final VMStateDescription<Cell> CELL = new CellState();

  private static final VMStateDescription<Row> ROW =
      new VMStateDescription<Row>(
          "row",
          1,
          1,
          List.of(VMStateField.structs("cells", CELL, row -> row.cells)),
          (row, out, version) -> out.structs(CELL, row.cells, row.cells.length),
          (row, in, version) -> in.structs(CELL, row.cells, row.cells.length));

  private final Row row = new Row();

  private void load(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    ROW.load(row, new VMStateInput(bytes), 1);
  }

  private void assertRefused(String message, String hex) {
    assertEquals(message, assertThrows(MigrationException.class, () -> load(hex)).getMessage());
  }

  @Test
  void allComeBack() {
    String hex = "01 00000003 02 00000004 03 00000005";
    load(hex);
    VMStateOutput out = new VMStateOutput();
    ROW.save(row, out);
    assertArrayEquals(HexFormat.of().parseHex(hex.replace(" ", "")), out.toByteArray());
    for (Cell cell : row.cells) {
      assertEquals(1, cell.settled);
    }
  }

  @Test
  void aValueThatIsRefused() {
    assertRefused(
        "row: cells.level: 9 before offset 10, expected 0 to 8",
        "01 00000003 02 00000009 03 00000005");
    assertRefused(
        "row: cells.level: -1 before offset 15, expected 0 to 8",
        "01 00000003 02 00000000 03 ffffffff");
  }

  @Test
  void aStreamThatEnds() {
    assertRefused(
        "row: cells.level: the stream ends at offset 7 where 3 more bytes are expected",
        "01 00000003 02 00");
  }

  @Test
  void aSubsectionBetween() {
    assertRefused(
        "cell: unknown subsection 'cell/x' at offset 5",
        "01 00000003 05 06 63656c6c2f78 00000001 02 00000000 03 00000005");
  }

  @Test
  void aHookThatRefuses() {
    assertRefused("cell: settle: a cell of kind 9", "01 00000003 09 00000000 03 00000005");
    assertEquals(List.of(1, 0, 0), List.of(row.cells).stream().map(c -> c.settled).toList());
  }
}
