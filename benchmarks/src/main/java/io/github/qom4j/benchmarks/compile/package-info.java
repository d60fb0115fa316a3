// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** What annotation processors cost when sources are compiled. */
package io.github.qom4j.benchmarks.compile;
