// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.view.DeviceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A manual page for each type. */
public final class ManFormat implements DocumentFormat {
  private static final String SECTION = ".7";

  /** For the service loader. */
  public ManFormat() {}

  @Override
  public String name() {
    return "man";
  }

  @Override
  public String summary() {
    return "manual pages, for man";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    List<OutputFile> files = new ArrayList<>();
    for (DeviceDocument device : request.types()) {
      Map<String, Object> values =
          Map.of(
              "title",
              request.title(),
              "device",
              device,
              "view",
              new DeviceView(request.library(), device),
              "man",
              new ManText());
      files.add(
          new OutputFile(
              "man/" + FileNames.of(device.name()) + SECTION,
              request.templates().fill("man/device.ftl", values)));
    }
    return files;
  }
}
