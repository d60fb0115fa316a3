// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * The type of the objects that a property links to.
 *
 * @param packageName package of its class
 * @param className qualified name of its class
 * @param companion simple name of its companion
 * @param qomName its name
 */
public record LinkModel(String packageName, String className, String companion, String qomName) {}
