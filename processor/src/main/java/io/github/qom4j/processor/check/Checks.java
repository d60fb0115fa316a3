// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import java.util.List;
import java.util.stream.Stream;

/** All rules. */
public final class Checks {
  /** What holds for all that has state. */
  private static final List<Check> OF_STATE =
      List.of(
          new DeviceTypeCheck(),
          new MemberUnreachableCheck(),
          new MemberFinalCheck(),
          new FieldUnexplainedCheck(),
          new FieldInheritedCheck(),
          new ExplanationRolesCheck(),
          new ActionSignatureCheck(),
          new DerivedStateCheck(),
          new ElsewhereStateCheck(),
          new BrokenStateCheck(),
          new ImmutableStateCheck(),
          new VMStateTypeCheck(),
          new VMStateStructCheck(),
          new VMStateVersionCheck(),
          new VMStateNameCheck(),
          new VMStateFormCheck(),
          new VMStatePresenceCheck(),
          new VMStateElementsCheck(),
          new VMStateEqualCheck(),
          new VMStateValidateCheck(),
          new VMStateRangeCheck(),
          new VMStateUnusedCheck(),
          new FormerNameCheck(),
          new VMStateSubsectionCheck(),
          new VMStateHookCheck(),
          new SharedStateCheck(),
          new ResetCheck(),
          new MethodIdleCheck());

  /** What holds for types and for blocks of registers. */
  private static final List<Check> OF_REGISTERS =
      List.of(
          new BankSizeCheck(),
          new RegisterTypeCheck(),
          new RegisterOffsetCheck(),
          new RegisterOverlapCheck(),
          new RegisterNameCheck(),
          new RegisterResetCheck(),
          new RegisterInitialCheck(),
          new RegisterViewCheck(),
          new RegisterNoHookCheck(),
          new LayoutKindCheck(),
          new LayoutConstantCheck(),
          new LayoutUnusedCheck(),
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
          new BitsLatchCheck(),
          new LayoutMaskCheck(),
          new ResetEffectCheck(),
          new ResetAcceptedCheck(),
          new BitsConstraintCheck(),
          new AccessEffectCheck(),
          new RegisterNarrowCheck(),
          new FieldSplitCheck(),
          new WriteOnceCheck(),
          new PeekCheck(),
          new ResetMissingCheck(),
          new EnumPartialCheck(),
          new StrideCheck(),
          new LayoutShiftCheck(),
          new TraceInterfaceCheck(),
          new TraceFieldCheck(),
          new TraceMethodCheck(),
          new TraceParameterCheck(),
          new TraceFormatCheck(),
          new TraceNameCheck(),
          new TraceOccasionCheck(),
          new TraceUnusedCheck(),
          new DocCheck(),
          new OutputNameCheck());

  private static final List<Check> OF_TYPES =
      List.of(
          new TypeNameCheck(),
          new TypeReachableCheck(),
          new TypeParentCheck(),
          new TypeBaseCheck(),
          new TypeAncestorCheck(),
          new TypeInterfacesCheck(),
          new HookOverrideCheck(),
          new ConstructionCheck(),
          new TimerMadeCheck(),
          new MemberRolesCheck(),
          new PropertyTypeCheck(),
          new PropertyNameCheck(),
          new PropertyDuplicateCheck(),
          new PropertyDefaultCheck(),
          new PropertyDeprecationCheck(),
          new PropertyDocCheck(),
          new PropertyLimitsCheck(),
          new PropertyTakenCheck(),
          new PropertyUseCheck(),
          new ChildCheck(),
          new ChildNameCheck(),
          new AliasCheck(),
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
          new IrqAfterCheck(),
          new GpioLinesCheck(),
          new FifoCheck(),
          new FifoBitsCheck(),
          new GroupReachCheck(),
          new BankEmptyCheck(),
          new BankGapCheck(),
          new IrqSourceBitsCheck(),
          new IrqOperandsCheck(),
          new LineDrivenCheck(),
          new TimerArmedCheck(),
          new ClockUsedCheck(),
          new BitsSetCheck(),
          new RegisterUsedCheck(),
          new ClockTypeCheck(),
          new ClockNameCheck(),
          new ClockHookCheck());

  private static final List<Check> OF_BLOCKS =
      List.of(new BlockMemberCheck(), new VMStateSectionCheck());

  private static final List<Check> OF_STRUCTS =
      List.of(new StructClassCheck(), new StructMemberCheck(), new VMStateSectionCheck());

  private Checks() {}

  /**
   * Checks a declaration against all rules.
   *
   * @param type the declaration
   * @return what is wrong with it
   */
  public static Report check(TypeModel type) {
    Report report = new Report();
    rules(type).flatMap(checks -> checks.stream()).forEach(check -> check.check(type, report));
    return report;
  }

  private static Stream<List<Check>> rules(TypeModel type) {
    return switch (type.kind()) {
      case TYPE -> Stream.of(OF_TYPES, OF_STATE, OF_REGISTERS);
      case BLOCK -> Stream.of(OF_BLOCKS, OF_STATE, OF_REGISTERS);
      // What is no structure has no state, right or wrong.
      case STRUCT ->
          type.isClass() && !type.parent().isDevice()
              ? Stream.of(OF_STRUCTS, OF_STATE)
              : Stream.of(OF_STRUCTS);
    };
  }
}
