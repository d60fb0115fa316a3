// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** Documents as JSON, by the schemas {@code device.schema.json} and {@code board.schema.json}. */
package io.github.qom4j.documents.json;
