// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

/**
 * Outputs of a part of a board that lead to inputs of another.
 *
 * @param from name of the part with the outputs
 * @param output the outputs, in words
 * @param to name of the part with the inputs
 * @param input the inputs, in words
 */
public record WireView(String from, String output, String to, String input) {}
