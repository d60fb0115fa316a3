// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A field of a layout that is no mask.
 *
 * @param name its name
 * @param type its type as the source writes it
 * @param origin the field
 */
public record NoMaskModel(String name, String type, Origin origin) {}
