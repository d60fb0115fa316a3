// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Registers that come from elsewhere: what is read of them, and what Java declares them. */
package io.github.qom4j.documents.imports;
