// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** What registered types cost a program at its start. */
package io.github.qom4j.benchmarks.start;
