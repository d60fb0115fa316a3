// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The boards. To add one, write a class that extends {@link io.github.qom4j.system.board.Board} and
 * list it in {@link io.github.qom4j.system.board.Boards}.
 */
package io.github.qom4j.system.board;
