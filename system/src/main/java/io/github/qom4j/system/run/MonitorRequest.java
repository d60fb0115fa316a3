// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

/**
 * A monitor that the user asks for.
 *
 * @param option how it was asked for, for error messages
 * @param chardevId ID of its character device
 * @param isControl whether it speaks QMP; else people type there
 */
record MonitorRequest(String option, String chardevId, boolean isControl) {}
