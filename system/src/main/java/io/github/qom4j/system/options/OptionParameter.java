// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.options;

import io.github.qom4j.chardev.OptionType;

/**
 * A parameter of an option.
 *
 * @param name its name
 * @param type what its value is
 */
public record OptionParameter(String name, OptionType type) {}
