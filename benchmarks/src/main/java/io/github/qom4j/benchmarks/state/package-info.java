// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** State of devices, saved and loaded in several ways. */
package io.github.qom4j.benchmarks.state;
