// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;

/** What becomes of bits that no layout names. */
public enum ReservedBits {
  /** They read 0, and writes of them are ignored. */
  @SerializedName("zero")
  ZERO,
  /** They read 0, and writing 1 is a guest error. */
  @SerializedName("error")
  ERROR,
  /** They keep what is written. */
  @SerializedName("kept")
  KEPT
}
