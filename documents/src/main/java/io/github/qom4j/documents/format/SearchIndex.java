// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.GroupDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.PartDocument;
import io.github.qom4j.documents.model.Prose;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.StateFieldDocument;
import io.github.qom4j.documents.view.BankView;
import io.github.qom4j.documents.view.DeviceView;
import io.github.qom4j.documents.view.GroupView;
import io.github.qom4j.documents.view.RegisterView;
import java.util.ArrayList;
import java.util.List;

/**
 * What the search of the web reference looks through, as a script: pages that are read from a disk
 * may not read other files.
 */
final class SearchIndex {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  /**
   * Something with a name.
   *
   * @param name the name
   * @param kind what it is
   * @param page number of its page
   * @param anchor its place on the page
   * @param text a few words on it
   */
  private record Named(String name, String kind, int page, String anchor, String text) {}

  /**
   * Registers in a bank.
   *
   * @param entry number of the register's entry
   * @param bank number of the bank
   * @param offset offset of the first
   * @param bytes bytes of one
   * @param counts how many there are in a group and in a row
   * @param strides bytes from one of the group and of the row to the next
   */
  private record Range(
      int entry, int bank, long offset, int bytes, List<Integer> counts, List<Long> strides) {}

  /** A bank of a part of a board: its page is that of its type. */
  private record Mapped(String board, String part, int page, int bank, String base, long size) {}

  private record Page(String file, String title, List<Range> ranges) {}

  private record Index(List<Page> pages, List<Named> entries, List<Mapped> places) {}

  private final Library library;
  private final Index index = new Index(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  private SearchIndex(Library library) {
    this.library = library;
  }

  static String write(
      Library library, List<DeviceDocument> types, List<BoardDocument> boards, WebPages pages) {
    SearchIndex search = new SearchIndex(library);
    for (DeviceDocument type : types) {
      search.type(type, pages.ofType(type.name()));
    }
    for (BoardDocument board : boards) {
      search.board(board, pages.ofBoard(board.name()), types);
    }
    return "window.qom4jIndex = " + GSON.toJson(search.index) + ";\n";
  }

  private int page(String file, String title) {
    index.pages().add(new Page(file, title, new ArrayList<>()));
    return index.pages().size() - 1;
  }

  private int entry(String name, String kind, int page, String anchor, String text) {
    String summary = Prose.plain(Prose.summary(text));
    index.entries().add(new Named(name, kind, page, anchor, summary));
    return index.entries().size() - 1;
  }

  private void type(DeviceDocument type, String file) {
    int page = page(file, type.name());
    entry(type.name(), "type", page, "", type.description());
    type.properties()
        .forEach(p -> entry(p.name(), "property", page, "property-" + p.name(), p.description()));
    List<BankView> banks = new DeviceView(library, type).banks();
    for (int bank = 0; bank < banks.size(); bank++) {
      bank(banks.get(bank), page, bank);
    }
    type.section().stream()
        .flatMap(section -> section.fields().stream())
        .map(StateFieldDocument::name)
        .filter(name -> !name.isEmpty())
        .forEach(name -> entry(name, "state", page, "state-" + name, ""));
    type.traceEvents()
        .forEach(e -> entry(e.name(), "trace event", page, "event-" + e.name(), e.format()));
  }

  private void bank(BankView bank, int page, int number) {
    bank.registers().forEach(r -> register(r, r.register().offset(), page, number, 1, 0));
    for (GroupView view : bank.groups()) {
      GroupDocument group = view.group();
      for (RegisterView r : view.registers()) {
        long offset = group.offset() + r.register().offset();
        register(r, offset, page, number, Math.max(1, group.count()), group.stride());
      }
    }
  }

  private void register(
      RegisterView view, long offset, int page, int bank, int repeats, long stride) {
    RegisterDocument r = view.register();
    int entry = entry(view.name(), "register", page, view.id(), r.description());
    index
        .pages()
        .get(page)
        .ranges()
        .add(
            new Range(
                entry,
                bank,
                offset,
                r.width(),
                List.of(repeats, Math.max(1, r.count())),
                List.of(stride, r.stride())));
    r.fields()
        .forEach(
            f ->
                entry(
                    view.name() + "." + f.name(),
                    "field",
                    page,
                    view.id() + "." + f.name(),
                    f.description()));
  }

  private void board(BoardDocument board, String file, List<DeviceDocument> types) {
    int page = page(file, board.name());
    entry(board.name(), "board", page, "", board.summary());
    for (PartDocument part : board.parts()) {
      entry(part.name(), "part", page, "part-" + part.name(), part.description());
      for (PartDocument.Region region : part.regions()) {
        int type = types.stream().map(DeviceDocument::name).toList().indexOf(part.type());
        String base = "0x" + Long.toHexString(region.base());
        index
            .places()
            .add(new Mapped(board.name(), part.name(), type, region.number(), base, region.size()));
      }
    }
  }
}
