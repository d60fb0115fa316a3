// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

/**
 * A part of a section that is sent only when needed.
 *
 * @param needed the member of the device that says when
 * @param section its layout
 */
public record SubsectionLayout(String needed, SectionLayout section) {}
