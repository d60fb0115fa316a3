// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The HPET (IA-PC HPET specification 1.0a). Its model is not written yet. */
package io.github.qom4j.examples.hpet;
