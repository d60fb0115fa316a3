// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Three-phase reset. */
package io.github.qom4j.reset;
