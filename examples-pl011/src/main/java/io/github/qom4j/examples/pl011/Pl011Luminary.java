// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.pl011;

import io.github.qom4j.annotation.IdRegisters;
import io.github.qom4j.annotation.QomType;

/** The PL011 of Luminary Micro's Stellaris: a PL011 that identifies itself differently. */
@QomType("pl011_luminary")
@IdRegisters({0x11, 0x00, 0x18, 0x01, 0x0d, 0xf0, 0x05, 0xb1})
public class Pl011Luminary extends Pl011 {}
