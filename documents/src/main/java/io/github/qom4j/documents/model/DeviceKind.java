// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;

/** What a class declares. */
public enum DeviceKind {
  /** A QOM type that is a device. */
  @SerializedName("device")
  DEVICE,
  /** A QOM type that is no device. */
  @SerializedName("object")
  OBJECT,
  /** A QOM interface. */
  @SerializedName("interface")
  INTERFACE,
  /** A block of registers, which banks have once or more. */
  @SerializedName("block")
  BLOCK,
  /** A structure of state, which devices send with their own. */
  @SerializedName("structure")
  STRUCTURE
}
