// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.ConformanceTest;
import io.github.qom4j.annotation.Exclude;

/** Generates {@code Telegraph_Ferry_ConformanceTest}. */
@ConformanceTest(
    value = Telegraph.Ferry.class,
    exclude = @Exclude(register = "BELL", reason = "on a ferry it is ornamental"))
final class FerryConformance {}
