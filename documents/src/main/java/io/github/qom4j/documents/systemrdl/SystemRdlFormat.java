// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.registers.PlainText;
import io.github.qom4j.documents.registers.RegionView;
import io.github.qom4j.documents.registers.RegionViews;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** SystemRDL 2.0, an address map for each type that has registers. */
public final class SystemRdlFormat implements DocumentFormat {
  /** For the service loader. */
  public SystemRdlFormat() {}

  @Override
  public String name() {
    return "systemrdl";
  }

  @Override
  public String summary() {
    return "SystemRDL 2.0, for hardware design";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    return RegionViews.types(request).map(type -> file(request, type)).toList();
  }

  private static OutputFile file(DocumentRequest request, DeviceDocument type) {
    String name = PlainText.identifier(type.name()).toLowerCase(Locale.ROOT);
    List<RegionView> regions = new RegionViews(request.library(), type).all();
    return new OutputFile(
        "systemrdl/" + name + ".rdl",
        request
            .templates()
            .fill(
                "systemrdl/device.rdl.ftl",
                Map.of(
                    "name",
                    name,
                    "type",
                    type.name(),
                    "text",
                    PlainText.line(type.description()),
                    "regions",
                    regions,
                    "words",
                    new RdlWords())));
  }
}
