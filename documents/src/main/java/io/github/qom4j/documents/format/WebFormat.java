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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The web reference: a page for each type and board, one that lists them, and an index to search.
 * The files need no server and ask for nothing but each other.
 */
public final class WebFormat implements DocumentFormat {
  private static final String FOLDER = "web/";
  private static final List<String> ASSETS = List.of("qom4j.css", "qom4j.js");

  /** For the service loader. */
  public WebFormat() {}

  @Override
  public String name() {
    return "web";
  }

  @Override
  public String summary() {
    return "web pages with search, to read in a browser";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    List<DeviceDocument> types = request.types();
    List<BoardDocument> boards = request.boards();
    WebPages pages = new WebPages(request.library(), types, boards);
    List<OutputFile> files = new ArrayList<>();
    files.add(
        page(request, pages, "index.html", "index", Map.of("types", types, "boards", boards)));
    for (DeviceDocument device : types) {
      Map<String, Object> values =
          Map.of("device", device, "view", new DeviceView(request.library(), device));
      files.add(page(request, pages, pages.ofType(device.name()), "device", values));
    }
    for (BoardDocument board : boards) {
      Map<String, Object> values = Map.of("board", board, "view", new BoardView(board));
      files.add(page(request, pages, pages.ofBoard(board.name()), "board", values));
    }
    files.add(
        new OutputFile(
            FOLDER + "search-index.js",
            SearchIndex.write(request.library(), types, boards, pages)));
    ASSETS.forEach(
        name -> files.add(new OutputFile(FOLDER + name, request.templates().file(FOLDER + name))));
    return files;
  }

  private static OutputFile page(
      DocumentRequest request,
      WebPages pages,
      String file,
      String template,
      Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("title", request.title());
    all.put("html", pages);
    return new OutputFile(
        FOLDER + file, request.templates().fill(FOLDER + template + ".ftlh", all));
  }
}
