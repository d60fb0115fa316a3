// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One sentence.|One sentence.",
        "One. Two.|One.",
        "Version 1.0a of it. Two.|Version 1.0a of it.",
        "Such as e.g. this one. Two.|Such as e.g. this one.",
        "No full stop|No full stop",
        "'First paragraph\n\nSecond. One.'|First paragraph"
      })
  void theSummaryIsTheFirstSentence(String text, String summary) {
    assertEquals(summary, Prose.summary(text.replace("\\n", "\n")));
  }

  @Test
  void blocksAreParagraphsAndLists() {
    assertEquals(
        "[Block[isList=false, lines=[[Span[text=A , isCode=false], Span[text=b, isCode=true], "
            + "Span[text=., isCode=false]]]], "
            + "Block[isList=true, lines=[[Span[text=one, isCode=false]], "
            + "[Span[text=two, isCode=false]]]]]",
        Prose.blocks("A `b`.\n\n- one\n- two").toString());
  }

  @Test
  void plainTextHasNoMarks() {
    assertEquals("A b. C", Prose.plain("A `b`.\n\nC"));
  }
}
