// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a user writes to ask for a character device. */
public final class ChardevOptions {
  private static final Pattern TCP = Pattern.compile("tcp:([^:]{0,64}):([^,]{1,32})(?:,(.*))?");
  private static final Set<String> UNSUPPORTED_WORDS =
      Set.of("braille", "msmouse", "pty", "testdev", "vc", "wctablet");
  private static final Set<String> UNSUPPORTED_PREFIXES =
      Set.of("con", "mon", "pipe", "telnet", "tn3270", "udp", "vc", "websocket");

  private ChardevOptions() {}

  /**
   * The parameters of {@code -chardev} besides the ID, whatever the back end.
   *
   * @return types of the values by rising name
   */
  public static Map<String, OptionType> parameters() {
    return ChardevParameters.supported();
  }

  /**
   * Reads the argument of {@code -chardev}, such as {@code socket,id=c0,path=/tmp/s,server=on}.
   *
   * @param text the argument
   * @return what to open
   * @throws QomException if it asks for anything that does not exist or is not supported
   */
  public static ChardevDescription parseChardev(String text) {
    KeyValueOptions options = KeyValueOptions.parse(text, "backend");
    options.id();
    ChardevParameters.check(options);
    String id = options.id().orElseThrow(() -> new QomException("chardev: no id specified"));
    String backend =
        options
            .get("backend")
            .orElseThrow(() -> new QomException("chardev: \"" + id + "\" missing backend"));
    return new ChardevDescription(id, ChardevKind.of(backend), options);
  }

  /**
   * Reads the argument of {@code -serial}, {@code -qtest} or {@code -qmp}: {@code null}, {@code
   * stdio}, {@code file:PATH}, {@code unix:PATH} and {@code tcp:HOST:PORT}; after the last two may
   * follow options as {@code -chardev socket} has them, such as {@code ,server=on,wait=off}. The
   * caller deals with {@code none} and {@code chardev:ID}.
   *
   * @param text the argument
   * @param id what to call the character device, such as {@code serial0}
   * @return what to open
   * @throws QomException if it asks for anything that does not exist or is not supported
   */
  public static ChardevDescription parseSerial(String text, String id) {
    if (text.equals("null") || text.equals("stdio")) {
      return describe(id, text, List.of());
    }
    if (text.startsWith("file:")) {
      return describe(id, "file", List.of(option("path", after(text))));
    }
    if (text.startsWith("unix:")) {
      return describe(id, "socket", KeyValueOptions.parse(after(text), "path").entries());
    }
    if (text.startsWith("tcp:")) {
      return describe(id, "socket", tcp(text));
    }
    throw notParsed(text);
  }

  private static List<KeyValueOption> tcp(String text) {
    Matcher m = TCP.matcher(text);
    if (!m.matches()) {
      throw cannotConnect(text);
    }
    List<KeyValueOption> found = new ArrayList<>();
    found.add(option("host", m.group(1)));
    found.add(option("port", m.group(2)));
    String rest = m.group(3) == null ? "" : m.group(3);
    found.addAll(KeyValueOptions.parse(rest).entries());
    return found;
  }

  private static ChardevDescription describe(String id, String backend, List<KeyValueOption> rest) {
    List<KeyValueOption> all = new ArrayList<>();
    all.add(option("backend", backend));
    all.addAll(rest);
    KeyValueOptions options = new KeyValueOptions(all);
    ChardevParameters.check(options);
    String actual = options.get("backend").orElse(backend);
    return new ChardevDescription(id, ChardevKind.of(actual), options);
  }

  private static QomException notParsed(String text) {
    int colon = text.indexOf(':');
    String prefix = colon < 0 ? "" : text.substring(0, colon);
    if (prefix.equals("chardev")) {
      return cannotConnect(text);
    }
    if (UNSUPPORTED_WORDS.contains(text)) {
      return ChardevKind.unsupported(text);
    }
    if (UNSUPPORTED_PREFIXES.contains(prefix)) {
      return ChardevKind.unsupported(prefix);
    }
    if (text.startsWith("/dev/") || text.startsWith("COM")) {
      return ChardevKind.unsupported(text);
    }
    return new QomException("'" + text + "' is not a valid char driver");
  }

  private static QomException cannotConnect(String text) {
    return new QomException("could not connect serial device to character backend '" + text + "'");
  }

  private static KeyValueOption option(String key, String value) {
    return new KeyValueOption(key, value, false);
  }

  private static String after(String text) {
    return text.substring(text.indexOf(':') + 1);
  }
}
