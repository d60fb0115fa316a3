// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * Bits of a register that belong together.
 *
 * @param name its name
 * @param lsb lowest bit
 * @param width number of bits
 * @param access what accesses do to it
 * @param reset value after a reset, not shifted
 * @param survives the resets over which it keeps its value
 * @param description what it is; see {@link Prose}
 * @param values its enumerated values; empty if it is a number
 * @param isUnmodelled whether it has no effect in the model
 * @param isWrittenAsRead whether the guest must write it as it read it
 * @param forbidden values that the guest must not write, not shifted
 * @param min smallest value that the guest may write, not shifted
 * @param max largest, not shifted
 * @param latch when it is set and stays so: an expression over registers; empty if none is said
 * @param trigger which moments of the expression count
 */
public record FieldDocument(
    String name,
    int lsb,
    int width,
    AccessPolicy access,
    @JsonAdapter(HexAdapter.class) long reset,
    Survival survives,
    String description,
    List<ValueDocument> values,
    @SerializedName("unmodelled") boolean isUnmodelled,
    @SerializedName("writtenAsRead") boolean isWrittenAsRead,
    List<String> forbidden,
    String min,
    String max,
    String latch,
    String trigger) {
  /** Makes the document. */
  public FieldDocument {
    Absent.refuse(name, "name");
    Absent.refuse(access, "access");
    survives = survives == null ? Survival.NOTHING : survives;
    description = Absent.text(description);
    values = Absent.list(values);
    forbidden = Absent.list(forbidden);
    min = Absent.text(min);
    max = Absent.text(max);
    latch = Absent.text(latch);
    trigger = Absent.text(trigger);
  }

  /** The same with other access. */
  public FieldDocument with(AccessPolicy otherAccess) {
    return new FieldDocument(
        name,
        lsb,
        width,
        otherAccess,
        reset,
        survives,
        description,
        values,
        isUnmodelled,
        isWrittenAsRead,
        forbidden,
        min,
        max,
        latch,
        trigger);
  }

  /** The same with another description. */
  public FieldDocument with(String otherDescription) {
    return new FieldDocument(
        name,
        lsb,
        width,
        access,
        reset,
        survives,
        otherDescription,
        values,
        isUnmodelled,
        isWrittenAsRead,
        forbidden,
        min,
        max,
        latch,
        trigger);
  }

  /** Highest bit. */
  public int msb() {
    return lsb + width - 1;
  }

  /** The largest value it holds. */
  public long largest() {
    return -1L >>> 64 - width;
  }

  /** Its bits in the register. */
  public long mask() {
    return largest() << lsb;
  }
}
