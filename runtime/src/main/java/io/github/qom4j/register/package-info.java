// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Register banks: access policies as data, and the algorithm of an access. */
package io.github.qom4j.register;
