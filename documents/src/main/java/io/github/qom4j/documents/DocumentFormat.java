// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

import java.util.List;

/**
 * A format of documents. Formats are found by {@link java.util.ServiceLoader}.
 *
 * <p>What is written depends on nothing but the library: neither on time, place and language nor on
 * the order in which documents were found.
 */
public interface DocumentFormat {
  /**
   * What the command line calls it.
   *
   * @return a word in small letters, such as {@code markdown}
   */
  String name();

  /**
   * What it is, for help texts.
   *
   * @return a few words
   */
  String summary();

  /**
   * Writes documents.
   *
   * @param request what to write and how
   * @return the files
   */
  List<OutputFile> write(DocumentRequest request);
}
