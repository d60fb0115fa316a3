// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Boards: one class for each rule, and what writes companions and documents. To add a rule, write a
 * class and list it in {@link io.github.qom4j.processor.board.BoardChecks}.
 */
package io.github.qom4j.processor.board;
