// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** A property set and read in several ways. */
package io.github.qom4j.benchmarks.property;
