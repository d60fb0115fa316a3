// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.compare;

import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;

/**
 * One of two descriptions of a device.
 *
 * @param name what messages call it
 * @param device the device, with all that it has from its ancestors
 * @param library where the blocks of its groups are found
 */
public record Side(String name, DeviceDocument device, Library library) {}
