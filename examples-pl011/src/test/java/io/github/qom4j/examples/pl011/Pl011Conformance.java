// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.pl011;

import io.github.qom4j.annotation.ConformanceTest;

/** Generates {@code Pl011_ConformanceTest}. */
@ConformanceTest(Pl011.class)
final class Pl011Conformance {}
