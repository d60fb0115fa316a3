// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What generated conformance tests stand on: a device's declaration as plain data ({@link
 * io.github.qom4j.testing.DeviceSpec}), an own account of what each access policy does to a bit
 * ({@link io.github.qom4j.testing.Policy}), and the tests that hold a device to both ({@link
 * io.github.qom4j.testing.Conformance}).
 *
 * <p>Nothing here shares code with the runtime's registers or with the generated companions: the
 * tests drive a device over its bus and look at what it saves.
 */
package io.github.qom4j.testing;
