// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.DeviceTypeModel;
import java.util.List;

/** Writes what users see of a type of devices. */
final class DeviceTypeWriter {
  private DeviceTypeWriter() {}

  static void write(Companion c) {
    c.model.deviceType().ifPresent(said -> write(said, c.classInit));
  }

  private static void write(DeviceTypeModel said, CodeBlock.Builder classInit) {
    if (!said.categories().isEmpty()) {
      classInit.addStatement(
          "c.setCategories($L)",
          CodeBlock.join(
              said.categories().stream()
                  .map(name -> CodeBlock.of("$T.$L", RuntimeNames.DEVICE_CATEGORY, name))
                  .toList(),
              ", "));
    }
    said.description().ifPresent(text -> classInit.addStatement("c.setDescription($S)", text));
    said.bus().ifPresent(bus -> classInit.addStatement("c.setBus($T.class)", className(bus)));
    said.userCreatable()
        .ifPresent(value -> classInit.addStatement("c.setUserCreatable($L)", value));
    said.hotpluggable().ifPresent(value -> classInit.addStatement("c.setHotpluggable($L)", value));
  }

  private static ClassName className(DeviceTypeModel.Bus bus) {
    List<String> names = bus.simpleNames();
    return ClassName.get(
        bus.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }
}
