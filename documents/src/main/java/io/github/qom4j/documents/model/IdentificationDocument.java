// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.JsonAdapter;

/**
 * An identification register: 32 bits that always read the same.
 *
 * @param offset byte offset in the bank
 * @param value what it reads
 */
public record IdentificationDocument(long offset, @JsonAdapter(HexAdapter.class) long value) {}
