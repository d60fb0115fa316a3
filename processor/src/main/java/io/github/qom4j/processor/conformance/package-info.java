// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Generated tests: whether the wish for them makes sense, and what they say. */
package io.github.qom4j.processor.conformance;
