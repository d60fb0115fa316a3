// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The command {@code state}: migration streams of one device. */
package io.github.qom4j.system.state;
