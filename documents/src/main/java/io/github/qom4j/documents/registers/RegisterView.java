// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.RegisterDocument;
import java.util.List;

/**
 * A register, or a row of them.
 *
 * @param register its document
 * @param name its name, unique in its region
 * @param text what it is, in one line, never empty
 * @param offset byte offset in its region or group, in hexadecimal
 * @param bits its width
 * @param count how many there are in a row; 0 for a single one
 * @param stride bytes from one to the next, in hexadecimal
 * @param isDense whether those of a row touch each other
 * @param prefix what the names of a row begin with where each has its own
 * @param access whether it can be read and written, in the words of SVD and IP-XACT
 * @param reset value after a reset, in hexadecimal
 * @param resetMask the bits whose value after a reset is known, in hexadecimal
 * @param isReadActive whether a read does more than the fields say
 * @param isVolatile whether the device changes it
 * @param isWhole whether it is one number that takes all its bits
 * @param fields its fields, from the lowest bit up; one for each run of bits if it has no names
 * @param facts what formats have no words for, by name
 */
public record RegisterView(
    RegisterDocument register,
    String name,
    String text,
    String offset,
    int bits,
    int count,
    String stride,
    boolean isDense,
    String prefix,
    String access,
    String reset,
    String resetMask,
    boolean isReadActive,
    boolean isVolatile,
    boolean isWhole,
    List<FieldView> fields,
    Facts facts) {}
