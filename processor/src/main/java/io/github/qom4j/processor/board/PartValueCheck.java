// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.check.PropertyValue;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;

/** What properties are set to are values of their kind. */
final class PartValueCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (PartModel part : board.parts()) {
      for (PartModel.Setting setting : part.settings()) {
        Optional<PropertyModel> property =
            part.property(setting.property())
                .filter(found -> Settings.annotationFor(found).equals("SetProperty"));
        property.ifPresent(found -> check(found, setting.value(), setting.valueOrigin(), report));
        if (!setting.insteadOf().isEmpty()) {
          property.ifPresent(
              found -> check(found, setting.insteadOf(), setting.insteadOrigin(), report));
        }
      }
      for (PartModel.Serial serial : part.serials()) {
        if (serial.number() < 0) {
          report.add(
              Rule.PART_VALUE,
              serial.numberOrigin(),
              "%d is no serial port: the first one is 0.",
              serial.number());
        }
      }
    }
  }

  private static void check(PropertyModel property, String text, Origin origin, Report report) {
    String problem = PropertyValue.problem(property, text);
    if (!problem.isEmpty()) {
      report.add(
          Rule.PART_VALUE,
          origin,
          "\"%s\" is no value of property \"%s\": %s.",
          text,
          property.name(),
          problem);
    }
  }
}
