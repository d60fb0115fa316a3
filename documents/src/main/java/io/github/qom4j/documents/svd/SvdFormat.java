// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.registers.PlainText;
import io.github.qom4j.documents.registers.RegionView;
import io.github.qom4j.documents.registers.RegionViews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** CMSIS-SVD 1.3, in a file for each type that has registers and for each board with such parts. */
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
    return Stream.concat(
            RegionViews.types(request).map(type -> file(request, type)),
            request.boards().stream().flatMap(board -> file(request, board).stream()))
        .toList();
  }

  private static OutputFile file(DocumentRequest request, DeviceDocument type) {
    String text = PlainText.line(type.description());
    return file(
        request,
        PlainText.identifier(type.name()),
        type.name(),
        text.isEmpty() ? "Device of type " + type.name() + "." : text,
        new RegionViews(request.library(), type).all(),
        List.of());
  }

  /** The file of a board, if it has parts with registers. */
  private static Optional<OutputFile> file(DocumentRequest request, BoardDocument board) {
    SvdBoard placed = new SvdBoard(request.library(), board);
    if (placed.regions().isEmpty()) {
      return Optional.empty();
    }
    String summary = board.summary().isEmpty() ? "Board " + board.name() : board.summary();
    List<String> notes =
        placed.beyond().isEmpty()
            ? List.of()
            : List.of("Beyond 32 bits lie: %s.".formatted(String.join(", ", placed.beyond())));
    return Optional.of(
        file(
            request,
            // A type of that name would have the same file.
            PlainText.identifier(board.name()) + "_BOARD",
            "",
            PlainText.line(summary, notes),
            placed.regions(),
            placed.copies()));
  }

  private static OutputFile file(
      DocumentRequest request,
      String name,
      String type,
      String text,
      List<RegionView> regions,
      List<SvdBoard.Copy> copies) {
    boolean isBig = regions.stream().allMatch(region -> region.bank().isBigEndian());
    return new OutputFile(
        // SVD's checker wants the file to have the device's name.
        "svd/" + name + ".svd",
        request
            .templates()
            .fill(
                "svd/device.ftlx",
                Map.of(
                    "name", name,
                    "type", type,
                    "text", text,
                    "endian", isBig ? "big" : "little",
                    "bits", regions.stream().mapToInt(RegionView::bits).max().orElseThrow(),
                    "regions", regions,
                    "copies", copies)));
  }
}
