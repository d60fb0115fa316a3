// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.header;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.registers.RegionViews;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** C headers, C99 and later, each with a program that checks it. */
public final class HeaderFormat implements DocumentFormat {
  /** For the service loader. */
  public HeaderFormat() {}

  @Override
  public String name() {
    return "header";
  }

  @Override
  public String summary() {
    return "C headers, for drivers, and programs that check them";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    return RegionViews.types(request).flatMap(type -> files(request, type)).toList();
  }

  private static Stream<OutputFile> files(DocumentRequest request, DeviceDocument type) {
    HeaderView header = HeaderWriter.write(type, new RegionViews(request.library(), type).all());
    Map<String, Object> values = Map.of("header", header);
    String check = header.file().replaceFirst("\\.h$", "_check.c");
    return Stream.of(
        new OutputFile(
            "header/" + header.file(), request.templates().fill("header/registers.h.ftl", values)),
        new OutputFile("header/" + check, request.templates().fill("header/check.c.ftl", values)));
  }
}
