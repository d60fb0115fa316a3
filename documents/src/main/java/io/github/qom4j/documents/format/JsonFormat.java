// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.json.DocumentJson;
import io.github.qom4j.documents.model.DeviceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Documents as JSON, with what types have from their ancestors, and the schemas. */
public final class JsonFormat implements DocumentFormat {
  private static final String DEVICE_SCHEMA = "device.schema.json";
  private static final String BOARD_SCHEMA = "board.schema.json";

  /** For the service loader. */
  public JsonFormat() {}

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String summary() {
    return "JSON with its schema, for tools";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    List<OutputFile> files = new ArrayList<>();
    Set<DeviceDocument> devices = new LinkedHashSet<>(request.types());
    request.library().devices().stream().filter(d -> !d.isType()).forEach(devices::add);
    for (DeviceDocument device : devices) {
      files.add(file(device.name(), DocumentJson.write(device, DEVICE_SCHEMA)));
    }
    request
        .boards()
        .forEach(board -> files.add(file(board.type(), DocumentJson.write(board, BOARD_SCHEMA))));
    files.add(new OutputFile("json/" + DEVICE_SCHEMA, schema(DEVICE_SCHEMA)));
    files.add(new OutputFile("json/" + BOARD_SCHEMA, schema(BOARD_SCHEMA)));
    return files;
  }

  private static OutputFile file(String name, String text) {
    return new OutputFile("json/" + FileNames.of(name) + ".json", text);
  }

  private static String schema(String name) {
    try (InputStream in = JsonFormat.class.getResourceAsStream("/schema/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DocumentException("the schema cannot be read: " + e.getMessage());
    }
  }
}
