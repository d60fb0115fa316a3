// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** What guests do wrong. */
package io.github.qom4j.log;
