// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** C headers of registers, for authors of drivers, and programs that check them. */
package io.github.qom4j.documents.header;
