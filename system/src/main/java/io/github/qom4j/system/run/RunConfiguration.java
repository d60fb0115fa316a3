// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.system.board.Board;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.MachineOptions;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.trace.LogOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the options say. */
final class RunConfiguration {
  Optional<Board> board = Optional.empty();
  Optional<String> name = Optional.empty();
  Optional<UUID> uuid = Optional.empty();
  Optional<String> memoryBackend = Optional.empty();
  boolean hasRamSize;
  int ramSize = MachineOptions.DEFAULT_RAM_SIZE;
  ClockMode clockMode = ClockMode.HOST;
  boolean acceleratorChosen;
  final List<ChardevRequest> chardevs = new ArrayList<>();
  final List<MonitorRequest> monitors = new ArrayList<>();
  final List<String> serials = new ArrayList<>();
  final List<GlobalProperty> globals = new ArrayList<>();
  final List<DeviceOption> devices = new ArrayList<>();
  final List<ObjectOption> objects = new ArrayList<>();
  final Set<String> boardProperties = new LinkedHashSet<>();
  Optional<String> qtest = Optional.empty();
  String qtestLog;
  Optional<String> vmStateDump = Optional.empty();
  final LogOptions log = new LogOptions();
  Optional<String> incoming = Optional.empty();
  boolean startPaused;
  boolean preconfig;
  boolean terminal;
  boolean noDefaults;
  boolean noGraphic;
}
