// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** A device on its own, with everything it is wired to under control. */
package io.github.qom4j.system.bench;
