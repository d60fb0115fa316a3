// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the formats for registers have in common: the registers of a device with all that is not
 * said made explicit, and with words for what a format has none for.
 */
package io.github.qom4j.documents.registers;
