// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Set;

/**
 * What a method does with its object.
 *
 * @param name its name
 * @param line the line of the source that declares it
 * @param assigned the fields that it assigns or whose contents it changes
 * @param replaced those that it gives another value as a whole
 * @param called the methods of its class that it calls
 * @param supers the methods of superclasses that it calls with {@code super.}
 * @param told what it calls on objects that fields refer to, as {@code field.method}
 */
public record MethodBodyModel(
    String name,
    int line,
    Set<String> assigned,
    Set<String> replaced,
    Set<String> called,
    Set<String> supers,
    Set<String> told) {}
