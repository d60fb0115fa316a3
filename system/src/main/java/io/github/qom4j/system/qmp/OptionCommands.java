// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.chardev.OptionType;
import io.github.qom4j.system.options.OptionGroup;
import io.github.qom4j.system.options.OptionParameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands about the command line. */
final class OptionCommands {
  private OptionCommands() {}

  /**
   * A parameter of an option.
   *
   * @param name its name
   * @param type what its value is
   */
  record ParameterInfo(String name, OptionType type) {
    private static ParameterInfo of(OptionParameter parameter) {
      return new ParameterInfo(parameter.name(), parameter.type());
    }
  }

  /**
   * An option whose argument has parameters.
   *
   * @param option its name
   * @param parameters its parameters, as far as they are the same for all arguments
   */
  record OptionInfo(String option, List<ParameterInfo> parameters) {
    private static OptionInfo of(OptionGroup group) {
      return new OptionInfo(
          group.qmpName(), group.parameters().stream().map(ParameterInfo::of).toList());
    }
  }

  @Command(value = "query-command-line-options", beforeBoard = true)
  static List<OptionInfo> options(Optional<String> option) {
    return option
        .map(OptionCommands::named)
        .orElseGet(() -> Stream.of(OptionGroup.values()))
        .map(OptionInfo::of)
        .toList();
  }

  private static Stream<OptionGroup> named(String name) {
    return Stream.of(
        OptionGroup.find(name).orElseThrow(() -> QmpError.of("invalid option name: %s", name)));
  }
}
