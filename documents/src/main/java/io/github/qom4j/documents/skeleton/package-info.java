// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Java classes for imported devices: written once, for their authors to go on with. */
package io.github.qom4j.documents.skeleton;
