// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Memory regions and address spaces, with QEMU's rules of access. */
package io.github.qom4j.memory;
