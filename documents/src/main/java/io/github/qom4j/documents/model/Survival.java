// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;

/** The resets over which a register keeps its value. */
public enum Survival {
  /** None. */
  @SerializedName("nothing")
  NOTHING,
  /** Those of a running machine. */
  @SerializedName("warm")
  WARM,
  /** All. */
  @SerializedName("cold")
  COLD
}
