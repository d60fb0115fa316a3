// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Memory that users make and give a machine. */
package io.github.qom4j.system.memory;
