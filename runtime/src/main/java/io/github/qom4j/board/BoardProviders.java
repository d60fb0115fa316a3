// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.board;

import io.github.qom4j.error.QomException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The boards of the program. A board in any jar of the class path is known. */
public final class BoardProviders {
  private static List<BoardProvider> all;

  private BoardProviders() {}

  /**
   * All boards.
   *
   * @return the boards by rising name
   * @throws QomException if two boards have one name
   */
  public static synchronized List<BoardProvider> all() {
    if (all == null) {
      all = load();
    }
    return all;
  }

  private static List<BoardProvider> load() {
    List<BoardProvider> boards = new ArrayList<>();
    Map<String, BoardProvider> byName = new HashMap<>();
    for (BoardProvider board : ServiceLoader.load(BoardProvider.class)) {
      for (String name : board.names()) {
        BoardProvider other = byName.put(name, board);
        if (other != null) {
          throw new QomException(
              "board '%s' is declared twice: by %s and by %s"
                  .formatted(name, other.getClass().getName(), board.getClass().getName()));
        }
      }
      boards.add(board);
    }
    boards.sort(Comparator.comparing(board -> board.names().get(0)));
    return Collections.unmodifiableList(boards);
  }
}
