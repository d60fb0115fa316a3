// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonArray;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A monitor: reads requests from a character device, answers there and tells what happens. */
public final class QmpMonitor implements CharHandlers, MachineListener {
  static final String OUT_OF_BAND = "oob";

  private static final int ROOM = 1 << 16;

  private final Machine machine;
  private final CharBackend backend = new CharBackend();
  private final JsonStream input = new JsonStream(new Requests());
  private boolean negotiating = true;
  private boolean outOfBand;

  private QmpMonitor(Machine machine) {
    this.machine = machine;
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
          QmpMonitor monitor = new QmpMonitor(machine);
          monitor.backend.connect(chardev);
          machine.addListener(monitor);
          monitor.backend.setHandlers(monitor);
        });
  }

  @Override
  public int canReceive() {
    return ROOM;
  }

  @Override
  public void receive(byte[] characters) {
    input.feed(characters);
  }

  @Override
  public void event(CharEvent event) {
    if (event == CharEvent.OPENED) {
      negotiating = true;
      outOfBand = false;
      input.reset();
      send(greeting());
    } else if (event == CharEvent.CLOSED) {
      negotiating = true;
      input.reset();
    }
  }

  private static JsonObject greeting() {
    JsonArray capabilities = new JsonArray();
    capabilities.add(OUT_OF_BAND);
    JsonObject content = new JsonObject();
    content.add("version", QmpVersion.toJson());
    content.add("capabilities", capabilities);
    JsonObject greeting = new JsonObject();
    greeting.add("QMP", content);
    return greeting;
  }

  /** Answers what the client sends. */
  private final class Requests implements JsonStream.Sink {
    @Override
    public void value(JsonElement value) {
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

    @Override
    public void error(QmpError error) {
      JsonObject answer = new JsonObject();
      answer.add("error", error.toJson());
      send(answer);
    }
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
    if (request.outOfBand()) {
      throw QmpError.of("The command %s does not support OOB", request.command());
    }
    QmpArguments arguments = new QmpArguments(request.arguments());
    if (negotiating) {
      return negotiate(arguments);
    }
    try {
      return command.run(machine, arguments);
    } catch (QomException e) {
      throw QmpError.of(e);
    }
  }

  private JsonElement negotiate(QmpArguments arguments) {
    boolean withOutOfBand = false;
    for (String capability : arguments.strings("enable").orElseGet(List::of)) {
      if (!capability.equals(OUT_OF_BAND)) {
        // QEMU does not name the parameter either.
        throw QmpError.of("Parameter 'null' does not accept value '%s'", capability);
      }
      withOutOfBand = true;
    }
    arguments.end();
    negotiating = false;
    outOfBand = withOutOfBand;
    return new JsonObject();
  }

  @Override
  public void resumed() {
    sendEvent("RESUME", null);
  }

  @Override
  public void stopped() {
    sendEvent("STOP", null);
  }

  @Override
  public void reset(Cause cause) {
    sendEvent("RESET", data(cause));
  }

  @Override
  public void shutdown(Cause cause) {
    sendEvent("SHUTDOWN", data(cause));
  }

  private static JsonObject data(Cause cause) {
    JsonObject data = new JsonObject();
    data.addProperty("guest", false);
    data.addProperty("reason", cause.qmpName());
    return data;
  }

  private void sendEvent(String name, JsonObject data) {
    if (negotiating) {
      return;
    }
    Instant now = Instant.now();
    JsonObject timestamp = new JsonObject();
    timestamp.addProperty("seconds", now.getEpochSecond());
    timestamp.addProperty("microseconds", TimeUnit.NANOSECONDS.toMicros(now.getNano()));
    JsonObject event = new JsonObject();
    event.add("timestamp", timestamp);
    event.addProperty("event", name);
    if (data != null) {
      event.add("data", data);
    }
    send(event);
  }

  private void send(JsonObject message) {
    backend.write((JsonText.of(message) + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
