// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Errors made for users. */
package io.github.qom4j.error;
