// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * That something should not be used any more.
 *
 * @param since the version that said so first
 * @param replacement what is used instead; empty if nothing is
 */
public record Deprecation(String since, String replacement) {}
