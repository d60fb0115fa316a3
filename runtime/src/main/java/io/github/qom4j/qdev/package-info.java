// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Devices: their life cycle and their lines. */
package io.github.qom4j.qdev;
