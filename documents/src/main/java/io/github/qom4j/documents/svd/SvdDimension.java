// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.source.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something repeats.
 *
 * @param count how many there are, at least 1
 * @param increment from one to the next
 * @param indices what stands for {@code %s} in the name of each; none for its number
 */
record SvdDimension(int count, long increment, List<String> indices) {
  private static final int LARGEST = 1 << 16;
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
  private static final Pattern LETTERS = Pattern.compile("([A-Z])-([A-Z])");

  /** What an element says. */
  static SvdDimension of(XmlElement element, int most) {
    int count = SvdNumbers.small(element, "dim", Math.min(LARGEST, most));
    if (count == 0) {
      throw element.child("dim").orElseThrow().place().error("<dim> is 0");
    }
    Optional<String> text = element.text("dimIndex");
    List<String> indices = text.map(t -> indices(t, count)).orElse(List.of());
    if (text.isPresent() && indices.size() != count) {
      throw element
          .child("dimIndex")
          .orElseThrow()
          .place()
          .error(
              "<dimIndex> %s does not name %d indices, as <dim> says",
              SourceFile.quoted(text.get()), count);
    }
    return new SvdDimension(count, SvdNumbers.get(element, "dimIncrement"), indices);
  }

  /** What an element of registers says. */
  static SvdDimension of(XmlElement element) {
    return of(element, LARGEST);
  }

  private static List<String> indices(String text, int count) {
    Matcher numbers = NUMBERS.matcher(text);
    Matcher letters = LETTERS.matcher(text);
    List<String> indices = new ArrayList<>();
    if (numbers.matches()) {
      long first = Long.parseLong(numbers.group(1));
      long last = Long.parseLong(numbers.group(2));
      for (long i = first; i <= last && indices.size() <= count; i++) {
        indices.add(String.valueOf(i));
      }
    } else if (letters.matches()) {
      for (char c = letters.group(1).charAt(0); c <= letters.group(2).charAt(0); c++) {
        indices.add(String.valueOf(c));
      }
    } else {
      for (String index : text.split("\\s*,\\s*")) {
        indices.add(index.strip());
      }
    }
    return indices;
  }

  /** Whether the indices are the numbers from 0 on. */
  boolean isNumbered() {
    for (int i = 0; i < indices.size(); i++) {
      if (!indices.get(i).equals(String.valueOf(i))) {
        return false;
      }
    }
    return true;
  }

  /** The name of one. */
  String name(String pattern, int number) {
    String index = indices.isEmpty() ? String.valueOf(number) : indices.get(number);
    String name = pattern.replace("[%s]", "%s");
    return name.contains("%s") ? name.replace("%s", index) : name + index;
  }

  /** The name of all of them. */
  static String name(String pattern) {
    String name = pattern.replace("[%s]", "").replace("%s", "").replaceAll("__+", "_");
    return name.length() > 1 ? name.replaceAll("_$", "") : name;
  }
}
