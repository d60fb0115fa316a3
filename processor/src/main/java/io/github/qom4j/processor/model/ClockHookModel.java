// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * What runs when a clock changed.
 *
 * @param clock name of the clock input
 * @param method what runs
 * @param origin where the clock is named
 */
public record ClockHookModel(String clock, MethodModel method, Origin origin) {}
