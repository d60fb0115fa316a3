// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/** Where in the source something was said: a handle that only reader and printer understand. */
public interface Origin {}
