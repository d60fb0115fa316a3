package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import java.util.List;

/** All rules. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new TypeNameCheck(),
          new TypeReachableCheck(),
          new TypeParentCheck());

  private Checks() {}

  /**
   * Checks a declaration against all rules.
   *
   * @param type the declaration
   * @return what is wrong with it
   */
  public static Report check(TypeModel type) {
    Report report = new Report();
    ALL.forEach(check -> check.check(type, report));
    return report;
  }
}
