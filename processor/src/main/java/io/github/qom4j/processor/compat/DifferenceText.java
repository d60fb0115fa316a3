// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.OptionalLong;

/** Says a difference: which version and field, what was and what is, and what to write instead. */
final class DifferenceText {
  private final Difference d;
  private final int version;
  private final int newer;
  private final String accepted;

  private DifferenceText(Difference d) {
    this.d = d;
    version = d.section().version();
    newer = Math.max(version + 1, d.today().version());
    accepted = "Version %d of \"%s\"".formatted(version, d.section().name());
  }

  static String of(Difference d) {
    return new DifferenceText(d).text();
  }

  private String text() {
    return switch (d.kind()) {
      case REMOVED -> removed();
      case INSERTED -> inserted();
      case MOVED ->
          "%s has %s %s; move it back: in a stream only their order tells fields apart."
              .formatted(
                  accepted,
                  name(),
                  d.after().isEmpty() ? "as its first field" : "after " + d.path() + d.after());
      case RENAMED ->
          "%s has %s%s where %s is now; if that is the same state, add @FormerName(\"%s\"), else %s."
              .formatted(accepted, d.path(), was().name(), now().name(), was().name(), withRoom());
      case RETYPED, COUNT ->
          "%s has %s as %s, but now it is %s; change it back, or %s."
              .formatted(accepted, name(), was().form(), now().form(), withRoom());
      case COUNT_MEMBER ->
          "%s has as many %s as %s says, but now as %s does; if that is the same number, accept it."
              .formatted(accepted, name(), was().count().member(), now().count().member());
      case COUNT_UNKNOWN -> unknownCount(name());
      case CONDITION -> condition();
      case CONDITION_MEMBER ->
          "%s has %s when %s says so, but now when %s does; if that means the same, accept it."
              .formatted(accepted, name(), was().when(), now().when());
      case SINCE ->
          "%s was accepted with %s in %s, but now it is in %s; %s."
              .formatted(
                  accepted,
                  name(),
                  versions(was().since()),
                  versions(now().since()),
                  was().since() == 0 ? "drop since" : "set since back to " + was().since());
      case UNUSED -> unused();
      case SECTION ->
          "Version %d was accepted as section \"%s\", but now that is \"%s\", and streams that have"
                  .formatted(version, d.section().name(), d.today().name())
              + " the former would be refused; set it back.";
      case VERSION ->
          "%s was accepted, but version %d is written now; set version to %d, or accept it."
              .formatted(accepted, d.today().version(), version);
      case MINIMUM -> minimum();
      case SUBSECTION ->
          "%s has subsection \"%s\", which would be refused now; bring it back, or %s."
              .formatted(accepted, d.subsection().orElseThrow().section().name(), withoutVersion());
      case NEEDED ->
          "%s has subsection \"%s\" when %s says so, but now another member does; if that means the"
                  .formatted(
                      accepted,
                      d.subsection().orElseThrow().section().name(),
                      d.subsection().orElseThrow().needed())
              + " same, accept it.";
    };
  }

  private String removed() {
    if (was().isUnused()) {
      return "%s has %d unused bytes%s, which are no longer skipped; keep @VMStateUnused(%d)."
          .formatted(accepted, was().count().number(), place(), was().count().number());
    }
    OptionalLong bytes = was().bytes();
    return "%s has %s (%s)%s, which is no longer read; %s, or %s."
        .formatted(
            accepted,
            name(),
            was().form(),
            place(),
            bytes.isPresent()
                ? "leave room with @VMStateUnused(%d)".formatted(bytes.getAsLong())
                : "bring it back",
            withoutVersion());
  }

  private String inserted() {
    if (now().isUnused()) {
      return "%s was accepted without these %d unused bytes; drop @VMStateUnused."
          .formatted(accepted, now().count().number());
    }
    if (d.was().isPresent()) {
      long bytes = was().count().number();
      return "%s has %d unused bytes where %s is now; keep @VMStateUnused(%d), and %s."
          .formatted(accepted, bytes, name(), bytes, inNewVersion());
    }
    return "%s was accepted without %s; %s%s."
        .formatted(
            accepted,
            name(),
            inNewVersion(),
            d.path().isEmpty() ? ", or move it into a @VMStateSubsection" : "");
  }

  private String condition() {
    return now().when().isEmpty()
        ? "%s has %s only when %s says so, but now it is always there; put that condition back."
            .formatted(accepted, name(), was().when())
        : "%s always has %s, but now only when %s says so; drop that condition."
            .formatted(accepted, name(), now().when());
  }

  private String unused() {
    long bytes = now().count().number();
    if (was().bytes().isEmpty()) {
      return "%s has %s (%s), of no fixed size, where %d unused bytes are now; bring it back, or %s."
          .formatted(accepted, name(), was().form(), bytes, withoutVersion());
    }
    return "%s has %s where %d unused bytes are now; make them %d."
        .formatted(
            accepted,
            was().isUnused()
                ? was().bytes().getAsLong() + " unused bytes"
                : "%s%s (%s)".formatted(d.path(), was().name(), was().form()),
            bytes,
            was().bytes().getAsLong());
  }

  private String minimum() {
    int now = d.today().minimumVersion();
    return version < now
        ? "%s was accepted, but only versions from %d on are read now; lower minimumVersion, or accept"
                .formatted(accepted, now)
            + " that its streams are refused."
        : "%s was accepted as reading versions from %d on, but now only those from %d on are read;"
                .formatted(accepted, d.section().minimumVersion(), now)
            + " lower minimumVersion, or accept that.";
  }

  static String unknownCount(String name) {
    return "How many elements %s has, only code says, so that it can change unnoticed; say count, or"
            .formatted(name)
        + " make the array where it is declared, with a constant length.";
  }

  /** How to send something new: a structure has no version of its own in a stream. */
  private String inNewVersion() {
    if (!d.path().isEmpty()) {
      return "take it out of the structure, or " + withoutVersion();
    }
    return d.today().version() > version
        ? "add since = " + newer
        : "set version to %d and add since = %d".formatted(newer, newer);
  }

  /** How to replace something. */
  private String withRoom() {
    OptionalLong bytes = was().bytes();
    return bytes.isPresent() && d.path().isEmpty()
        ? "leave @VMStateUnused(%d) there, %s".formatted(bytes.getAsLong(), inNewVersion())
        : withoutVersion();
  }

  /** How to give a version up. */
  private String withoutVersion() {
    return "set %sminimumVersion to %d and accept that"
        .formatted(d.today().version() > version ? "" : "version and ", newer);
  }

  private String place() {
    return d.after().isEmpty() ? "" : " after " + d.path() + d.after();
  }

  private static String versions(int since) {
    return since == 0 ? "all versions" : "versions from %d on".formatted(since);
  }

  private String name() {
    return d.path() + d.now().or(d::was).orElseThrow().name();
  }

  private FieldLayout was() {
    return d.was().orElseThrow();
  }

  private FieldLayout now() {
    return d.now().orElseThrow();
  }
}
