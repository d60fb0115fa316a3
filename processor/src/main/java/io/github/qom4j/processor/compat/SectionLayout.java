// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A section of a stream, a subsection, or a structure in one.
 *
 * @param name its name
 * @param version the version written
 * @param minimumVersion the oldest version read
 * @param fields its fields in the order of the stream
 * @param subsections the parts that are sent only when needed
 * @param places where in the source each part of it is said; none of what a file says
 */
public record SectionLayout(
    String name,
    int version,
    int minimumVersion,
    List<FieldLayout> fields,
    List<SubsectionLayout> subsections,
    Map<Part, Origin> places) {
  /** What the source says of a section. */
  public enum Part {
    SECTION,
    NAME,
    VERSION,
    MINIMUM,
    NEEDED
  }

  /** The layout of a version, with room in one piece however it is declared. */
  SectionLayout at(int ofVersion) {
    List<FieldLayout> kept = new ArrayList<>();
    for (FieldLayout field : fields) {
      if (field.isIn(ofVersion)) {
        FieldLayout last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (last != null && last.isUnused() && field.isUnused()) {
          long bytes = last.count().number() + field.count().number();
          kept.set(kept.size() - 1, FieldLayout.unused(bytes, last.since(), last.places()));
        } else {
          kept.add(field);
        }
      }
    }
    return new SectionLayout(
        name, ofVersion, minimumVersion, List.copyOf(kept), subsections, places);
  }

  /** The layout of a structure, which nothing but its class says the version of. */
  SectionLayout asStruct(int ofVersion) {
    SectionLayout at = at(ofVersion);
    return new SectionLayout(
        name,
        ofVersion,
        ofVersion,
        at.fields.stream().map(FieldLayout::always).toList(),
        subsections,
        places);
  }

  SectionLayout with(List<SubsectionLayout> others) {
    return new SectionLayout(name, version, minimumVersion, fields, List.copyOf(others), places);
  }

  /** Its subsection of a name, if it has one. */
  Optional<SubsectionLayout> subsection(String subsectionName) {
    return subsections.stream().filter(s -> s.section().name().equals(subsectionName)).findFirst();
  }

  /** Its bytes, if they are the same in every stream. */
  OptionalLong bytes() {
    long sum = 0;
    for (FieldLayout field : fields) {
      OptionalLong bytes = field.bytes();
      if (bytes.isEmpty()) {
        return bytes;
      }
      sum += bytes.getAsLong();
    }
    return subsections.isEmpty() ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  /** Where a part of it is said in the source. */
  Origin place(Part part) {
    return places.getOrDefault(part, places.get(Part.SECTION));
  }
}
