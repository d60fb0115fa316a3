// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

/** What is in a list that has no elements. */
record Nothing() {}
