// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.LinkModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;

/** Links lead to parts of the type they are for, or to memory. */
final class PartLinkCheck implements BoardCheck {
  private static final String MEMORY_REGION = "memory-region";

  @Override
  public void check(BoardModel board, Report report) {
    for (PartModel part : board.parts()) {
      for (PartModel.Link link : part.links()) {
        Optional<PartModel> target = board.part(link.to());
        if (target.isEmpty() && isMemory(board, link.to())) {
          memory(part, link, report);
        } else if (target.isEmpty()) {
          report.add(Rule.PART_LINK, link.toOrigin(), "%s", Unknown.part(board, link.to()));
        } else if (target.get().isDevice()) {
          part.property(link.property())
              .flatMap(PropertyModel::link)
              .filter(type -> !target.get().classes().contains(type.className()))
              .ifPresent(type -> wrongType(part, link, target.get(), type, report));
        }
      }
    }
  }

  private static boolean isMemory(BoardModel board, String name) {
    return board.rams().stream().anyMatch(ram -> ram.field().name().equals(name));
  }

  private static void memory(PartModel part, PartModel.Link link, Report report) {
    part.property(link.property())
        .flatMap(PropertyModel::link)
        .filter(type -> !type.qomName().equals(MEMORY_REGION))
        .ifPresent(
            type ->
                report.add(
                    Rule.PART_LINK,
                    link.toOrigin(),
                    "Property \"%s\" of %s links to type %s, but %s is memory; link to a part.",
                    link.property(),
                    part.name(),
                    type.qomName(),
                    link.to()));
  }

  private static void wrongType(
      PartModel part, PartModel.Link link, PartModel target, LinkModel type, Report report) {
    report.add(
        Rule.PART_LINK,
        link.toOrigin(),
        "Property \"%s\" of %s links to type %s, but %s is of type %s; link to another part.",
        link.property(),
        part.name(),
        type.qomName(),
        target.name(),
        target.type().qomName());
  }
}
