// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.ConformanceTest;

/** Generates {@code TubePost_ConformanceTest}, with capsules in the basket. */
@ConformanceTest(TubePost.class)
final class TubePostConformance {}
