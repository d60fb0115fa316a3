// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Types and objects: the QEMU object model. */
package io.github.qom4j.qom;
