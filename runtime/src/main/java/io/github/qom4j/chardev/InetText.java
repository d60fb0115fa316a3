// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Internet addresses in their usual short form. */
final class InetText {
  private static final Pattern ZEROS = Pattern.compile("(?<![0-9a-f])0(?::0)+(?![0-9a-f])");

  private InetText() {}

  static String of(InetAddress address) {
    String text = address.getHostAddress();
    if (!(address instanceof Inet6Address)) {
      return text;
    }
    int start = 0;
    int end = 0;
    Matcher m = ZEROS.matcher(text);
    while (m.find()) {
      if (m.end() - m.start() > end - start) {
        start = m.start();
        end = m.end();
      }
    }
    if (start == end) {
      return text;
    }
    String before = text.substring(0, start).replaceAll(":$", "");
    String behind = text.substring(end).replaceAll("^:", "");
    return before + "::" + behind;
  }

  static String bracketed(InetAddress address) {
    return address instanceof Inet6Address ? "[" + of(address) + "]" : of(address);
  }
}
