// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import java.util.List;
import java.util.Set;

/**
 * What to write.
 *
 * @param library all documents that are known
 * @param wanted names of the types and boards to write of; empty for all
 * @param templates the templates of formats that have some
 * @param title name of the project
 */
public record DocumentRequest(
    Library library, Set<String> wanted, Templates templates, String title) {
  /** The types to write of, with all they have from their ancestors, by name. */
  public List<DeviceDocument> types() {
    return library.devices().stream()
        .filter(DeviceDocument::isType)
        .filter(device -> isWanted(device.name()))
        .map(library::merged)
        .toList();
  }

  /** The boards to write of, by name. */
  public List<BoardDocument> boards() {
    return library.boards().stream().filter(board -> isWanted(board.name())).toList();
  }

  private boolean isWanted(String name) {
    return wanted.isEmpty() || wanted.contains(name);
  }
}
