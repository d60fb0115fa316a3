// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The Arm PL011 UART. */
package io.github.qom4j.examples.pl011;
