// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * QEMU's qtest protocol: a test moves registers, memory, interrupt lines and time, one command per
 * line of text. Commands are listed in {@code QtestCommands}.
 */
package io.github.qom4j.system.qtest;
