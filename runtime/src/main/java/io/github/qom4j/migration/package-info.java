// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** State on the wire. */
package io.github.qom4j.migration;
