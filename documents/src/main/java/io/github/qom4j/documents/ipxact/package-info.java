// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** IP-XACT (IEEE 1685): registers of components, for tools of hardware design. */
package io.github.qom4j.documents.ipxact;
