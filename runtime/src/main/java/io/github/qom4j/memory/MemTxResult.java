package io.github.qom4j.memory;

/** How a memory access ended. */
public enum MemTxResult {
  /** Something answered. */
  OK,
  /** What lies there refused the access. */
  ERROR,
  /** Nothing lies there, or it does not know accesses of this size. */
  DECODE_ERROR
}
