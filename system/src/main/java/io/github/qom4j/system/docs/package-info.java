// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The command that writes documents of devices and boards. */
package io.github.qom4j.system.docs;
