// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** CMSIS-SVD 1.3: registers for debuggers, written and read. */
package io.github.qom4j.documents.svd;
