// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Character devices: what a serial line is connected to. */
package io.github.qom4j.chardev;
