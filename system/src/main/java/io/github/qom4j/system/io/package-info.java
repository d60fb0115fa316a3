// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Files named on the command line. */
package io.github.qom4j.system.io;
