// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * Registers in a memory region.
 *
 * @param name name of the region; empty for the type's
 * @param isInherited whether the region is an ancestor's, to which these registers are added
 * @param size bytes of the region; 0 if it is an ancestor's
 * @param isBigEndian whether a register's highest byte lies at its lowest address
 * @param minAccess bytes of the smallest access the guest may use
 * @param maxAccess bytes of the largest
 * @param reserved what becomes of bits that no layout names
 * @param registers the registers, by offset
 * @param groups repeated blocks of registers
 * @param identification identification registers, by offset
 */
public record BankDocument(
    String name,
    @SerializedName("inherited") boolean isInherited,
    long size,
    @SerializedName("bigEndian") boolean isBigEndian,
    int minAccess,
    int maxAccess,
    ReservedBits reserved,
    List<RegisterDocument> registers,
    List<GroupDocument> groups,
    List<IdentificationDocument> identification) {
  /** Makes the document. */
  public BankDocument {
    name = Absent.text(name);
    reserved = reserved == null ? ReservedBits.ZERO : reserved;
    registers = Absent.list(registers);
    groups = Absent.list(groups);
    identification = Absent.list(identification);
  }
}
