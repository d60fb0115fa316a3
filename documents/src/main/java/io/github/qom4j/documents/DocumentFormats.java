// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The formats that are there, by name. */
public final class DocumentFormats {
  private final Map<String, DocumentFormat> formats = new TreeMap<>();

  /**
   * Finds the formats.
   *
   * @param loader where to look for them
   */
  public DocumentFormats(ClassLoader loader) {
    ServiceLoader.load(DocumentFormat.class, loader)
        .forEach(format -> formats.putIfAbsent(format.name(), format));
  }

  /** All formats, by name. */
  public List<DocumentFormat> all() {
    return List.copyOf(formats.values());
  }

  /**
   * The formats of some names.
   *
   * @param names the names
   * @return the formats in the order of the names, each once
   * @throws DocumentException if there is none of a name
   */
  public List<DocumentFormat> named(List<String> names) {
    List<DocumentFormat> found = new ArrayList<>();
    for (String name : names) {
      DocumentFormat format = formats.get(name);
      if (format == null) {
        throw new DocumentException(
            "there is no format \"%s\"; there are %s"
                .formatted(name, String.join(", ", formats.keySet())));
      }
      if (!found.contains(format)) {
        found.add(format);
      }
    }
    return found;
  }
}
