// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** SystemRDL 2.0: registers for tools of hardware design, written and, in part, read. */
package io.github.qom4j.documents.systemrdl;
