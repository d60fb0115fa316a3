// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** How fast devices are, beside devices written by hand. */
package io.github.qom4j.benchmarks;
