// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Clocks of the hardware, the guest's time, and timers. */
package io.github.qom4j.clock;
