// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.qdev.DeviceCategory;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of devices by what they are for: {@code -device help}, {@code info qdm}. */
public final class DeviceList {
  private DeviceList() {}

  /**
   * Lists the types.
   *
   * @param all whether those that only boards make are listed too
   * @return lines that each end with a line feed
   */
  public static String of(boolean all) {
    List<TypeInfo<?, ?>> types =
        Types.all().stream()
            .filter(type -> type.isA(Device_Qom.TYPE) && !type.isAbstract())
            .filter(type -> all || classOf(type).isUserCreatable())
            .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
            .toList();
    return Stream.concat(
            Stream.of(DeviceCategory.values()).map(category -> group(types, Optional.of(category))),
            Stream.of(group(types, Optional.empty())))
        .filter(group -> !group.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static DeviceClass classOf(TypeInfo<?, ?> type) {
    return (DeviceClass) type.objectClass();
  }

  private static String group(List<TypeInfo<?, ?>> types, Optional<DeviceCategory> category) {
    String lines =
        types.stream()
            .map(DeviceList::classOf)
            .filter(
                type ->
                    category.map(type.categories()::contains).orElseGet(type.categories()::isEmpty))
            .map(DeviceList::line)
            .collect(Collectors.joining());
    String title = category.map(DeviceCategory::title).orElse("Uncategorized");
    return lines.isEmpty() ? "" : title + " devices:\n" + lines;
  }

  private static String line(DeviceClass type) {
    StringBuilder line = new StringBuilder("name \"" + type.type().name() + '"');
    type.busName().ifPresent(bus -> line.append(", bus ").append(bus));
    if (!type.description().isEmpty()) {
      line.append(", desc \"").append(type.description()).append('"');
    }
    if (!type.isUserCreatable()) {
      line.append(", no-user");
    }
    return line.append('\n').toString();
  }
}
