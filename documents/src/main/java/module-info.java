// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.format.JsonFormat;
import io.github.qom4j.documents.format.ManFormat;
import io.github.qom4j.documents.format.MarkdownFormat;
import io.github.qom4j.documents.format.WebFormat;

/**
 * Documents of devices and boards, from what the annotation processor writes beside their classes.
 */
@SuppressWarnings("requires-automatic")
module io.github.qom4j.documents {
  requires transitive com.google.gson;
  requires freemarker;
  requires java.compiler;
  requires java.xml;

  exports io.github.qom4j.documents;
  exports io.github.qom4j.documents.json;
  exports io.github.qom4j.documents.model;
  exports io.github.qom4j.documents.view;
  // Their public classes are what templates see.
  exports io.github.qom4j.documents.format;

  opens io.github.qom4j.documents.model to
      com.google.gson;

  uses DocumentFormat;

  provides DocumentFormat with
      JsonFormat,
      ManFormat,
      MarkdownFormat,
      WebFormat;
}
