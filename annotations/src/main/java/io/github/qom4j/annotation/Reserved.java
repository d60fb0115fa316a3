package io.github.qom4j.annotation;

/** What becomes of the bits of a register that its layout does not name. */
public enum Reserved {
  /** They read 0 and ignore writes. */
  ZERO,
  /** They keep what was written, without effect. */
  KEPT
}
