// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.system.machine.Machine;

/** Commands that access one register or I/O port. */
final class RegisterCommands {
  private static final long LAST_PORT = 0xffff;

  private final AddressSpace memory;
  private final AddressSpace ports;

  RegisterCommands(Machine machine) {
    memory = machine.memory();
    ports = machine.ioPorts();
  }

  String read(QtestWords words, int size) {
    return "OK 0x%016x".formatted(memory.read(words.number(1), size).value());
  }

  String write(QtestWords words, int size) {
    long address = words.number(1);
    memory.write(address, size, words.number(2));
    return "OK";
  }

  String in(QtestWords words, int size) {
    return "OK 0x%04x".formatted(ports.read(port(words), size).value());
  }

  String out(QtestWords words, int size) {
    long port = port(words);
    ports.write(port, size, words.number(2));
    return "OK";
  }

  private static long port(QtestWords words) {
    long port = words.number(1);
    if (Long.compareUnsigned(port, LAST_PORT) > 0) {
      throw QtestFailure.of("Port %s is above 0x%x", words.get(1), LAST_PORT);
    }
    return port;
  }
}
