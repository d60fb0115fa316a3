// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Boards: what the companion of a board is written against, and how boards are found. What makes
 * machines of them implements {@link io.github.qom4j.board.BoardMachine}.
 */
package io.github.qom4j.board;
