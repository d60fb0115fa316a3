// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What templates show of documents: the documents themselves, and what is worked out from them. The
 * names of the methods are those that templates use.
 */
package io.github.qom4j.documents.view;
