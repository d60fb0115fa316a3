// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.util.concurrent.TimeUnit;

/**
 * How a socket behaves.
 *
 * @param server whether it listens
 * @param waits whether opening a server waits for the first client
 * @param noDelay whether small TCP packets are sent at once
 * @param reconnectMillis how long a client waits before it connects again; 0 for never
 */
record SocketMode(boolean server, boolean waits, boolean noDelay, long reconnectMillis) {
  static SocketMode of(KeyValueOptions options) {
    if (options.has("delay") && options.has("nodelay")) {
      throw new QomException("'delay' and 'nodelay' are mutually exclusive");
    }
    boolean server = options.getBoolean("server", false);
    if (server && options.has("reconnect")) {
      throw incompatible("reconnect", "server listen");
    }
    if (!server && options.has("wait")) {
      throw incompatible("wait", "client connect");
    }
    if (options.has("reconnect") && options.has("reconnect-ms")) {
      throw new QomException("'reconnect' and 'reconnect-ms' are mutually exclusive");
    }
    return new SocketMode(
        server,
        server && options.getBoolean("wait", true),
        options.getBoolean("nodelay", false) || !options.getBoolean("delay", true),
        server ? 0 : reconnectMillis(options));
  }

  private static long reconnectMillis(KeyValueOptions options) {
    long seconds = options.getNumber("reconnect", 0);
    long millis = options.getNumber("reconnect-ms", TimeUnit.SECONDS.toMillis(seconds));
    return Math.max(0, Math.min(millis, Integer.MAX_VALUE));
  }

  private static QomException incompatible(String option, String mode) {
    return new QomException(
        "'" + option + "' option is incompatible with socket in " + mode + " mode");
  }
}
