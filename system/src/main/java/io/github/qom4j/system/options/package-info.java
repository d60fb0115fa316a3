// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Options of the command line whose arguments have parameters: read by it, shown by QMP. */
package io.github.qom4j.system.options;
