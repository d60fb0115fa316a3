// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The layout of the state of all devices, for tools that compare versions. */
package io.github.qom4j.system.vmstate;
