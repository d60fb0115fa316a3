// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Devices of the system bus. */
package io.github.qom4j.sysbus;
