// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.devicetree.DeviceTreeFormat;
import io.github.qom4j.documents.format.JsonFormat;
import io.github.qom4j.documents.format.ManFormat;
import io.github.qom4j.documents.format.MarkdownFormat;
import io.github.qom4j.documents.format.WebFormat;
import io.github.qom4j.documents.header.HeaderFormat;
import io.github.qom4j.documents.ipxact.IpXact2014Format;
import io.github.qom4j.documents.ipxact.IpXact2022Format;
import io.github.qom4j.documents.svd.SvdFormat;
import io.github.qom4j.documents.systemrdl.SystemRdlFormat;

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
  exports io.github.qom4j.documents.compare;
  exports io.github.qom4j.documents.imports;
  exports io.github.qom4j.documents.json;
  exports io.github.qom4j.documents.model;
  exports io.github.qom4j.documents.skeleton;
  exports io.github.qom4j.documents.source;
  exports io.github.qom4j.documents.view;
  // Their public classes are what templates see.
  exports io.github.qom4j.documents.devicetree;
  exports io.github.qom4j.documents.format;
  exports io.github.qom4j.documents.header;
  exports io.github.qom4j.documents.ipxact;
  exports io.github.qom4j.documents.registers;
  exports io.github.qom4j.documents.svd;
  exports io.github.qom4j.documents.systemrdl;

  opens io.github.qom4j.documents.model to
      com.google.gson;

  uses DocumentFormat;

  provides DocumentFormat with
      DeviceTreeFormat,
      HeaderFormat,
      IpXact2014Format,
      IpXact2022Format,
      JsonFormat,
      ManFormat,
      MarkdownFormat,
      SvdFormat,
      SystemRdlFormat,
      WebFormat;
}
