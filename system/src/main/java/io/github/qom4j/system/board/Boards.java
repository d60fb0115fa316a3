// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import java.util.List;
import java.util.Optional;

/** The boards there are. To add one, write a class that extends {@link Board} and list it here. */
public final class Boards {
  private static final List<Board> ALL = List.of(new VirtBoard());

  private Boards() {}

  /**
   * All boards.
   *
   * @return the boards
   */
  public static List<Board> all() {
    return ALL;
  }

  /**
   * Finds a board.
   *
   * @param name one of its names
   * @return the board, if there is one
   */
  public static Optional<Board> find(String name) {
    return ALL.stream().filter(board -> board.names().contains(name)).findFirst();
  }
}
