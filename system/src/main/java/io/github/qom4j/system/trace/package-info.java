// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The log and trace events, as the command line asks for them. */
package io.github.qom4j.system.trace;
