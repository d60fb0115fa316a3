// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A trace event. It is off at first; asking whether it is on costs a read of a field.
 *
 * <pre>{@code
 * private static final TraceEvent UPDATE = TraceEvent.of("my_update(uint32_t value)", "to 0x%x");
 * ...
 * if (UPDATE.isEnabled()) {
 *   UPDATE.emit(value);
 * }
 * }</pre>
 */
public final class TraceEvent {
  private static final Pattern SIGNATURE = Pattern.compile("([A-Za-z_]\\w*)\\((.*)\\)");

  private final String name;
  private final List<TraceArgument> arguments;
  private final String format;
  private final PrintfFormat printf;
  // Not volatile: it is changed with the big lock held, as events are emitted.
  private boolean enabled;

  private TraceEvent(String name, List<TraceArgument> arguments, String format) {
    this.name = name;
    this.arguments = arguments;
    this.format = format;
    printf = new PrintfFormat(format, arguments.stream().map(TraceArgument::type).toList());
  }

  /**
   * Declares an event.
   *
   * @param signature its name and its arguments as QEMU declares them, with types of {@link
   *     ArgumentType}: {@code pl011_read(uint32_t addr, const char *regname)}
   * @param format its text, a format as of C's {@code printf} without length modifiers, with one
   *     conversion for each argument
   * @return the event
   * @throws IllegalArgumentException if it is no signature, or the format does not fit
   */
  public static TraceEvent of(String signature, String format) {
    Matcher m = SIGNATURE.matcher(signature);
    if (!m.matches()) {
      throw new IllegalArgumentException("no signature of an event: " + signature);
    }
    return new TraceEvent(m.group(1), TraceArgument.parse(m.group(2)), format);
  }

  /**
   * Name of the event.
   *
   * @return the name, such as {@code pl011_read}
   */
  public String name() {
    return name;
  }

  /**
   * The arguments of the event.
   *
   * @return the arguments in order
   */
  public List<TraceArgument> arguments() {
    return arguments;
  }

  /**
   * The text of the event.
   *
   * @return the format
   */
  public String format() {
    return format;
  }

  /**
   * Whether the event is emitted.
   *
   * @return true if it is on
   */
  public boolean isEnabled() {
    return enabled;
  }

  /**
   * Switches the event on or off, with the {@linkplain io.github.qom4j.bql.Bql big lock} held where
   * devices run.
   *
   * @param newState whether it is emitted from now on
   */
  public void setEnabled(boolean newState) {
    enabled = newState;
  }

  /**
   * Emits the event, to be called where it is {@linkplain #isEnabled() on}.
   *
   * @param values the values of the arguments: of integers the low bits count
   */
  public void emit(Object... values) {
    TraceEvents.backend().emit(this, values);
  }

  /**
   * The text of an emitted event.
   *
   * @param values the values of the arguments
   * @return the text, without the event's name
   */
  public String text(Object... values) {
    return printf.format(values);
  }

  /**
   * The event as QEMU's files of trace events declare it.
   *
   * @return name, arguments and format
   */
  public String declaration() {
    String list =
        arguments.isEmpty()
            ? "void"
            : String.join(", ", arguments.stream().map(TraceArgument::declaration).toList());
    return "%s(%s) %s".formatted(name, list, printf.inC());
  }

  @Override
  public String toString() {
    return declaration();
  }
}
