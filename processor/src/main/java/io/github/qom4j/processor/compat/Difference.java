// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.Optional;

/**
 * What a declaration does otherwise than an accepted version did.
 *
 * @param kind what it is
 * @param path names of the fields that the field lies in, each with a dot after it
 * @param section the section as it was
 * @param today the section as it is
 * @param holder the section or structure as it is that the field lies in
 * @param after name of the field that it was behind; empty if it was the first
 * @param was the field as it was, if there was one
 * @param now the field as it is, if there is one
 * @param subsection the subsection as it was, if it is about one
 */
record Difference(
    Kind kind,
    String path,
    SectionLayout section,
    SectionLayout today,
    SectionLayout holder,
    String after,
    Optional<FieldLayout> was,
    Optional<FieldLayout> now,
    Optional<SubsectionLayout> subsection) {
  /** Kinds of differences. */
  enum Kind {
    /** A field is no more, and no room was left. */
    REMOVED,
    /** A field was added to a version that is out. */
    INSERTED,
    /** A field stands elsewhere among the others. */
    MOVED,
    /** A field has another name. */
    RENAMED,
    /** A field has another type or other structures. */
    RETYPED,
    /** A field has another number of elements. */
    COUNT,
    /** A field has as many elements as another member says. */
    COUNT_MEMBER,
    /** A field has as many elements as code says that is not seen. */
    COUNT_UNKNOWN,
    /** A field depends on a condition that it did not depend on, or the other way round. */
    CONDITION,
    /** A field depends on another member. */
    CONDITION_MEMBER,
    /** A field is there from another version on. */
    SINCE,
    /** There are more or fewer unused bytes. */
    UNUSED,
    /** A section has another name. */
    SECTION,
    /** A version is newer than the one that is written. */
    VERSION,
    /** A version is older than the ones that are read. */
    MINIMUM,
    /** A subsection is no more. */
    SUBSECTION,
    /** A subsection is sent when another member says so. */
    NEEDED;

    /** Whether it may be no more than another name of a member. */
    boolean isMember() {
      return this == COUNT_MEMBER || this == CONDITION_MEMBER || this == NEEDED;
    }
  }
}
