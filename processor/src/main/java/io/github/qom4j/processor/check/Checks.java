// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

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
          new TypeParentCheck(),
          new TypeBaseCheck(),
          new MemberUnreachableCheck(),
          new MemberFinalCheck(),
          new MemberRolesCheck(),
          new FieldUnexplainedCheck(),
          new ActionSignatureCheck(),
          new PropertyTypeCheck(),
          new PropertyNameCheck(),
          new PropertyDuplicateCheck(),
          new PropertyDefaultCheck(),
          new BankSizeCheck(),
          new BankAccessCheck(),
          new BankMissingCheck(),
          new RegisterTypeCheck(),
          new RegisterOffsetCheck(),
          new RegisterOverlapCheck(),
          new RegisterNameCheck(),
          new RegisterResetCheck(),
          new RegisterNoHookCheck(),
          new LayoutKindCheck(),
          new LayoutGapCheck(),
          new LayoutOverlapCheck(),
          new LayoutWidthCheck(),
          new HookRegisterCheck(),
          new HookSignatureCheck(),
          new HookTwiceCheck(),
          new HookAccessCheck(),
          new BankNameCheck(),
          new GroupCheck(),
          new RowCheck(),
          new BitsValueCheck(),
          new PulseCheck(),
          new IdValueCheck(),
          new IdInheritedCheck(),
          new IrqTypeCheck(),
          new IrqLinesCheck(),
          new IrqSourceCheck(),
          new IrqExpressionCheck(),
          new ClockTypeCheck(),
          new ClockNameCheck(),
          new ClockHookCheck(),
          new VMStateTypeCheck(),
          new VMStateVersionCheck(),
          new VMStateNameCheck(),
          new VMStateSubsectionCheck(),
          new VMStateRangeCheck(),
          new VMStateUnusedCheck());

  /** What a block of registers, which is no type, is checked against. */
  private static final List<Check> OF_BLOCKS =
      List.of(
          new BlockMemberCheck(),
          new MemberUnreachableCheck(),
          new MemberFinalCheck(),
          new FieldUnexplainedCheck(),
          new ActionSignatureCheck(),
          new BankSizeCheck(),
          new RegisterTypeCheck(),
          new RegisterOffsetCheck(),
          new RegisterOverlapCheck(),
          new RegisterNameCheck(),
          new RegisterResetCheck(),
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
          new VMStateTypeCheck(),
          new VMStateVersionCheck(),
          new VMStateNameCheck(),
          new VMStateRangeCheck(),
          new VMStateUnusedCheck());

  private Checks() {}

  /**
   * Checks a declaration against all rules.
   *
   * @param type the declaration
   * @return what is wrong with it
   */
  public static Report check(TypeModel type) {
    Report report = new Report();
    (type.isBlock() ? OF_BLOCKS : ALL).forEach(check -> check.check(type, report));
    return report;
  }
}
