// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Files that are read: their places, for messages, and XML. */
package io.github.qom4j.documents.source;
