// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.ipxact;

import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.registers.PlainText;
import io.github.qom4j.documents.registers.RegionViews;
import java.util.List;
import java.util.Map;

/** What the years of the standard have in common: a component for each type with registers. */
final class IpXactFiles {
  private IpXactFiles() {}

  static List<OutputFile> write(DocumentRequest request, int year) {
    return RegionViews.types(request).map(type -> file(request, type, year)).toList();
  }

  private static OutputFile file(DocumentRequest request, DeviceDocument type, int year) {
    return new OutputFile(
        "ipxact-%d/%s.xml".formatted(year, type.name()),
        request
            .templates()
            .fill(
                "ipxact/component-%d.ftlx".formatted(year),
                Map.of(
                    "type", type.name(),
                    "text", PlainText.line(type.description()),
                    "regions", new RegionViews(request.library(), type).all())));
  }
}
