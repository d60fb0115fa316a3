// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The boards. To add one, write a class with {@link io.github.qom4j.annotation.Board}, here or in
 * any jar of the class path.
 */
package io.github.qom4j.system.board;
