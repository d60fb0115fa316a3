// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.write.Markdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the reference page of a board, in Markdown. */
public final class BoardPageWriter {
  /** A line of the memory map. */
  private record Place(long base, String last, String what) {}

  private final Markdown out = new Markdown();
  private final BoardModel board;

  private BoardPageWriter(BoardModel board) {
    this.board = board;
  }

  /**
   * Writes the page.
   *
   * @param board the board; nothing is wrong with it
   * @return the page
   */
  public static String write(BoardModel board) {
    BoardPageWriter writer = new BoardPageWriter(board);
    writer.page();
    return writer.out.toString();
  }

  private void page() {
    out.line("# %s", board.names().get(0));
    out.line("");
    out.line("%s", board.doc().isEmpty() ? board.description() + "." : Markdown.text(board.doc()));
    out.line("");
    out.line("Type: `%s`. Java class: `%s`.", board.typeName(), board.javaName());
    map();
    parts();
    clocks();
    lines();
  }

  private void map() {
    List<Place> places = new ArrayList<>();
    for (BoardModel.Ram ram : board.rams()) {
      String last = ram.size() == 0 ? "as the user says" : hex(ram.base() + ram.size() - 1);
      places.add(new Place(ram.base(), last, ram.field().name() + ": " + ram.name()));
    }
    for (PartModel part : board.parts()) {
      List<BankModel> banks = part.members(TypeModel::banks);
      for (PartModel.Mmio map : part.maps()) {
        String region = banks.size() == 1 ? "" : " region " + map.region();
        String last = hex(map.base() + banks.get(map.region()).size() - 1);
        places.add(new Place(map.base(), last, part.name() + region));
      }
    }
    if (!places.isEmpty()) {
      out.table("Memory map", "First", "Last", "What");
      places.stream()
          .sorted(Comparator.comparingLong(Place::base))
          .forEach(place -> out.row(hex(place.base()), place.last(), place.what()));
    }
  }

  private void parts() {
    if (!board.parts().isEmpty()) {
      out.table("Parts", "Name", "Type", "Path", "Set", "Description");
      for (PartModel part : board.parts()) {
        out.row(
            Markdown.code(part.name()),
            Markdown.code(part.type().qomName()),
            Markdown.code(
                "/machine/" + (part.path().contains("/") ? "" : "unattached/") + part.path()),
            settings(part),
            Markdown.text(part.field().doc()));
      }
    }
  }

  private static String settings(PartModel part) {
    List<String> texts = new ArrayList<>();
    for (PartModel.Setting setting : part.settings()) {
      String instead = setting.insteadOf().isEmpty() ? "" : " instead of " + setting.insteadOf();
      texts.add(Markdown.code(setting.property() + "=" + setting.value()) + instead);
    }
    part.serials()
        .forEach(s -> texts.add(Markdown.code(s.property()) + " to serial port " + s.number()));
    part.links().forEach(link -> texts.add(Markdown.code(link.property() + "=" + link.to())));
    return String.join(", ", texts);
  }

  private void clocks() {
    List<PartModel> fed = board.parts().stream().filter(p -> !p.clocks().isEmpty()).toList();
    if (!board.clocks().isEmpty()) {
      out.table("Clocks", "Name", "Hz", "Feeds");
      for (BoardModel.ClockSource clock : board.clocks()) {
        String name = clock.field().name();
        List<String> inputs = new ArrayList<>();
        for (PartModel part : fed) {
          part.clocks().stream()
              .filter(c -> c.by().equals(name))
              .forEach(c -> inputs.add(part.name() + " " + c.input()));
        }
        out.row(Markdown.code(name), Long.toString(clock.hz()), String.join(", ", inputs));
      }
    }
  }

  private void lines() {
    List<String[]> rows = new ArrayList<>();
    for (PartModel part : board.parts()) {
      for (PartModel.Connection c : part.connections()) {
        rows.add(
            new String[] {
              part.name() + " " + Lines.output(c, c.firstOutput()) + to(c.firstOutput(), c),
              c.to() + " " + Lines.input(c.inputs(), c.input()) + to(c.input(), c)
            });
      }
    }
    if (!rows.isEmpty()) {
      out.table("Lines", "From", "To");
      rows.forEach(out::row);
    }
  }

  private static String to(int first, PartModel.Connection connection) {
    return connection.count() == 1 ? "" : " to " + (first + connection.count() - 1);
  }

  private static String hex(long address) {
    return Markdown.code("0x%08x".formatted(address));
  }
}
