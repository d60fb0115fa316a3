// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** QEMU's monitor protocol QMP. To add a command, list it in {@code QmpCommands}. */
package io.github.qom4j.system.qmp;
