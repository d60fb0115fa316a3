// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.registers.PlainText;
import io.github.qom4j.documents.registers.RegionView;
import io.github.qom4j.documents.registers.RegionViews;
import java.util.List;
import java.util.Map;

/** CMSIS-SVD 1.3, in a file for each type that has registers. */
public final class SvdFormat implements DocumentFormat {
  /** For the service loader. */
  public SvdFormat() {}

  @Override
  public String name() {
    return "svd";
  }

  @Override
  public String summary() {
    return "CMSIS-SVD 1.3, for debuggers";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    return request.types().stream()
        .filter(type -> !type.isAbstract() && !RegionViews.banks(type).isEmpty())
        .map(type -> file(request, type))
        .toList();
  }

  private static OutputFile file(DocumentRequest request, DeviceDocument type) {
    String name = PlainText.identifier(type.name());
    List<RegionView> regions = new RegionViews(request.library(), type).all();
    String text = PlainText.line(type.description());
    return new OutputFile(
        // SVD's checker wants the file to have the device's name.
        "svd/" + name + ".svd",
        request
            .templates()
            .fill(
                "svd/device.ftlx",
                Map.of(
                    "name",
                    name,
                    "type",
                    type.name(),
                    "text",
                    text.isEmpty() ? "Device of type " + type.name() + "." : text,
                    "endian",
                    regions.stream().allMatch(r -> r.bank().isBigEndian()) ? "big" : "little",
                    "bits",
                    regions.stream().mapToInt(RegionView::bits).max().orElseThrow(),
                    "regions",
                    regions)));
  }
}
