// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** A machine: what every board has. */
package io.github.qom4j.system.machine;
