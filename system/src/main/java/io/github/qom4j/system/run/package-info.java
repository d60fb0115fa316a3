// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The command {@code run}: starts a board as QEMU's command line does. */
package io.github.qom4j.system.run;
