// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.write.DocumentWriter;
import io.github.qom4j.processor.write.Json;
import io.github.qom4j.processor.write.Prose;
import java.util.List;

/** Writes what documents of a board are made from: its declaration as JSON. */
public final class BoardDocumentWriter {
  private final Json json = new Json();

  private BoardDocumentWriter() {}

  /**
   * Writes the document.
   *
   * @param board the board; nothing is wrong with it
   * @return JSON
   */
  public static String write(BoardModel board) {
    BoardDocumentWriter writer = new BoardDocumentWriter();
    writer.document(board);
    return writer.json.toString();
  }

  private void document(BoardModel board) {
    json.number("formatVersion", DocumentWriter.VERSION);
    json.text("kind", "board");
    json.text("name", board.names().get(0));
    json.texts("names", board.names());
    json.text("type", board.typeName());
    json.text(
        "javaClass",
        (board.packageName().isEmpty() ? "" : board.packageName() + ".") + board.javaName());
    json.text("summary", board.description());
    json.text("description", Prose.of(board.doc()));
    json.objects("memory", board.rams(), this::memory);
    json.objects(
        "clocks",
        board.clocks(),
        clock -> {
          json.text("name", clock.field().name());
          json.number("hz", clock.hz());
          json.text("description", Prose.of(clock.field().doc()));
        });
    json.objects("parts", board.parts(), this::part);
    json.texts("globals", board.globals());
    json.texts("ignores", board.ignores());
  }

  private void memory(BoardModel.Ram ram) {
    json.text("name", ram.field().name());
    json.text("region", ram.name());
    json.hex("base", ram.base());
    json.number("size", ram.size());
    json.number("min", ram.min());
    json.number("max", ram.max());
    json.text("description", Prose.of(ram.field().doc()));
  }

  private void part(PartModel part) {
    json.text("name", part.name());
    json.text("type", part.type().qomName());
    json.text("path", "/machine/" + (part.path().contains("/") ? "" : "unattached/") + part.path());
    json.text("description", Prose.of(part.field().doc()));
    json.objects(
        "settings",
        part.settings(),
        setting -> {
          json.text("property", setting.property());
          json.text("value", setting.value());
          json.text("insteadOf", setting.insteadOf());
        });
    json.objects(
        "links",
        part.links(),
        link -> {
          json.text("property", link.property());
          json.text("to", link.to());
        });
    json.objects(
        "serials",
        part.serials(),
        serial -> {
          json.text("property", serial.property());
          json.number("number", serial.number());
        });
    List<BankModel> banks = part.members(TypeModel::banks);
    json.objects("regions", part.maps(), map -> region(map, banks));
    json.objects("connections", part.connections(), this::connection);
    json.objects(
        "clocks",
        part.clocks(),
        clock -> {
          json.text("input", clock.input());
          json.text("by", clock.by());
        });
  }

  private void region(PartModel.Mmio map, List<BankModel> banks) {
    json.number("number", map.region());
    json.hex("base", map.base());
    json.number("size", banks.get(map.region()).size());
    json.number("priority", map.priority());
  }

  private void connection(PartModel.Connection connection) {
    json.flag("interrupt", connection.isIrq());
    json.text("output", connection.output());
    json.number("first", connection.firstOutput());
    json.number("count", connection.count());
    json.text("to", connection.to());
    json.text("inputs", connection.inputs());
    json.number("input", connection.input());
    json.flag("shared", connection.isShared());
  }
}
