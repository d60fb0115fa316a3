// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** What differs between the registers of two descriptions of a device. */
package io.github.qom4j.documents.compare;
