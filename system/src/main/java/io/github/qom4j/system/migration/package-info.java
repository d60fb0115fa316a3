// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Machines that migrate. */
package io.github.qom4j.system.migration;
