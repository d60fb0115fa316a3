// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

/**
 * A file that a format wrote.
 *
 * @param path where it lies in the folder of all documents, with slashes
 * @param text its text, in UTF-8
 */
public record OutputFile(String path, String text) {}
