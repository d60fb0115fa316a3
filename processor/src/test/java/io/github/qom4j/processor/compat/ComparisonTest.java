// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import static io.github.qom4j.processor.compat.Layouts.field;
import static io.github.qom4j.processor.compat.Layouts.formerly;
import static io.github.qom4j.processor.compat.Layouts.section;
import static io.github.qom4j.processor.compat.Layouts.since;
import static io.github.qom4j.processor.compat.Layouts.struct;
import static io.github.qom4j.processor.compat.Layouts.unused;
import static io.github.qom4j.processor.compat.Layouts.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a comparison finds between an accepted version and a declaration. */
class ComparisonTest {
  private static final FieldLayout A = field("a", "uint32");
  private static final FieldLayout B = field("b", "uint32");
  private static final FieldLayout C = field("c", "uint32");

  private static void finds(String expected, SectionLayout locked, SectionLayout today) {
    String found =
        Comparison.of(locked, today, true).stream()
            .map(
                d ->
                    d.kind()
                        + " "
                        + d.path()
                        + d.now().or(d::was).map(FieldLayout::name).orElse(""))
            .map(String::strip)
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }

  private static void finds(String expected, List<FieldLayout> locked, List<FieldLayout> today) {
    finds(expected, section(2, 1, locked), section(2, 1, today));
  }

  @Test
  void laterVersionsAddFields() {
    finds("", section(2, 1, List.of(A, C)), section(3, 1, List.of(A, since(3, B), C)));
    finds("INSERTED b", section(2, 1, List.of(A, C)), section(3, 1, List.of(A, since(2, B), C)));
  }

  @Test
  void sinceIsNotChanged() {
    finds("SINCE b", List.of(A, since(2, B)), List.of(A, B));
    finds("SINCE b", List.of(A, B), List.of(A, since(2, B)));
    finds("SINCE b", section(2, 1, List.of(A, B)), section(3, 1, List.of(A, since(3, B))));
  }

  @Test
  void sinceAVersionThatAllHaveThatAreReadIsNoCondition() {
    finds("", section(2, 2, List.of(A, since(2, B))), section(2, 2, List.of(A, B)));
  }

  @Test
  void conditions() {
    finds("CONDITION b", List.of(A, B), List.of(A, when("on", B)));
    finds("CONDITION b", List.of(A, when("on", B)), List.of(A, B));
    finds("CONDITION_MEMBER b", List.of(A, when("on", B)), List.of(A, when("off", B)));
    finds("INSERTED b", List.of(A), List.of(A, when("on", B)));
    finds("REMOVED b", List.of(A, when("on", B)), List.of(A));
  }

  @Test
  void roomIsNoConditionalField() {
    finds("UNUSED", List.of(A, when("on", B)), List.of(A, unused(4)));
  }

  @Test
  void counts() {
    FieldLayout four = field("x", "uint8", Count.of(4));
    FieldLayout counted = field("x", "uint8", Count.by("n"));
    finds("COUNT x", List.of(four), List.of(field("x", "uint8", Count.of(8))));
    finds("COUNT x", List.of(four), List.of(counted));
    finds("COUNT x", List.of(field("x", "uint8")), List.of(field("x", "uint8", Count.of(1))));
    finds("COUNT_MEMBER x", List.of(counted), List.of(field("x", "uint8", Count.by("m"))));
    finds("COUNT_UNKNOWN x", List.of(four), List.of(field("x", "uint8", Count.UNKNOWN)));
  }

  @Test
  void structures() {
    finds("RETYPED s.b", List.of(struct("s", A, B)), List.of(struct("s", A, field("b", "int32"))));
    finds("REMOVED s.b", List.of(struct("s", A, B)), List.of(struct("s", A)));
    finds("INSERTED s.b", List.of(struct("s", A)), List.of(struct("s", A, B)));
    finds("MOVED s.a", List.of(struct("s", A, B)), List.of(struct("s", B, A)));
  }

  @Test
  void structuresAreSplitAndMerged() {
    finds("", List.of(A, B, C), List.of(struct("s", A, B), C));
    finds("", List.of(struct("s", A, B), C), List.of(A, struct("t", B, C)));
    finds("", List.of(struct("s", A, struct("t", B)), C), List.of(A, B, C));
    finds("RENAMED b", List.of(struct("s", A, C)), List.of(A, B));
  }

  @Test
  void swappedNames() {
    finds("", List.of(A, B), List.of(formerly("a", B), formerly("b", A)));
    finds("MOVED a", List.of(A, B), List.of(B, A));
  }

  @Test
  void roomInPieces() {
    finds("", List.of(unused(8), A), List.of(unused(4), unused(4), A));
    finds("", List.of(unused(4), A, B, C), List.of(unused(12), C));
    finds("UNUSED", List.of(A, C), List.of(unused(8), C));
    finds("REMOVED b", List.of(A, B, C), List.of(unused(4), C));
  }

  /** What QEMU's checker of two dumps does not see, as it compares names and sizes. */
  @Test
  void whatNamesAndSizesDoNotShow() {
    // Signed and unsigned, integer and array, integer and timer.
    finds("RETYPED a", List.of(A), List.of(field("a", "int32")));
    finds("RETYPED a", List.of(field("a", "uint64")), List.of(field("a", "timer")));
    finds("RETYPED x", List.of(field("x", "uint8", Count.of(4))), List.of(field("x", "uint32")));
    // Flags: single, array, counted array.
    finds("COUNT a", List.of(A), List.of(field("a", "uint32", Count.of(1))));
    // Conditions.
    finds("CONDITION a", List.of(A), List.of(when("on", A)));
    // Names: no list of names that count as the same, apart from the declaration.
    finds("RENAMED b", List.of(A), List.of(B));
    // Fields after the last.
    finds("INSERTED b", List.of(A), List.of(A, B));
    // Room in which another field is.
    finds("INSERTED b", List.of(A, unused(4)), List.of(A, B));
    // When a subsection is sent.
    SectionLayout part = new SectionLayout("dev/part", 1, 1, List.of(B), List.of(), Map.of());
    finds(
        "NEEDED",
        section(2, 1, List.of(A), new SubsectionLayout("on", part)),
        section(2, 1, List.of(A), new SubsectionLayout("off", part)));
  }

  @Test
  void versionsOfSubsections() {
    SectionLayout one = new SectionLayout("dev/part", 1, 1, List.of(A), List.of(), Map.of());
    SectionLayout two =
        new SectionLayout("dev/part", 2, 1, List.of(A, since(2, B)), List.of(), Map.of());
    SectionLayout only = new SectionLayout("dev/part", 2, 2, List.of(A, B), List.of(), Map.of());
    SectionLayout locked = section(2, 1, List.of(), new SubsectionLayout("on", one));
    finds("", locked, section(2, 1, List.of(), new SubsectionLayout("on", two)));
    finds("MINIMUM", locked, section(2, 1, List.of(), new SubsectionLayout("on", only)));
    finds(
        "VERSION",
        section(2, 1, List.of(), new SubsectionLayout("on", two)),
        section(2, 1, List.of(), new SubsectionLayout("on", one)));
  }

  @Test
  void anEarlierVersionOfASubsectionIsKept() {
    SectionLayout one = new SectionLayout("dev/part", 1, 1, List.of(A), List.of(), Map.of());
    SectionLayout two =
        new SectionLayout("dev/part", 2, 1, List.of(A, since(2, B)), List.of(), Map.of());
    SectionLayout first = section(1, 1, List.of(C), new SubsectionLayout("on", one));
    SectionLayout then = section(1, 1, List.of(C), new SubsectionLayout("on", two));
    Lock lock = new Lock("dev", List.of()).accept(first).accept(then);
    assertEquals(
        """
        version 1 minimum 1 section dev
          c uint32
          subsection dev/part version 1 minimum 1 needed on
            a uint32
          subsection dev/part version 2 minimum 1 needed on
            a uint32
            b uint32 since 2
        """,
        String.join("\n", LockWriter.lines(lock.versions().get(0))) + "\n");
    finds("", lock.versions().get(0), then);
  }
}
