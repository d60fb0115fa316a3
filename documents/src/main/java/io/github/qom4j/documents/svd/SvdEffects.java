// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.registers.AccessWords;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.source.XmlElement;
import java.util.Set;

/**
 * What accesses do, in SVD's words.
 *
 * @param access who can do what
 * @param write what a write does; empty if it stores
 * @param read what a read does; empty for nothing
 */
record SvdEffects(String access, String write, String read) {
  private static final Set<String> ACCESSES =
      Set.of("read-only", "write-only", "read-write", "writeOnce", "read-writeOnce");
  private static final Set<String> WRITES =
      Set.of(
          "oneToClear",
          "oneToSet",
          "oneToToggle",
          "zeroToClear",
          "zeroToSet",
          "zeroToToggle",
          "clear",
          "set",
          "modify");
  private static final Set<String> READS = Set.of("clear", "set", "modify", "modifyExternal");

  /** The same with what an element says. */
  SvdEffects with(XmlElement element) {
    return new SvdEffects(
        word(element, "access", ACCESSES, access),
        word(element, "modifiedWriteValues", WRITES, write),
        word(element, "readAction", READS, read));
  }

  private static String word(XmlElement element, String name, Set<String> words, String inherited) {
    String word = element.text(name).orElse(inherited);
    if (!word.isEmpty() && !words.contains(word)) {
      throw element
          .child(name)
          .orElse(element)
          .place()
          .error(
              "<%s> is %s; it is one of %s",
              name, SourceFile.quoted(word), String.join(", ", words.stream().sorted().toList()));
    }
    return word;
  }

  /** Whether a read does what no policy says. */
  boolean isReadHooked() {
    return read.startsWith("modify");
  }

  /** Whether a write does what no policy says. */
  boolean isWriteHooked() {
    return write.equals("modify");
  }

  /** The policy nearest to the words. */
  AccessPolicy policy() {
    boolean isWritten = !access.equals("read-only");
    boolean isRead = access.startsWith("read");
    String stored = isWriteHooked() || !isWritten ? "" : write;
    String shown = isReadHooked() || !isRead ? "" : read;
    return AccessWords.policy(access, stored, shown)
        .or(() -> AccessWords.policy(access, stored, ""))
        .or(() -> AccessWords.policy(access, "", shown))
        .or(() -> AccessWords.policy(access, "", ""))
        .orElseThrow();
  }
}
