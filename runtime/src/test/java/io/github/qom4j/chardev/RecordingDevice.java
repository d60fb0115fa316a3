// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.function.BooleanSupplier;

/** A device with a settable amount of room that remembers what it got. */
final class RecordingDevice implements CharHandlers {
  static final int UNLIMITED = Integer.MAX_VALUE;
  private static final long DEADLINE_SECONDS = 10;

  final CharBackend backend = new CharBackend();
  final List<CharEvent> events = new ArrayList<>();
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final Condition changed = Bql.newCondition();
  private int room;
  private int offered;
  private int deliveries;

  RecordingDevice(Chardev chardev, int room) {
    this.room = room;
    backend.connect(chardev);
    backend.setHandlers(this);
  }

  @Override
  public int canReceive() {
    assertTrue(Bql.held());
    offered = room;
    return room;
  }

  @Override
  public void receive(byte[] characters) {
    assertTrue(Bql.held());
    assertTrue(characters.length > 0 && characters.length <= offered);
    offered = 0;
    deliveries++;
    received.writeBytes(characters);
    if (room != UNLIMITED) {
      room -= characters.length;
    }
    changed.signalAll();
  }

  @Override
  public void event(CharEvent event) {
    assertTrue(Bql.held());
    events.add(event);
    changed.signalAll();
  }

  void addRoom(int more) {
    Bql.run(
        () -> {
          room += more;
          backend.acceptInput();
        });
  }

  byte[] received() {
    return Bql.call(received::toByteArray);
  }

  String text() {
    return new String(received(), StandardCharsets.UTF_8);
  }

  int deliveries() {
    return Bql.call(() -> deliveries);
  }

  void awaitReceived(int count) {
    await(() -> received.size() >= count);
  }

  void awaitEvents(CharEvent... expected) {
    await(() -> events.equals(List.of(expected)));
  }

  private void await(BooleanSupplier reached) {
    boolean ok =
        Bql.call(
            () -> {
              long left = TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
              try {
                while (!reached.getAsBoolean() && left > 0) {
                  left = changed.awaitNanos(left);
                }
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              return reached.getAsBoolean();
            });
    assertTrue(ok, () -> "received " + received.size() + ", events " + events);
  }
}
