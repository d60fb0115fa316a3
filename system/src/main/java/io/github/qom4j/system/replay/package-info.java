// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The command {@code replay}: plays recorded guest traffic to a device and compares its answers.
 */
package io.github.qom4j.system.replay;
