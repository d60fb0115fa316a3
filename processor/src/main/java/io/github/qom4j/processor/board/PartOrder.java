// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which parts are made: that of their fields, but each after those it links to. */
final class PartOrder {
  /**
   * A link that closes a cycle.
   *
   * @param link the link
   * @param cycle names of the parts, from the one it leads to to the one that has it
   */
  record Cycle(PartModel.Link link, List<String> cycle) {}

  private final BoardModel board;
  private final Set<PartModel> done = new LinkedHashSet<>();
  private final List<PartModel> begun = new ArrayList<>();
  private final List<Cycle> cycles = new ArrayList<>();

  private PartOrder(BoardModel board) {
    this.board = board;
  }

  static List<PartModel> of(BoardModel board) {
    return List.copyOf(sorted(board).done);
  }

  static List<Cycle> cycles(BoardModel board) {
    return sorted(board).cycles;
  }

  private static PartOrder sorted(BoardModel board) {
    PartOrder order = new PartOrder(board);
    board.parts().forEach(order::add);
    return order;
  }

  private void add(PartModel part) {
    if (done.contains(part)) {
      return;
    }
    begun.add(part);
    for (PartModel.Link link : part.links()) {
      board.part(link.to()).ifPresent(target -> follow(link, target));
    }
    begun.remove(part);
    done.add(part);
  }

  private void follow(PartModel.Link link, PartModel target) {
    int at = begun.indexOf(target);
    if (at < 0) {
      add(target);
    } else {
      cycles.add(
          new Cycle(link, begun.subList(at, begun.size()).stream().map(PartModel::name).toList()));
    }
  }
}
