package io.github.qom4j.processor.read;

/** A type that a declaration needs is not there, perhaps not yet: another processor may write it. */
public final class MissingTypeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ElementOrigin origin;

  MissingTypeException(String missing, String why, ElementOrigin origin) {
    super("%s cannot be found; it is %s.".formatted(missing, why));
    this.origin = origin;
  }

  /** Where the type is needed. */
  public ElementOrigin origin() {
    return origin;
  }
}
