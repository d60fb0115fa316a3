// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.replay;

/**
 * A line of a trace: an event of QEMU's {@code log} trace back end.
 *
 * @param line number of the line, from 1
 * @param name name of the event
 * @param text what the event says
 */
record TraceEvent(int line, String name, String text) {}
