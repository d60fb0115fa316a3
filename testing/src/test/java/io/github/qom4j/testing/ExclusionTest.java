// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A register that is excluded is left alone, hooks and all, and the reason is shown. */
@ResourceLock("io.github.qom4j.log.Log")
class ExclusionTest {
  @Test
  void noHookOfAnExcludedRegisterRuns() throws Exception {
    Sphinx.eaten = 0;
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Sphinx_ConformanceTest.class))
                .build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    assertEquals(0, summary.getTestsFailedCount());
    assertEquals(1, summary.getTestsSkippedCount());
    assertTrue(summary.getTestsSucceededCount() > 20);
    assertEquals(0, Sphinx.eaten);
  }

  @Test
  void theReasonIsShown() throws Exception {
    Disabled disabled =
        Sphinx_ConformanceTest.class.getDeclaredMethod("RIDDLE").getAnnotation(Disabled.class);
    assertEquals(SphinxConformance.REASON, disabled.value());
  }
}
