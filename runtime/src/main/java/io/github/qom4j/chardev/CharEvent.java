package io.github.qom4j.chardev;

/** Something that happens on a line apart from characters. */
public enum CharEvent {
  /** A break condition arrived. */
  BREAK,
  /** The other end is there. */
  OPENED,
  /** The other end has gone. */
  CLOSED
}
