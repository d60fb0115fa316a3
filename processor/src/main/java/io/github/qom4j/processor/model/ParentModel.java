// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * The superclass of a type.
 *
 * @param javaName its Java name as the source writes it
 * @param packageName its package
 * @param companion simple name of its companion
 * @param qomName its type name; empty if it is no QOM type
 * @param isDevice whether it is a device class
 * @param isSysBus whether it is a system-bus device class
 * @param bankClass the nearest class, of it and its ancestors, that has a register bank; empty if
 *     none has
 * @param bank that register bank
 * @param ids the identification registers of the nearest ancestor that has some
 */
public record ParentModel(
    String javaName,
    String packageName,
    String companion,
    String qomName,
    boolean isDevice,
    boolean isSysBus,
    String bankClass,
    Optional<BankModel> bank,
    Optional<IdModel> ids) {}
