// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.view.BoardView;
import io.github.qom4j.documents.view.DeviceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of Markdown for each type and board, and one that lists them. */
public final class MarkdownFormat implements DocumentFormat {
  /** For the service loader. */
  public MarkdownFormat() {}

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String summary() {
    return "Markdown, for repositories";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    List<DeviceDocument> types = request.types();
    List<BoardDocument> boards = request.boards();
    MarkdownText md =
        new MarkdownText(types.stream().map(DeviceDocument::name).collect(Collectors.toSet()));
    List<OutputFile> files = new ArrayList<>();
    for (DeviceDocument device : types) {
      Map<String, Object> values =
          Map.of("device", device, "view", new DeviceView(request.library(), device), "md", md);
      files.add(page(device.name(), request.templates().fill("markdown/device.ftl", values)));
    }
    for (BoardDocument board : boards) {
      Map<String, Object> values = Map.of("board", board, "view", new BoardView(board), "md", md);
      files.add(page(board.type(), request.templates().fill("markdown/board.ftl", values)));
    }
    Map<String, Object> values =
        Map.of("title", request.title(), "types", types, "boards", boards, "md", md);
    files.add(page("README", request.templates().fill("markdown/index.ftl", values)));
    return files;
  }

  private static OutputFile page(String name, String text) {
    return new OutputFile("markdown/" + FileNames.of(name) + ".md", text);
  }
}
