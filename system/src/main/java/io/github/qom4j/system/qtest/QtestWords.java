// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import java.util.List;
import java.util.Optional;

/** A command line: words separated by single spaces, the first one the command. */
record QtestWords(List<String> words) {
  static QtestWords of(String line) {
    return new QtestWords(List.of(line.split(" ", -1)));
  }

  String command() {
    return words.get(0);
  }

  Optional<String> find(int number) {
    return number < words.size() ? Optional.of(words.get(number)) : Optional.empty();
  }

  String get(int number) {
    return find(number)
        .orElseThrow(() -> QtestFailure.of("Command '%s' lacks an argument", command()));
  }

  /** A number of 64 bits to be taken as unsigned. */
  long number(int number) {
    return QtestNumbers.unsigned(get(number));
  }

  /** The length of a block of memory. */
  int length(int number, long limit) {
    long length = number(number);
    if (Long.compareUnsigned(length, limit) > 0) {
      throw QtestFailure.of("Length %s is above %d", get(number), limit);
    }
    return (int) length;
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
