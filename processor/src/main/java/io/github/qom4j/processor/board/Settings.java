// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import java.util.ArrayList;
import java.util.List;

/**
 * A property that a board sets, however it does.
 *
 * @param property name of the property
 * @param annotation simple name of the annotation
 * @param origin where the property is named
 */
record Settings(String property, String annotation, Origin origin) {
  /** The settings of a part. */
  static List<Settings> of(PartModel part) {
    List<Settings> all = new ArrayList<>();
    part.settings().forEach(s -> all.add(new Settings(s.property(), "SetProperty", s.origin())));
    part.serials().forEach(s -> all.add(new Settings(s.property(), "Serial", s.origin())));
    part.links().forEach(s -> all.add(new Settings(s.property(), "Link", s.origin())));
    return all;
  }

  /** The annotation that sets a property. */
  static String annotationFor(PropertyModel property) {
    return property.is(PropertyType.CHARDEV)
        ? "Serial"
        : property.is(PropertyType.LINK) ? "Link" : "SetProperty";
  }
}
