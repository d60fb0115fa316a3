// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The command {@code ops}: runs op scripts against a device and writes what it does. */
package io.github.qom4j.system.ops;
