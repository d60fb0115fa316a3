// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * The form of a field's values on the wire, as it is declared.
 *
 * @param as the form that is chosen
 * @param isUnsigned whether an integer of the Java type's size has no sign
 * @param asOrigin where the form is chosen
 * @param unsignedOrigin where it is said to have no sign
 */
public record WireModel(WireForm as, boolean isUnsigned, Origin asOrigin, Origin unsignedOrigin) {}
