// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * A register, or a row of equal ones.
 *
 * @param name its name
 * @param offset byte offset in the bank
 * @param width bytes
 * @param count how many there are in a row; 0 for a single one
 * @param stride bytes from one of a row to the next; its width for a single one
 * @param access what accesses do to the bits that no field says otherwise of
 * @param reset value after a reset, with that of its fields
 * @param mask the bits that exist
 * @param survives the resets over which it keeps its value
 * @param description what it is; see {@link Prose}
 * @param isUnmodelled whether it has no effect in the model
 * @param fields its fields, from the lowest bit up
 * @param hooks what the device does on accesses
 * @param storage the Java field that holds its value; empty if it is computed
 */
public record RegisterDocument(
    String name,
    long offset,
    int width,
    int count,
    long stride,
    AccessPolicy access,
    @JsonAdapter(HexAdapter.class) long reset,
    @JsonAdapter(HexAdapter.class) long mask,
    Survival survives,
    String description,
    @SerializedName("unmodelled") boolean isUnmodelled,
    List<FieldDocument> fields,
    List<HookDocument> hooks,
    String storage) {
  /** Makes the document. */
  public RegisterDocument {
    Absent.refuse(name, "name");
    Absent.refuse(access, "access");
    survives = survives == null ? Survival.NOTHING : survives;
    description = Absent.text(description);
    fields = Absent.list(fields);
    hooks = Absent.list(hooks);
    storage = Absent.text(storage);
  }

  /** The same with other access, of itself and of its fields. */
  public RegisterDocument with(AccessPolicy otherAccess, List<FieldDocument> otherFields) {
    return new RegisterDocument(
        name,
        offset,
        width,
        count,
        stride,
        otherAccess,
        reset,
        mask,
        survives,
        description,
        isUnmodelled,
        otherFields,
        hooks,
        storage);
  }

  /** The same with another description. */
  public RegisterDocument with(String otherDescription) {
    return new RegisterDocument(
        name,
        offset,
        width,
        count,
        stride,
        access,
        reset,
        mask,
        survives,
        otherDescription,
        isUnmodelled,
        fields,
        hooks,
        storage);
  }

  /** The same with another value after a reset, in the bits of another mask. */
  public RegisterDocument with(long otherReset, long otherMask) {
    return new RegisterDocument(
        name,
        offset,
        width,
        count,
        stride,
        access,
        otherReset,
        otherMask,
        survives,
        description,
        isUnmodelled,
        fields,
        hooks,
        storage);
  }

  /** Number of bits. */
  public int bits() {
    return 8 * width;
  }

  /** Whether it is a row of registers. */
  public boolean isRow() {
    return count > 0;
  }

  /** Whether the guest can read it: it has hooks that answer, or bits that show. */
  public boolean isReadable() {
    return has(HookDocument.Kind.READ)
        || isStored()
            && (access.isReadable() || fields.stream().anyMatch(f -> f.access().isReadable()));
  }

  /** Whether the guest can write it: it has hooks that take it, or bits that change. */
  public boolean isWritable() {
    return has(HookDocument.Kind.WRITE)
        || isStored()
            && (access.isWritable() || fields.stream().anyMatch(f -> f.access().isWritable()));
  }

  /** Whether a Java field holds its value. */
  public boolean isStored() {
    return !storage.isEmpty();
  }

  /** Whether it has a hook of a kind. */
  public boolean has(HookDocument.Kind kind) {
    return hooks.stream().anyMatch(hook -> hook.kind() == kind);
  }
}
