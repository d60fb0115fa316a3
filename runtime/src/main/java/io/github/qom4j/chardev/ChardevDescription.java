// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.util.function.Consumer;

/**
 * A character device that a user asked for, checked but not open yet.
 *
 * @param id its name on the machine
 * @param kind its back end
 * @param options its options, as {@code -chardev} has them
 */
public record ChardevDescription(String id, ChardevKind kind, KeyValueOptions options) {
  /**
   * Makes a description.
   *
   * @param id its name on the machine
   * @param kind its back end
   * @param options its options; those of other back ends are ignored
   * @throws QomException if there is no such option, one is missing, has a bad value, goes not
   *     together with another or is not supported
   */
  public ChardevDescription {
    ChardevParameters.check(options);
    ChardevParameters.checkSupported(options);
    kind.check(id, options);
  }

  /**
   * Opens it; what the user should know meanwhile goes to standard error.
   *
   * @return the open character device, to be closed by the caller
   * @throws QomException if it cannot be opened
   * @see #open(Consumer)
   */
  public Chardev open() {
    return open(System.err::println);
  }

  /**
   * Opens it. A socket with {@code server=on} and without {@code wait=off} waits for a client; call
   * this without the big lock then.
   *
   * @param notices told lines the user should know: that it waits for a client, that a client with
   *     {@code reconnect} cannot connect yet. Also called later on, by the character device's
   *     thread
   * @return the open character device, to be closed by the caller
   * @throws QomException if it cannot be opened
   */
  public Chardev open(Consumer<String> notices) {
    return kind.open(id, options, ChardevLock.BIG, notices);
  }

  /**
   * Opens it for a front end that is to be heard whatever the machine is doing. If the back end has
   * another end that may say something, it gets a lock of its own, with which the front end is
   * called, and devices cannot use it.
   *
   * @param notices as for {@link #open(Consumer)}
   * @return the open character device, to be closed by the caller
   * @throws QomException if it cannot be opened
   * @see Chardev#hasOwnLock()
   */
  public Chardev openWithOwnLock(Consumer<String> notices) {
    return kind.open(id, options, ChardevLock.own(), notices);
  }
}
