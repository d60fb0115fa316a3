// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What is known of devices and boards, as plain values: what the annotation processor writes beside
 * each class, and what every document is made from. Lists are never null and cannot be changed;
 * texts that are not there are empty.
 */
package io.github.qom4j.documents.model;
