// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Secrets, such as passwords and keys, that users give a machine. */
package io.github.qom4j.system.secret;
