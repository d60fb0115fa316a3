// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A device's end of a character device: what a {@code chardev} property holds.
 *
 * <p>Not connected at first; while it is not connected, whatever the device writes vanishes. All
 * methods take the {@linkplain Bql big lock} themselves, so a device, which holds it anyway, and
 * any other code may call them.
 */
public final class CharBackend {
  private final boolean isDevice;
  private volatile Chardev chardev;
  private volatile CharHandlers handlers;

  /** Makes a handle that is connected to nothing. */
  public CharBackend() {
    this(true);
  }

  private CharBackend(boolean isDevice) {
    this.isDevice = isDevice;
  }

  /**
   * Makes a handle of something that is no device and that can do without the big lock.
   *
   * @return a handle that is connected to nothing; it can be connected to any character device
   * @see Chardev#hasOwnLock()
   */
  public static CharBackend withoutBigLock() {
    return new CharBackend(false);
  }

  /**
   * Connects to a character device, leaving the one connected before, if any.
   *
   * @param target what to connect to
   * @throws QomException if {@code target} already has a front end
   */
  public void connect(Chardev target) {
    Bql.run(() -> target.lock().run(() -> attach(target)));
  }

  private void attach(Chardev target) {
    target.attach(this);
    disconnect();
    chardev = target;
    greet();
  }

  /** Leaves the character device, which others may use then; does nothing if not connected. */
  public void disconnect() {
    withChardev(
        left -> {
          left.detach(this);
          chardev = null;
        });
  }

  /** Does something with the character device, if there is one. */
  private void withChardev(Consumer<Chardev> action) {
    Chardev connected = chardev;
    if (connected != null) {
      connected
          .lock()
          .run(
              () -> {
                if (chardev == connected) {
                  action.accept(connected);
                }
              });
    }
  }

  /**
   * Says what this is connected to.
   *
   * @return the character device, or empty if not connected
   */
  public Optional<Chardev> chardev() {
    return Optional.ofNullable(chardev);
  }

  /**
   * Says what to do with what arrives. If the other end is there already, the handlers are told
   * {@link CharEvent#OPENED} before this returns. Input that arrived earlier is delivered later on,
   * never from within this call.
   *
   * @param newHandlers what to call; null for nothing, which leaves input waiting
   */
  public void setHandlers(CharHandlers newHandlers) {
    handlers = newHandlers;
    withChardev(connected -> greet());
  }

  /**
   * Writes one character.
   *
   * @param character what to write
   * @see #write(byte[])
   */
  public void write(byte character) {
    write(new byte[] {character});
  }

  /**
   * Writes characters, all of them, and waits until the back end has taken them. The big lock stays
   * held meanwhile. If nothing is connected, or nobody is at the other end, they vanish; writing
   * never fails.
   *
   * @param characters what to write, in order
   */
  public void write(byte[] characters) {
    withChardev(
        connected -> {
          if (!connected.isClosed()) {
            connected.write(characters);
          }
        });
  }

  /**
   * The device may have room again. Waiting input is delivered soon, but never from within this
   * call, so that a device may call it in the middle of a register access.
   */
  public void acceptInput() {
    withChardev(
        connected -> {
          if (connected.pending() > 0 || connected.hasOwnLock()) {
            connected.wake();
          }
        });
  }

  /**
   * Starts or ends sending a break condition. Most back ends have no such thing and ignore it.
   *
   * @param on true to start, false to end
   */
  public void setBreak(boolean on) {
    withChardev(
        connected -> {
          if (!connected.isClosed()) {
            connected.setBreak(on);
          }
        });
  }

  /** Whether it is a device, which is called with the big lock held. */
  boolean isDevice() {
    return isDevice;
  }

  CharHandlers handlers() {
    return handlers;
  }

  private void greet() {
    if (chardev == null || handlers == null) {
      return;
    }
    if (chardev.isOpen()) {
      handlers.event(CharEvent.OPENED);
    }
    acceptInput();
  }
}
