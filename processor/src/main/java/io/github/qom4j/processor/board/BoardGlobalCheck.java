// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.check.PropertyValue;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a board says of all devices of a type, the types of its parts understand. */
final class BoardGlobalCheck implements BoardCheck {
  private static final Pattern GLOBAL =
      Pattern.compile("(?<type>[^.=]+)\\.(?<property>[^=]+)=(?<value>.*)", Pattern.DOTALL);

  @Override
  public void check(BoardModel board, Report report) {
    for (int i = 0; i < board.globals().size(); i++) {
      String global = board.globals().get(i);
      Origin origin = board.globalOrigins().get(i);
      Matcher matcher = GLOBAL.matcher(global);
      if (matcher.matches()) {
        String type = matcher.group("type");
        board.parts().stream()
            .filter(part -> part.types().stream().anyMatch(t -> t.qomName().equals(type)))
            .findFirst()
            .ifPresent(part -> check(part, type, matcher, origin, report));
      } else {
        report.add(
            Rule.BOARD_GLOBAL,
            origin,
            "\"%s\" is nothing that -global takes; write type.property=value.",
            global);
      }
    }
  }

  private static void check(
      PartModel part, String type, Matcher global, Origin origin, Report report) {
    String name = global.group("property");
    List<PropertyModel> known =
        part.members(TypeModel::settable).stream()
            .filter(property -> !property.is(PropertyType.CHARDEV))
            .filter(property -> !property.is(PropertyType.LINK))
            .toList();
    Optional<PropertyModel> property =
        known.stream().filter(one -> one.name().equals(name)).findFirst();
    if (property.isEmpty()) {
      report.add(
          Rule.BOARD_GLOBAL,
          origin,
          "Type \"%s\" has no property \"%s\" that is a value.%s",
          type,
          name,
          Suggestion.of(name, known.stream().map(PropertyModel::name).toList()));
      return;
    }
    String problem = PropertyValue.problem(property.get(), global.group("value"));
    if (!problem.isEmpty()) {
      report.add(
          Rule.BOARD_GLOBAL,
          origin,
          "\"%s\" is no value of property \"%s\": %s.",
          global.group("value"),
          name,
          problem);
    }
  }
}
