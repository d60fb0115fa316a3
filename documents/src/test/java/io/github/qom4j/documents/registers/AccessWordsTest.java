// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.documents.model.AccessPolicy;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessWordsTest {
  private static final Set<AccessPolicy> NEAR =
      EnumSet.of(AccessPolicy.RO_IGNORE, AccessPolicy.PULSE, AccessPolicy.CONST);

  @ParameterizedTest
  @EnumSource
  void wordsMeanThePolicyTheyAreFor(AccessPolicy policy) {
    AccessWords words = AccessWords.of(policy);

    assertEquals(!NEAR.contains(policy), words.isExact());
    if (words.isExact()) {
      assertEquals(
          Optional.of(policy), AccessWords.policy(words.access(), words.write(), words.read()));
      assertEquals(
          Optional.of(policy), AccessWords.rdlPolicy(words.sw(), words.onwrite(), words.onread()));
    }
  }

  @Test
  void bitsThatClearThemselvesAreNotThoseThatAnyWriteClears() {
    AccessWords words = AccessWords.of(AccessPolicy.PULSE);

    assertEquals("write-only", words.access());
    assertEquals("", words.write());
    assertEquals("", words.onwrite());
  }

  @Test
  void wordsWithoutMeaningAreNoPolicy() {
    assertEquals(Optional.empty(), AccessWords.policy("read-only", "oneToClear", ""));
    assertEquals(Optional.empty(), AccessWords.rdlPolicy("na", "", ""));
  }
}
