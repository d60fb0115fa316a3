// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.annotation.Board;

/** A machine with nothing in it, for tools that only ask what there is. */
@Board(names = "none", description = "empty machine")
final class NoneBoard {}
