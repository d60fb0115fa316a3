// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.chardev.CharEvent;
import io.github.qom4j.chardev.CharHandlers;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineListener;
import io.github.qom4j.system.machine.RunState;
import io.github.qom4j.system.qmp.ProtocolCommands.Capability;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A monitor: reads requests from a character device, answers there and tells what happens. If the
 * character device has a lock of its own, requests out of band are answered whatever else is done.
 */
public final class QmpMonitor implements CharHandlers, MachineListener {
  private static final int ROOM = 1 << 16;

  private final Machine machine;
  private final boolean hasThread;
  private final CharBackend backend = CharBackend.withoutBigLock();
  private final RequestQueue queue = new RequestQueue(backend::acceptInput);
  private final JsonStream input = new JsonStream(new Requests());
  private volatile boolean negotiating = true;
  private volatile boolean outOfBand;

  private QmpMonitor(Machine machine, boolean hasThread) {
    this.machine = machine;
    this.hasThread = hasThread;
  }

  /**
   * Starts a monitor.
   *
   * @param machine what the commands act on
   * @param chardev where the requests come from
   * @throws io.github.qom4j.error.QomException if the character device is in use
   */
  public static void start(Machine machine, Chardev chardev) {
    Bql.run(
        () -> {
          QmpMonitor monitor = new QmpMonitor(machine, chardev.hasOwnLock());
          monitor.backend.connect(chardev);
          machine.addListener(monitor);
          monitor.backend.setHandlers(monitor);
        });
  }

  /** What comes after a request that has to wait is not even read. */
  @Override
  public int canReceive() {
    if (!hasThread) {
      return ROOM;
    }
    return queue.isFull(outOfBand) ? 0 : 1;
  }

  @Override
  public void receive(byte[] characters) {
    input.feed(characters);
  }

  @Override
  public void event(CharEvent event) {
    if (event == CharEvent.OPENED) {
      reset();
      send(greeting());
    } else if (event == CharEvent.CLOSED) {
      reset();
    }
  }

  private void reset() {
    negotiating = true;
    outOfBand = false;
    queue.clear();
    input.reset();
  }

  /**
   * What a monitor says first.
   *
   * @param version what the program says it is
   * @param capabilities what clients may ask for
   */
  record Greeting(QmpVersion version, List<Capability> capabilities) {}

  private static JsonObject greeting() {
    JsonObject greeting = new JsonObject();
    Greeting content = new Greeting(QmpVersion.get(), List.of(Capability.values()));
    greeting.add("QMP", QmpOutput.toJson(content));
    return greeting;
  }

  /** Answers what the client sends. */
  private final class Requests implements JsonStream.Sink {
    @Override
    public void value(JsonElement value) {
      if (QmpRequest.isOutOfBand(value)) {
        answer(value);
      } else {
        inTurn(() -> answer(value));
      }
    }

    @Override
    public void error(QmpError error) {
      JsonObject answer = new JsonObject();
      answer.add("error", error.toJson());
      inTurn(() -> send(answer));
    }

    private void inTurn(Runnable action) {
      if (hasThread) {
        queue.add(() -> Bql.run(action));
      } else {
        action.run();
      }
    }
  }

  private void answer(JsonElement value) {
    if (machine.state() == RunState.SHUTDOWN) {
      return;
    }
    JsonElement id = value instanceof JsonObject object ? object.get("id") : null;
    JsonObject answer = new JsonObject();
    try {
      answer.add("return", run(QmpRequest.of(value, outOfBand)));
      addId(answer, id);
    } catch (QmpError e) {
      addId(answer, id);
      answer.add("error", e.toJson());
    }
    send(answer);
  }

  private static void addId(JsonObject answer, JsonElement id) {
    if (id != null) {
      answer.add("id", id);
    }
  }

  private JsonElement run(QmpRequest request) {
    boolean isNegotiation = request.command().equals(QmpCommands.NEGOTIATION);
    if (negotiating && !isNegotiation) {
      throw QmpError.commandNotFound(
          "Expecting capabilities negotiation with '%s'", QmpCommands.NEGOTIATION);
    }
    QmpCommand command =
        QmpCommands.find(request.command())
            .orElseThrow(
                () ->
                    QmpError.commandNotFound(
                        "The command %s has not been found", request.command()));
    if (isNegotiation && !negotiating) {
      throw QmpError.commandNotFound(
          "Capabilities negotiation is already complete, command ignored");
    }
    if (request.outOfBand() && !command.declared().outOfBand()) {
      throw QmpError.of("The command %s does not support OOB", request.command());
    }
    if (!machine.isComplete() && !command.declared().beforeBoard()) {
      throw QmpError.of(
          "The command '%s' is permitted only after machine initialization has completed",
          request.command());
    }
    try {
      return command.run(machine, this, request.arguments());
    } catch (QomException e) {
      throw QmpError.of(e);
    }
  }

  /** The client has said what it can do. */
  void negotiate(List<Capability> enabled) {
    negotiating = false;
    outOfBand = enabled.contains(Capability.OOB);
  }

  @Override
  public void resumed() {
    tell(new QmpEvent.Resume());
  }

  @Override
  public void stopped() {
    tell(new QmpEvent.Stop());
  }

  @Override
  public void reset(Cause cause) {
    tell(new QmpEvent.Reset(false, cause));
  }

  @Override
  public void shutdown(Cause cause) {
    tell(new QmpEvent.Shutdown(false, cause));
  }

  @Override
  public void deviceDeleted(Optional<String> id, String path) {
    tell(new QmpEvent.DeviceDeleted(id, path));
  }

  @Override
  public void unplugRefused(Optional<String> id, String path) {
    tell(new QmpEvent.DeviceUnplugGuestError(id, path));
  }

  private void tell(QmpEvent event) {
    if (negotiating) {
      return;
    }
    Instant now = Instant.now();
    JsonObject timestamp = new JsonObject();
    timestamp.addProperty("seconds", now.getEpochSecond());
    timestamp.addProperty("microseconds", TimeUnit.NANOSECONDS.toMicros(now.getNano()));
    JsonObject message = new JsonObject();
    message.add("timestamp", timestamp);
    message.addProperty("event", QmpNames.ofEvent(event.getClass()));
    JsonObject data = QmpOutput.toJson(event).getAsJsonObject();
    if (data.size() > 0) {
      message.add("data", data);
    }
    send(message);
  }

  private void send(JsonObject message) {
    backend.write((JsonText.of(message) + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
