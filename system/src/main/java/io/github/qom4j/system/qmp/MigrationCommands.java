// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.system.machine.IncomingMigration;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MigrationStatus;
import io.github.qom4j.system.machine.OutgoingMigration;
import io.github.qom4j.system.migration.MigrationAddress;
import java.util.Optional;

/** Commands about machines that migrate. */
final class MigrationCommands {
  private static final int PAGE_SIZE = 4096;

  private MigrationCommands() {}

  /**
   * How far a migration is.
   *
   * @param status its status
   * @param errorDesc why it could not be done
   * @param setupTime ms until state began to be sent
   * @param downtime ms for which the machine stood
   * @param totalTime ms
   * @param ram what was sent
   */
  record MigrationInfo(
      Optional<MigrationStatus> status,
      Optional<String> errorDesc,
      Optional<Long> setupTime,
      Optional<Long> downtime,
      Optional<Long> totalTime,
      Optional<RamInfo> ram) {
    private static MigrationInfo of(MigrationStatus status, Optional<String> error) {
      return new MigrationInfo(
          Optional.of(status).filter(known -> known != MigrationStatus.NONE),
          error,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    private static MigrationInfo of(OutgoingMigration done) {
      return new MigrationInfo(
          Optional.of(done.status()),
          done.error(),
          Optional.of(0L),
          Optional.of(done.stoppedMillis()),
          Optional.of(done.totalMillis()),
          Optional.of(RamInfo.of(done.sent())));
    }
  }

  /** What is said of memory; none is sent, so that most of it is 0. */
  record RamInfo(
      long total,
      long postcopyRequests,
      long dirtySyncCount,
      long multifdBytes,
      long pagesPerSecond,
      long downtimeBytes,
      long pageSize,
      long remaining,
      long postcopyBytes,
      double mbps,
      long transferred,
      long dirtySyncMissedZeroCopy,
      long precopyBytes,
      long duplicate,
      long dirtyPagesRate,
      long normalBytes,
      long normal) {
    private static RamInfo of(long sent) {
      return new RamInfo(0, 0, 0, 0, 0, sent, PAGE_SIZE, 0, 0, 0, sent, 0, 0, 0, 0, 0, 0);
    }
  }

  @Command("migrate")
  static void migrate(
      Machine machine,
      Optional<String> uri,
      Optional<Object> channels,
      Optional<Boolean> detach,
      Optional<Boolean> resume) {
    String target = address(uri, channels);
    if (resume.orElse(false)) {
      throw QmpError.of("Cannot resume if there is no paused migration");
    }
    machine.outgoing().start(MigrationAddress.parse(target));
  }

  @Command("migrate-incoming")
  static void migrateIncoming(
      Machine machine,
      Optional<String> uri,
      Optional<Object> channels,
      Optional<Boolean> exitOnError) {
    String source = address(uri, channels);
    machine.incoming().start(MigrationAddress.parse(source), exitOnError.orElse(true));
  }

  @Command(value = "migrate-pause", outOfBand = true)
  static void pause() {
    throw QmpError.of(
        "migrate-pause is currently only supported during postcopy-active or postcopy-recover"
            + " state");
  }

  /** The address; another form of it is not understood. */
  private static String address(Optional<String> uri, Optional<Object> channels) {
    if (channels.isPresent() && uri.isEmpty()) {
      throw QmpError.of("'channels' is not supported, use 'uri'");
    }
    return uri.filter(text -> channels.isEmpty())
        .orElseThrow(() -> QmpError.of("need either 'uri' or 'channels' argument"));
  }

  @Command("query-migrate")
  static MigrationInfo query(Machine machine) {
    OutgoingMigration outgoing = machine.outgoing();
    IncomingMigration incoming = machine.incoming();
    if (outgoing.status() == MigrationStatus.NONE) {
      return MigrationInfo.of(incoming.status(), incoming.error());
    }
    return outgoing.status() == MigrationStatus.COMPLETED
        ? MigrationInfo.of(outgoing)
        : MigrationInfo.of(outgoing.status(), outgoing.error());
  }
}
