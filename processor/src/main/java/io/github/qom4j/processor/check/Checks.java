// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import java.util.List;

/** All rules. */
public final class Checks {
  /** What holds for types and for blocks of registers. */
  private static final List<Check> SHARED =
      List.of(
          new MemberUnreachableCheck(),
          new MemberFinalCheck(),
          new FieldUnexplainedCheck(),
          new FieldInheritedCheck(),
          new ExplanationRolesCheck(),
          new ActionSignatureCheck(),
          new BankSizeCheck(),
          new RegisterTypeCheck(),
          new RegisterOffsetCheck(),
          new RegisterOverlapCheck(),
          new RegisterNameCheck(),
          new RegisterResetCheck(),
          new RegisterViewCheck(),
          new RegisterNoHookCheck(),
          new LayoutKindCheck(),
          new LayoutGapCheck(),
          new LayoutOverlapCheck(),
          new LayoutWidthCheck(),
          new HookRegisterCheck(),
          new HookSignatureCheck(),
          new HookTwiceCheck(),
          new HookAccessCheck(),
          new RowCheck(),
          new BitsValueCheck(),
          new PulseCheck(),
          new TimerFieldCheck(),
          new DerivedStateCheck(),
          new ElsewhereStateCheck(),
          new BrokenStateCheck(),
          new ImmutableStateCheck(),
          new BitsLatchCheck(),
          new VMStateTypeCheck(),
          new VMStateVersionCheck(),
          new VMStateNameCheck(),
          new VMStateRangeCheck(),
          new VMStateUnusedCheck(),
          new FormerNameCheck(),
          new TraceInterfaceCheck(),
          new TraceFieldCheck(),
          new TraceMethodCheck(),
          new TraceParameterCheck(),
          new TraceFormatCheck(),
          new TraceNameCheck(),
          new TraceOccasionCheck());

  private static final List<Check> OF_TYPES =
      List.of(
          new TypeNameCheck(),
          new TypeReachableCheck(),
          new TypeParentCheck(),
          new TypeBaseCheck(),
          new MemberRolesCheck(),
          new PropertyTypeCheck(),
          new PropertyNameCheck(),
          new PropertyDuplicateCheck(),
          new PropertyDefaultCheck(),
          new BankAccessCheck(),
          new BankMissingCheck(),
          new BankNameCheck(),
          new GroupCheck(),
          new IdValueCheck(),
          new IdInheritedCheck(),
          new IrqTypeCheck(),
          new IrqLinesCheck(),
          new IrqSourceCheck(),
          new IrqExpressionCheck(),
          new GpioLinesCheck(),
          new FifoCheck(),
          new ClockTypeCheck(),
          new ClockNameCheck(),
          new ClockHookCheck(),
          new VMStateSubsectionCheck());

  private static final List<Check> OF_BLOCKS = List.of(new BlockMemberCheck());

  private Checks() {}

  /**
   * Checks a declaration against all rules.
   *
   * @param type the declaration
   * @return what is wrong with it
   */
  public static Report check(TypeModel type) {
    Report report = new Report();
    (type.isBlock() ? OF_BLOCKS : OF_TYPES).forEach(check -> check.check(type, report));
    SHARED.forEach(check -> check.check(type, report));
    return report;
  }
}
