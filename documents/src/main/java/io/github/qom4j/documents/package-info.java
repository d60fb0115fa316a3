// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Documents of devices and boards, made from what the annotation processor wrote beside their
 * classes: formats, and what they have in common.
 */
package io.github.qom4j.documents;
