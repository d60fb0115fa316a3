// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.trace;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.options.OptionGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the options {@code -d}, {@code -D}, {@code -msg} and {@code -trace} say. */
public final class LogOptions {
  private static final Set<String> HELP = Set.of("help", "?");

  private final List<String> traces = new ArrayList<>();
  private Optional<String> masks = Optional.empty();
  private Optional<String> file = Optional.empty();
  private boolean timestamps;

  /** Nothing is said. */
  public LogOptions() {}

  /**
   * {@code -d}.
   *
   * @param newMasks names of masks separated by commas
   */
  public void setMasks(String newMasks) {
    masks = Optional.of(newMasks);
  }

  /**
   * {@code -D}.
   *
   * @param newFile where the log goes
   */
  public void setFile(String newFile) {
    file = Optional.of(newFile);
  }

  /**
   * {@code -msg}.
   *
   * @param argument {@code timestamp=on} or {@code off}
   * @throws QomException if it says something else
   */
  public void setMessages(String argument) {
    timestamps = OptionGroup.MSG.parse(argument).getBoolean("timestamp", timestamps);
  }

  /**
   * {@code -trace}, which may be there several times.
   *
   * @param argument {@code [enable=]PATTERN}, {@code events=FILE}, {@code file=FILE}, separated by
   *     commas
   */
  public void addTrace(String argument) {
    traces.add(argument);
  }

  /**
   * Whether messages and events show the time.
   *
   * @return true for {@code -msg timestamp=on}
   */
  public boolean hasTimestamps() {
    return timestamps;
  }

  /**
   * Whether an argument of {@code -trace} asks which events there are.
   *
   * @param argument the argument
   * @return true for {@code help}
   */
  public static boolean isHelp(String argument) {
    return HELP.contains(argument);
  }

  /**
   * Begins to log and to trace.
   *
   * @return is closed at the end
   * @throws QomException if an option is wrong or a file cannot be opened
   */
  public LogSession start() {
    return LogSession.start(masks, file, timestamps, traces);
  }
}
