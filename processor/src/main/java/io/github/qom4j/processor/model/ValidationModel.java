// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A check of what was loaded so far.
 *
 * @param text what must hold
 * @param after Java name of the field it comes after
 * @param method the method that checks
 * @param textOrigin where its text is said
 * @param afterOrigin where the field is named
 */
public record ValidationModel(
    String text, String after, MethodModel method, Origin textOrigin, Origin afterOrigin) {}
