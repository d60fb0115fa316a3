// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The human monitor: commands that people type, and what they print. */
package io.github.qom4j.system.hmp;
