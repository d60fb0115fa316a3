// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import io.github.qom4j.migration.LoadReport;
import io.github.qom4j.migration.RunStateSection;
import io.github.qom4j.migration.StreamException;
import io.github.qom4j.migration.StreamReader;
import io.github.qom4j.system.io.BinaryFiles;
import io.github.qom4j.system.migration.JsonDescription;
import io.github.qom4j.system.migration.MigrationAddress;
import io.github.qom4j.system.trace.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The state of another machine on its way in. When it has arrived, the machine goes on where the
 * other one stopped.
 *
 * <p>All methods are called with the {@linkplain Bql big lock} held.
 */
public final class IncomingMigration {
  private static final byte[] MAGIC = {'Q', 'E', 'V', 'M'};

  private final Machine machine;
  private MigrationStatus status = MigrationStatus.NONE;
  private String error = "";
  private boolean isExpected;
  private boolean isStarted;
  private boolean autostart;

  IncomingMigration(Machine machine) {
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

  /** Lets a machine that was not started wait for state. */
  public void expect() {
    Bql.check();
    isExpected = true;
    machine.stop(RunState.INMIGRATE);
  }

  /** Says whether time passes when a machine that ran has arrived. */
  void setAutostart(boolean newState) {
    autostart = newState;
  }

  /**
   * Begins to read the state.
   *
   * @param address where from
   * @param endsOnError whether the machine ends if it cannot be loaded
   * @throws QomException if none is expected any more, or it cannot be read
   */
  public void start(MigrationAddress address, boolean endsOnError) {
    Bql.check();
    if (isStarted) {
      throw new QomException("The incoming migration has already been started");
    }
    if (!isExpected) {
      throw new QomException("'-incoming' was not specified on the command line");
    }
    InputStream in = address.open();
    isStarted = true;
    status = MigrationStatus.SETUP;
    Thread thread =
        new Thread(() -> receive(in, address.target(), endsOnError), "incoming migration");
    thread.setDaemon(true);
    thread.start();
  }

  private void receive(InputStream from, String name, boolean endsOnError) {
    try (InputStream in = from) {
      byte[] stream = read(name, in);
      Bql.run(() -> load(stream, endsOnError));
    } catch (IOException e) {
      String why = "Could not read '%s': %s".formatted(name, e.getMessage());
      Bql.run(() -> fail(List.of(why), endsOnError));
    } catch (QomException e) {
      Bql.run(() -> fail(List.of(e.getMessage()), endsOnError));
    }
  }

  /** Reads all, or only the beginning if it is no stream: there may be no end. */
  private static byte[] read(String name, InputStream in) throws IOException {
    byte[] head = in.readNBytes(MAGIC.length);
    if (!Arrays.equals(head, MAGIC)) {
      return head;
    }
    byte[] rest = BinaryFiles.read(name, in);
    byte[] stream = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, stream, head.length, rest.length);
    return stream;
  }

  private void load(byte[] stream, boolean endsOnError) {
    if (machine.state() != RunState.INMIGRATE) {
      return;
    }
    status = MigrationStatus.ACTIVE;
    RunStateSection runState = new RunStateSection();
    try {
      LoadReport report =
          StreamReader.ofMachine(machine.sections(runState), new JsonDescription()).load(stream);
      if (!report.skipped().isEmpty()) {
        Messages.report("not loaded: " + String.join(", ", report.skipped()));
      }
      status = MigrationStatus.COMPLETED;
      arrive(runState.state().orElse(RunState.RUNNING.qmpName()));
    } catch (StreamException e) {
      fail(e.lines(), endsOnError);
    }
  }

  private void arrive(String sentState) {
    machine.stop(RunState.standing(sentState));
    if (sentState.equals(RunState.RUNNING.qmpName()) && autostart) {
      machine.resume();
    }
  }

  private void fail(List<String> lines, boolean endsOnError) {
    status = MigrationStatus.FAILED;
    error = lines.get(lines.size() - 1);
    if (endsOnError) {
      machine.fail(lines);
    } else {
      lines.subList(0, lines.size() - 1).forEach(Messages::report);
    }
  }
}
