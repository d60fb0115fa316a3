// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options as they stand on a command line: {@code key=value,key=value,flag,noflag}.
 *
 * <p>A value runs up to the next comma; two commas stand for one that belongs to it. A key without
 * a value is a flag: {@code wait} means {@code wait=on}, {@code nowait} means {@code wait=off}. The
 * first key may be implied: {@code null,id=x} is {@code backend=null,id=x}. If a key comes twice,
 * the last one counts.
 *
 * @param entries the options in the order they were written
 */
public record KeyValueOptions(List<KeyValueOption> entries) {
  /**
   * Makes options.
   *
   * @param entries the options in order
   */
  public KeyValueOptions {
    entries = List.copyOf(entries);
  }

  /**
   * Parses options that all have a key.
   *
   * @param text the options; empty for none
   * @return the options
   */
  public static KeyValueOptions parse(String text) {
    return parse(text, null);
  }

  /**
   * Parses options. Any text can be parsed; whether a key exists or a value fits is found out when
   * it is asked for.
   *
   * @param text the options; empty for none
   * @param impliedKey the key that a leading value without a key belongs to, or null for none
   * @return the options
   */
  public static KeyValueOptions parse(String text, String impliedKey) {
    return new KeyValueOptions(new Parser(text).parse(impliedKey));
  }

  /**
   * Finds a value.
   *
   * @param key the key
   * @return the last value given, or empty if there is none
   */
  public Optional<String> get(String key) {
    return last(key).map(KeyValueOption::value);
  }

  /**
   * Says whether a key is there.
   *
   * @param key the key
   * @return true if so, whatever its value
   */
  public boolean has(String key) {
    return last(key).isPresent();
  }

  /**
   * Finds a boolean.
   *
   * @param key the key
   * @param absent what to return if the key is not there
   * @return the value
   * @throws QomException if the value is no boolean
   */
  public boolean getBoolean(String key, boolean absent) {
    return last(key).map(KeyValueOption::asBoolean).orElse(absent);
  }

  /**
   * Finds a whole number.
   *
   * @param key the key
   * @param absent what to return if the key is not there
   * @return the value, 64 bits to be taken as unsigned
   * @throws QomException if the value is no such number
   */
  public long getNumber(String key, long absent) {
    return last(key).map(KeyValueOption::asNumber).orElse(absent);
  }

  /**
   * Finds a size, which may have a suffix such as {@code k} or {@code M}.
   *
   * @param key the key
   * @param absent what to return if the key is not there
   * @return the size in bytes, 64 bits to be taken as unsigned
   * @throws QomException if the value is no such size
   */
  public long getSize(String key, long absent) {
    return last(key).map(KeyValueOption::asSize).orElse(absent);
  }

  /**
   * Finds the {@code id}. If it comes twice, the first one counts.
   *
   * @return the id, or empty if there is none
   * @throws QomException if it does not begin with a letter or has anything but letters, digits,
   *     {@code -}, {@code .} and {@code _}
   */
  public Optional<String> id() {
    Optional<String> id =
        entries.stream().filter(e -> e.key().equals("id")).findFirst().map(KeyValueOption::value);
    id.ifPresent(KeyValueOptions::checkId);
    return id;
  }

  /**
   * Checks an {@code id}.
   *
   * @param id what a user wrote
   * @throws QomException as {@link #id()}
   */
  public static void checkId(String id) {
    if (!id.matches("[A-Za-z][A-Za-z0-9._-]*")) {
      throw QomException.withHint(
          "Parameter 'id' expects an identifier",
          "Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.");
    }
  }

  /**
   * Says what to warn the user of.
   *
   * @return one line for each flag, in order
   */
  public List<String> warnings() {
    return entries.stream()
        .filter(KeyValueOption::flag)
        .map(e -> "short-form boolean option '" + e.written() + "' deprecated")
        .toList();
  }

  private Optional<KeyValueOption> last(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).reduce((before, after) -> after);
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    List<KeyValueOption> parse(String impliedKey) {
      List<KeyValueOption> found = new ArrayList<>();
      while (at < text.length()) {
        found.add(next(found.isEmpty() ? impliedKey : null));
      }
      return found;
    }

    private KeyValueOption next(String impliedKey) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '=' && text.charAt(end) != ',') {
        end++;
      }
      boolean hasValue = end < text.length() && text.charAt(end) == '=';
      if (!hasValue && impliedKey != null) {
        return new KeyValueOption(impliedKey, value(), false);
      }
      String key = text.substring(at, end);
      at = end + 1;
      if (hasValue) {
        return new KeyValueOption(key, value(), false);
      }
      return key.startsWith("no")
          ? new KeyValueOption(key.substring(2), "off", true)
          : new KeyValueOption(key, "on", true);
    }

    private String value() {
      StringBuilder value = new StringBuilder();
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == ',') {
          if (at == text.length() || text.charAt(at) != ',') {
            break;
          }
          at++;
        }
        value.append(c);
      }
      return value.toString();
    }
  }
}
