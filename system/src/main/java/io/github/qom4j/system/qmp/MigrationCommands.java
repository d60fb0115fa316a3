// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.machine.IncomingMigration;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MigrationStatus;
import io.github.qom4j.system.machine.OutgoingMigration;
import io.github.qom4j.system.machine.RunState;
import io.github.qom4j.system.migration.MigrationAddress;
import java.util.List;
import java.util.Optional;

/** Commands about machines that migrate. */
final class MigrationCommands {
  private static final int PAGE_SIZE = 4096;

  private MigrationCommands() {}

  /** Lets time pass. */
  static void resume(Machine machine) {
    if (machine.state() == RunState.FINISH_MIGRATE) {
      throw QmpError.of("Migration is not finalized yet");
    }
    machine.resume();
  }

  static JsonElement migrate(Machine machine, QmpArguments arguments) {
    Optional<String> uri = uri(arguments);
    arguments.optionalFlag("detach");
    boolean isResumed = arguments.optionalFlag("resume").orElse(false);
    arguments.end();
    String target = required(uri);
    if (isResumed) {
      throw QmpError.of("Cannot resume if there is no paused migration");
    }
    run(() -> machine.outgoing().start(MigrationAddress.parse(target)));
    return new JsonObject();
  }

  static JsonElement migrateIncoming(Machine machine, QmpArguments arguments) {
    Optional<String> uri = uri(arguments);
    boolean endsOnError = arguments.optionalFlag("exit-on-error").orElse(true);
    arguments.end();
    String source = required(uri);
    IncomingMigration incoming = machine.incoming();
    run(() -> incoming.start(MigrationAddress.parse(source), endsOnError));
    return new JsonObject();
  }

  /** The address; empty if there is none, or another form of it, too. */
  private static Optional<String> uri(QmpArguments arguments) {
    Optional<String> uri = arguments.optionalString("uri");
    boolean hasChannels = arguments.takes("channels");
    if (hasChannels && uri.isEmpty()) {
      throw QmpError.of("'channels' is not supported, use 'uri'");
    }
    return hasChannels ? Optional.empty() : uri;
  }

  private static String required(Optional<String> uri) {
    return uri.orElseThrow(() -> QmpError.of("need either 'uri' or 'channels' argument"));
  }

  private static void run(Runnable action) {
    try {
      action.run();
    } catch (QomException e) {
      throw QmpError.of("%s", e.getMessage());
    }
  }

  static JsonElement query(Machine machine) {
    OutgoingMigration outgoing = machine.outgoing();
    IncomingMigration incoming = machine.incoming();
    return outgoing.status() == MigrationStatus.NONE ? status(incoming) : status(outgoing);
  }

  private static JsonObject status(IncomingMigration incoming) {
    return status(incoming.status(), incoming.error());
  }

  private static JsonObject status(MigrationStatus status, Optional<String> error) {
    JsonObject answer = new JsonObject();
    if (status != MigrationStatus.NONE) {
      answer.addProperty("status", status.qmpName());
      error.ifPresent(text -> answer.addProperty("error-desc", text));
    }
    return answer;
  }

  private static JsonObject status(OutgoingMigration outgoing) {
    JsonObject answer = status(outgoing.status(), outgoing.error());
    if (outgoing.status() == MigrationStatus.COMPLETED) {
      answer.addProperty("setup-time", 0);
      answer.addProperty("downtime", outgoing.stoppedMillis());
      answer.addProperty("total-time", outgoing.totalMillis());
      answer.add("ram", ram(outgoing.sent()));
    }
    return answer;
  }

  /** What QEMU says of memory, of which none is sent. */
  private static JsonObject ram(int sent) {
    JsonObject ram = new JsonObject();
    ram.addProperty("total", 0);
    List.of("postcopy-requests", "dirty-sync-count", "multifd-bytes", "pages-per-second")
        .forEach(name -> ram.addProperty(name, 0));
    ram.addProperty("downtime-bytes", sent);
    ram.addProperty("page-size", PAGE_SIZE);
    List.of("remaining", "postcopy-bytes", "mbps").forEach(name -> ram.addProperty(name, 0));
    ram.addProperty("transferred", sent);
    List.of(
            "dirty-sync-missed-zero-copy",
            "precopy-bytes",
            "duplicate",
            "dirty-pages-rate",
            "normal-bytes",
            "normal")
        .forEach(name -> ram.addProperty(name, 0));
    return ram;
  }
}
