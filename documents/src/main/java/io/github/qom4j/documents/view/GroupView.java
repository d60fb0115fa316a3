// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.GroupDocument;
import java.util.List;

/**
 * A group of registers as documents show it.
 *
 * @param group the group
 * @param offset offset of the first repeat
 * @param stride bytes from one to the next
 * @param description what the block is
 * @param registers the registers of the first repeat
 */
public record GroupView(
    GroupDocument group,
    String offset,
    String stride,
    String description,
    List<RegisterView> registers) {
  /** How many repeats there are, in words. */
  public String repeats() {
    String count = group.count() == 0 ? "" : Integer.toString(group.count());
    String length = group.length().isEmpty() ? "" : "`" + group.length() + "`";
    String all =
        count.isEmpty()
            ? length.isEmpty() ? "as many as the device makes" : length
            : length.isEmpty() ? count : length + " of at most " + count;
    return all + (group.seen().isEmpty() ? "" : ", of which the guest sees `" + group.seen() + "`");
  }
}
