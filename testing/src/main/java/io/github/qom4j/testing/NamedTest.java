// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

/** A test and what it says. */
record NamedTest(String name, Runnable body) {}
