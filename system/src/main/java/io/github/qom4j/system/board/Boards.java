// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.board.BoardProviders;
import java.util.List;
import java.util.Optional;

/** The boards there are: each class with {@code @Board} in any jar of the class path. */
public final class Boards {
  private Boards() {}

  /**
   * All boards.
   *
   * @return the boards by rising name
   * @throws io.github.qom4j.error.QomException if two boards have one name
   */
  public static List<Board> all() {
    return BoardProviders.all().stream().map(Board::new).toList();
  }

  /**
   * Finds the board of a machine.
   *
   * @param typeName name of the type of the object at {@code /machine}
   * @return the board, if there is one
   */
  public static Optional<Board> ofType(String typeName) {
    return all().stream().filter(board -> board.typeName().equals(typeName)).findFirst();
  }

  /**
   * Finds a board.
   *
   * @param name one of its names
   * @return the board, if there is one
   */
  public static Optional<Board> find(String name) {
    return all().stream().filter(board -> board.names().contains(name)).findFirst();
  }
}
