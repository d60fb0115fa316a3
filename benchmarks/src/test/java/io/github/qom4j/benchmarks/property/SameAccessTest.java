// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared does the same. */
final class SameAccessTest {
  static List<String> ways() {
    return PropertyAccesses.WAYS;
  }

  @ParameterizedTest
  @MethodSource("ways")
  void whatIsSetIsRead(String way) {
    PropertyAccess access = PropertyAccesses.make(way);
    assertEquals(0, access.get());
    access.set(1_000);
    assertEquals(1_000, access.get());
    access.set("2000");
    assertEquals(2_000, access.get());
  }
}
