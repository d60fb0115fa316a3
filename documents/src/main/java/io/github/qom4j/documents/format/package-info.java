// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The formats of documents that people read, and JSON. */
package io.github.qom4j.documents.format;
