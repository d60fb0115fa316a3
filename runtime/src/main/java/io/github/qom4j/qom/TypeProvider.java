package io.github.qom4j.qom;

/** The service through which {@link Types} finds the types of a program: each companion is one. */
public interface TypeProvider {
  /**
   * The type.
   *
   * @return the type
   */
  TypeInfo<?, ?> type();
}
