// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a machine was doing when it was saved, as a section, QEMU's {@code globalstate}. */
public final class RunStateSection {
  /** Its layout. */
  public static final VMStateDescription<RunStateSection> VMSTATE =
      new VMStateDescription<>(
          "globalstate",
          1,
          1,
          List.of(
              VMStateField.of("size", "uint32", 4),
              VMStateField.of("runstate", "buffer", RunStateSection.TEXT_SIZE),
              VMStateField.of("has_vm_was_suspended", "uint8", 1),
              VMStateField.of("vm_was_suspended", "uint8", 1),
              VMStateField.of("unused", "buffer", RunStateSection.UNUSED_SIZE)),
          RunStateSection::save,
          RunStateSection::load);

  private static final int TEXT_SIZE = 32;
  private static final int UNUSED_SIZE = 66;
  private static final Set<String> KNOWN =
      Set.of(
          "debug",
          "inmigrate",
          "internal-error",
          "io-error",
          "paused",
          "postmigrate",
          "prelaunch",
          "finish-migrate",
          "restore-vm",
          "running",
          "save-vm",
          "shutdown",
          "suspended",
          "watchdog",
          "guest-panicked",
          "colo");

  private String state;

  /** Makes a section that says nothing yet. */
  public RunStateSection() {}

  /**
   * Sets what is saved.
   *
   * @param newState name of a run state, as in QMP
   */
  public void set(String newState) {
    state = newState;
  }

  /**
   * What the stream said.
   *
   * @return name of a run state; empty if there was no such section
   */
  public Optional<String> state() {
    return Optional.ofNullable(state);
  }

  private void save(VMStateOutput out, int version) {
    byte[] text = (state == null ? "" : state).getBytes(StandardCharsets.US_ASCII);
    // The size counts the zero byte that ends the text.
    out.int32(text.length + 1);
    out.array(Arrays.copyOf(text, TEXT_SIZE));
    out.int8(1);
    out.int8(0);
    out.unused(UNUSED_SIZE);
  }

  private void load(VMStateInput in, int version) {
    in.int32();
    byte[] text = new byte[TEXT_SIZE];
    in.array(text);
    in.int8();
    in.int8();
    in.unused(UNUSED_SIZE);
    if (in.isComplete()) {
      state = text[0] == 0 ? null : toText(text);
      return;
    }
    state = toText(text);
    if (!KNOWN.contains(state)) {
      throw new MigrationException(
          MigrationFailure.INVALID,
          "globalstate: runstate: '%s' before offset %d is no run state",
          state,
          in.position());
    }
  }

  private static String toText(byte[] text) {
    int end = 0;
    while (end < text.length && text[end] != 0) {
      end++;
    }
    return new String(text, 0, end, StandardCharsets.US_ASCII);
  }
}
