// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The character devices of a machine by id, what QEMU has under {@code /chardevs}. */
public final class Chardevs {
  private final Map<String, Chardev> byId = new LinkedHashMap<>();
  private volatile List<Chardev> added = List.of();

  /** Makes an empty registry. */
  public Chardevs() {}

  /**
   * Adds a character device.
   *
   * @param chardev what to add
   * @throws QomException if there is one of the same id
   */
  public void add(Chardev chardev) {
    Bql.run(
        () -> {
          if (byId.putIfAbsent(chardev.id(), chardev) != null) {
            throw new QomException("Duplicate ID '" + chardev.id() + "' for chardev");
          }
          added = List.copyOf(byId.values());
        });
  }

  /**
   * Finds a character device.
   *
   * @param id its id
   * @return the character device, or empty if there is none
   */
  public Optional<Chardev> find(String id) {
    return Bql.call(() -> Optional.ofNullable(byId.get(id)));
  }

  /**
   * Lists the character devices. Takes no lock.
   *
   * @return all, in the order they were added
   */
  public List<Chardev> all() {
    return added;
  }

  /** Delivers waiting input of every character device as far as there is room. */
  public void pump() {
    all().forEach(Chardev::pump);
  }

  /**
   * Closes every character device and forgets it. May be called without the big lock while a device
   * holds it and waits for the outside: that wait ends.
   */
  public void closeAll() {
    List<Chardev> open = added;
    open.forEach(Chardev::abandonWrite);
    Bql.run(
        () -> {
          byId.clear();
          added = List.of();
        });
    open.forEach(Chardev::close);
  }
}
