// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The program: one class for each command, in a package of its own where it needs more. */
package io.github.qom4j.system;
