// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import java.util.List;
import java.util.Optional;

/** The commands about what tools know of and no machine here has. */
final class AbsentCommands {
  private AbsentCommands() {}

  /** How the guest's picture is shown. */
  enum DisplayType {
    NONE
  }

  /**
   * The guest's picture.
   *
   * @param type how it is shown
   */
  record DisplayOptions(DisplayType type) {}

  @Command("query-audiodevs")
  static List<Nothing> audioDevices() {
    return List.of();
  }

  @Command(value = "query-block", beforeBoard = true)
  static List<Nothing> blockDevices() {
    return List.of();
  }

  @Command(value = "query-block-exports", beforeBoard = true)
  static List<Nothing> blockExports() {
    return List.of();
  }

  @Command(value = "query-block-jobs", beforeBoard = true)
  static List<Nothing> blockJobs() {
    return List.of();
  }

  @Command("query-cpu-definitions")
  static List<Nothing> processorTypes() {
    return List.of();
  }

  @Command("query-cpus-fast")
  static List<Nothing> processors() {
    return List.of();
  }

  @Command("query-cryptodev")
  static List<Nothing> cryptographicDevices() {
    return List.of();
  }

  @Command("query-gic-capabilities")
  static List<Nothing> interruptControllers() {
    return List.of();
  }

  @Command(value = "query-iothreads", beforeBoard = true)
  static List<Nothing> inputOutputThreads() {
    return List.of();
  }

  @Command("query-jobs")
  static List<Nothing> jobs() {
    return List.of();
  }

  @Command("query-memory-devices")
  static List<Nothing> memoryDevices() {
    return List.of();
  }

  @Command("query-mice")
  static List<Nothing> mice() {
    return List.of();
  }

  @Command("query-migrate-capabilities")
  static List<Nothing> migrationCapabilities() {
    return List.of();
  }

  @Command("query-pci")
  static List<Nothing> pciBuses() {
    return List.of();
  }

  @Command("query-tpm")
  static List<Nothing> trustedPlatformModules() {
    return List.of();
  }

  @Command("query-tpm-models")
  static List<Nothing> trustedPlatformModels() {
    return List.of();
  }

  @Command("query-tpm-types")
  static List<Nothing> trustedPlatformTypes() {
    return List.of();
  }

  @Command(value = "query-blockstats", beforeBoard = true)
  static List<Nothing> blockStatistics(Optional<Boolean> queryNodes) {
    return List.of();
  }

  @Command("query-display-options")
  static DisplayOptions display() {
    return new DisplayOptions(DisplayType.NONE);
  }

  @Command(value = "query-named-block-nodes", beforeBoard = true)
  static List<Nothing> blockNodes(Optional<Boolean> flat) {
    return List.of();
  }

  @Command("query-rx-filter")
  static List<Nothing> receiveFilters(Optional<String> name) {
    name.ifPresent(
        given -> {
          throw QmpError.of("invalid net client name: %s", given);
        });
    return List.of();
  }
}
