// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.ClockSourceDocument;
import io.github.qom4j.documents.model.MemoryDocument;
import io.github.qom4j.documents.model.PartDocument;
import java.util.ArrayList;
import java.util.List;

/** A board as documents show it. */
public final class BoardView {
  private final BoardDocument board;

  /**
   * Makes the view.
   *
   * @param board the board
   */
  public BoardView(BoardDocument board) {
    this.board = board;
  }

  /** What lies in its address space, by address. */
  public List<PlaceView> places() {
    List<PlaceView> places = new ArrayList<>();
    for (MemoryDocument memory : board.memory()) {
      places.add(new PlaceView(memory.base(), memory.size(), memory.name(), "", "", 0));
    }
    for (PartDocument part : board.parts()) {
      for (PartDocument.Region region : part.regions()) {
        String suffix = part.regions().size() == 1 ? "" : " region " + region.number();
        places.add(
            new PlaceView(
                region.base(), region.size(), part.name(), suffix, part.type(), region.priority()));
      }
    }
    places.sort((a, b) -> Long.compareUnsigned(a.base(), b.base()));
    return places;
  }

  /** What is set on a part: properties, serial ports and links. */
  public List<String> settings(PartDocument part) {
    List<String> texts = new ArrayList<>();
    for (PartDocument.Setting setting : part.settings()) {
      String instead = setting.insteadOf().isEmpty() ? "" : " instead of " + setting.insteadOf();
      texts.add("`" + setting.property() + "=" + setting.value() + "`" + instead);
    }
    part.serials().forEach(s -> texts.add("`" + s.property() + "` to serial port " + s.number()));
    part.links().forEach(link -> texts.add("`" + link.property() + "=" + link.to() + "`"));
    return texts;
  }

  /** The clock inputs that a clock feeds. */
  public List<String> fedBy(ClockSourceDocument clock) {
    List<String> inputs = new ArrayList<>();
    for (PartDocument part : board.parts()) {
      part.clocks().stream()
          .filter(fed -> fed.by().equals(clock.name()))
          .forEach(fed -> inputs.add(part.name() + " " + fed.input()));
    }
    return inputs;
  }

  /** Where outputs lead to, by part. */
  public List<WireView> lines() {
    List<WireView> lines = new ArrayList<>();
    for (PartDocument part : board.parts()) {
      for (PartDocument.Connection c : part.connections()) {
        String output =
            c.isInterrupt()
                ? "interrupt line"
                : c.output().isEmpty() ? "output" : "output " + c.output();
        String input = c.inputs().isEmpty() ? "input" : "input " + c.inputs();
        lines.add(
            new WireView(
                part.name(),
                output + numbers(c.first(), c.count()),
                c.to(),
                input + numbers(c.input(), c.count())));
      }
    }
    return lines;
  }

  private static String numbers(int first, int count) {
    return " " + first + (count == 1 ? "" : " to " + (first + count - 1));
  }

  /** The picture of its address space. */
  public String map() {
    return new MapPicture(places()).svg();
  }

  /** The picture of its parts and of what connects them. */
  public String wiring() {
    return new WiringPicture(board, lines()).svg();
  }
}
