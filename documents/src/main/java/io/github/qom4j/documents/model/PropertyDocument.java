// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;

/**
 * A property of a type.
 *
 * @param name its name
 * @param type its type as tools show it, such as {@code uint32}, {@code str} or {@code link<irq>}
 * @param kind what kind of value it takes, such as {@code bool}, {@code chardev} or {@code link}
 * @param defaultValue its default as the command line takes it; empty if none is declared
 * @param min smallest value; empty if the type says it
 * @param max largest value; empty if the type says it
 * @param unit unit of its values; empty for none
 * @param description what it is for; see {@link Prose}
 * @param since the version that first had it; empty if not said
 * @param deprecated why it is not to be used any more; empty if it is
 * @param isUnstable whether it may change without notice
 * @param isLive whether it can be set after the device is realized
 * @param isRequired whether it must be set
 * @param link name of the type of the objects it links to; empty if it is no link
 */
public record PropertyDocument(
    String name,
    String type,
    String kind,
    @SerializedName("default") String defaultValue,
    String min,
    String max,
    String unit,
    String description,
    String since,
    String deprecated,
    @SerializedName("unstable") boolean isUnstable,
    @SerializedName("live") boolean isLive,
    @SerializedName("required") boolean isRequired,
    String link) {
  /** Makes the document. */
  public PropertyDocument {
    Absent.refuse(name, "name");
    Absent.refuse(type, "type");
    kind = Absent.text(kind);
    defaultValue = Absent.text(defaultValue);
    min = Absent.text(min);
    max = Absent.text(max);
    unit = Absent.text(unit);
    description = Absent.text(description);
    since = Absent.text(since);
    deprecated = Absent.text(deprecated);
    link = Absent.text(link);
  }
}
