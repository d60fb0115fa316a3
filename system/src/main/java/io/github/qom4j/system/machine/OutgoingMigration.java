// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import io.github.qom4j.migration.RunStateSection;
import io.github.qom4j.migration.SectionEntry;
import io.github.qom4j.migration.StreamWriter;
import io.github.qom4j.system.migration.MigrationAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The state of a machine on its way out. The machine stands still while it is sent and after that;
 * if it cannot be sent, it goes on as before.
 *
 * <p>All methods are called with the {@linkplain Bql big lock} held.
 */
public final class OutgoingMigration {
  private final Machine machine;
  private MigrationStatus status = MigrationStatus.NONE;
  private String error = "";
  private RunState before;
  private long startNanos;
  private long stopNanos;
  private long endNanos;
  private int sent;

  OutgoingMigration(Machine machine) {
    this.machine = machine;
  }

  /**
   * How far it is.
   *
   * @return the status
   */
  public MigrationStatus status() {
    return status;
  }

  /**
   * Why it could not be done.
   *
   * @return the reason; empty if there is none
   */
  public Optional<String> error() {
    return Optional.of(error).filter(text -> !text.isEmpty());
  }

  /**
   * How long it took.
   *
   * @return ms
   */
  public long totalMillis() {
    return TimeUnit.NANOSECONDS.toMillis(endNanos - startNanos);
  }

  /**
   * For how long of that the machine stood.
   *
   * @return ms
   */
  public long stoppedMillis() {
    return TimeUnit.NANOSECONDS.toMillis(endNanos - stopNanos);
  }

  /**
   * How much was sent.
   *
   * @return bytes
   */
  public int sent() {
    return sent;
  }

  /**
   * Begins to send the state.
   *
   * @param address where to
   * @throws QomException if there is nothing to send, or it cannot be sent there
   */
  public void start(MigrationAddress address) {
    Bql.check();
    checkPossible();
    error = "";
    sent = 0;
    startNanos = System.nanoTime();
    try {
      OutputStream out = address.create();
      status = MigrationStatus.SETUP;
      Thread thread = new Thread(() -> send(out, address), "outgoing migration");
      thread.setDaemon(true);
      thread.start();
    } catch (QomException e) {
      status = MigrationStatus.FAILED;
      error = e.getMessage();
      throw e;
    }
  }

  private void checkPossible() {
    if (isUnderWay()) {
      throw new QomException("There's a migration process in progress");
    }
    switch (machine.state()) {
      case INMIGRATE -> throw new QomException("Guest is waiting for an incoming migration");
      case POSTMIGRATE ->
          throw new QomException("Can't migrate the vm that was paused due to previous migration");
      default -> {
        // It has state to send.
      }
    }
    for (SectionEntry<?> entry : machine.sections(new RunStateSection()).entries()) {
      if (entry.description().unmigratable().isPresent()) {
        throw new QomException(
            "State blocked by non-migratable device '%s': %s"
                .formatted(entry.name(), entry.description().unmigratable().get()));
      }
    }
  }

  private boolean isUnderWay() {
    return status.isUnderWay();
  }

  private void send(OutputStream to, MigrationAddress address) {
    try {
      try (OutputStream out = to) {
        out.write(Bql.call(this::save));
      }
      Bql.run(this::complete);
    } catch (IOException e) {
      String what = address.isCommand() ? "command" : "file";
      Bql.run(() -> fail("Unable to write to %s: %s".formatted(what, e.getMessage())));
    } catch (QomException e) {
      Bql.run(() -> fail(e.getMessage()));
    }
  }

  private byte[] save() {
    status = MigrationStatus.ACTIVE;
    before = machine.state();
    stopNanos = System.nanoTime();
    RunStateSection runState = new RunStateSection();
    runState.set(before.qmpName());
    if (before != RunState.SHUTDOWN) {
      machine.stop(RunState.FINISH_MIGRATE);
    }
    byte[] stream = new StreamWriter(machine.sections(runState)).write();
    sent = stream.length;
    return stream;
  }

  private void complete() {
    end(MigrationStatus.COMPLETED);
    if (machine.state() == RunState.FINISH_MIGRATE) {
      machine.stop(RunState.POSTMIGRATE);
    }
  }

  private void fail(String why) {
    if (!isUnderWay()) {
      return;
    }
    error = why;
    end(MigrationStatus.FAILED);
    if (machine.state() == RunState.FINISH_MIGRATE) {
      machine.stop(before == RunState.RUNNING ? RunState.PAUSED : before);
      if (before == RunState.RUNNING) {
        machine.resume();
      }
    }
  }

  private void end(MigrationStatus newStatus) {
    status = newStatus;
    endNanos = System.nanoTime();
  }
}
