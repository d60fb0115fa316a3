// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.hpet;

import io.github.qom4j.annotation.ConformanceTest;
import io.github.qom4j.annotation.Exclude;

/** Generates {@code Hpet_ConformanceTest}. */
@ConformanceTest(
    value = Hpet.class,
    exclude = {
      @Exclude(
          register = "GEN_INT_STS",
          reason =
              "A reset raises what is pending, which clears the bits of edge-triggered timers."),
      @Exclude(
          register = "MAIN_CNT",
          reason = "What is written while the counter runs is lost: a save samples the counter.")
    })
final class HpetConformance {}
