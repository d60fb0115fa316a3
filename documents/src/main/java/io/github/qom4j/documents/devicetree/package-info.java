// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Bindings of Linux's device trees, to be completed. */
package io.github.qom4j.documents.devicetree;
