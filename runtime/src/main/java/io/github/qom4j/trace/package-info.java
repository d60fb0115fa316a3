// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Trace events: what devices tell of themselves while they run.
 *
 * <p>An event has a name, typed arguments and a text. It is off until it is {@linkplain
 * io.github.qom4j.trace.TraceEvents#enable enabled} by its name or a pattern, and then goes to the
 * {@linkplain io.github.qom4j.trace.TraceBackend back end}. {@link
 * io.github.qom4j.trace.TraceCapture} is for tests.
 */
package io.github.qom4j.trace;
