package io.github.qom4j.reset;

/** Why a reset happens. */
public enum ResetType {
  /** Power was switched on. */
  COLD,
  /** A snapshot is about to be loaded. */
  SNAPSHOT_LOAD,
  /** The machine wakes up. */
  WAKEUP
}
