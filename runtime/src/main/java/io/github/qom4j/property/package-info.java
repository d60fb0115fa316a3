// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Properties: one class for each kind of value. To add a kind, write a class and list it in {@link
 * io.github.qom4j.property.PropertyKinds}.
 */
package io.github.qom4j.property;
