// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.imports;

import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import java.util.List;
import java.util.stream.Stream;

/**
 * A device that a file describes.
 *
 * @param device its document
 * @param blocks the blocks of its groups of registers
 * @param remarks what of the file the document does not have, in sentences
 */
public record ImportedDevice(
    DeviceDocument device, List<DeviceDocument> blocks, List<String> remarks) {
  /** Keeps its own lists. */
  public ImportedDevice {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  /** The device and its blocks. */
  public Library library() {
    return new Library(Stream.concat(Stream.of(device), blocks.stream()).toList(), List.of());
  }
}
