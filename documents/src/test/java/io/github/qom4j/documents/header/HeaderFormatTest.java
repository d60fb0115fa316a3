// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.registers.SampleDevice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HeaderFormatTest {
  private static final List<OutputFile> FILES = SampleDevice.files(new HeaderFormat());
  private static final String HEADER = FILES.get(0).text();

  @Test
  void aTypeHasAHeaderAndAProgram() {
    assertEquals(
        List.of("header/zoo_1.h", "header/zoo_1_check.c"),
        FILES.stream().map(OutputFile::path).toList());
    assertTrue(HEADER.contains("#ifndef ZOO_1_REGISTERS_H\n#define ZOO_1_REGISTERS_H\n"));
  }

  @Test
  void membersAreConstIfTheyAreOnlyRead() {
    assertTrue(HEADER.contains("\n  const volatile uint32_t P_RO;\n"), HEADER);
    assertTrue(HEADER.contains("\n  volatile uint32_t P_W1C;\n"), HEADER);
    assertTrue(HEADER.contains("\n  volatile uint32_t P_WO;\n"), HEADER);
  }

  @Test
  void rowsAreArraysAndWithGapsArraysOfStructures() {
    assertTrue(HEADER.contains("\n  volatile uint16_t LAMP[8];\n"), HEADER);
    assertTrue(
        HEADER.contains(
            "\n  struct { volatile uint32_t VALUE; uint8_t RESERVED[0xcu]; } MIRROR[4];\n"),
        HEADER);
  }

  @Test
  void repeatsOfGroupsWithOthersBetweenAreMembers() {
    assertTrue(HEADER.contains("\n  ZOO_1_CAGES_PENS_Type PENS_0;\n"), HEADER);
    assertTrue(HEADER.contains("\n  ZOO_1_CAGES_COOPS_Type COOPS_2;\n"), HEADER);
  }

  @Test
  void fieldsHavePositionMaskAndValues() {
    assertTrue(
        HEADER.contains(
            """
            #define ZOO_1_CTRL_OFFSET 0x0u
            #define ZOO_1_CTRL_RESET 0x80001202u
            #define ZOO_1_CTRL_EN_Pos 0u
            #define ZOO_1_CTRL_EN_Msk 0x00000001u
            #define ZOO_1_CTRL_MODE_Pos 1u
            #define ZOO_1_CTRL_MODE_Msk 0x00000006u
            #define ZOO_1_CTRL_MODE_OFF 0x0u
            #define ZOO_1_CTRL_MODE_SLOW 0x1u
            #define ZOO_1_CTRL_MODE_FAST 0x2u
            """),
        HEADER);
    assertTrue(
        HEADER.contains("#define ZOO_1_WIDE_HIGH_Msk UINT64_C(0xffffff0000000000)\n"), HEADER);
  }

  @Test
  void whatNoResetSetsHasNoResetValue() {
    assertTrue(HEADER.contains("#define ZOO_1_P_CONST_OFFSET "));
    assertTrue(!HEADER.contains("ZOO_1_P_CONST_RESET"));
    assertTrue(!HEADER.contains("ZOO_1_DATA_RESET"));
  }

  @Test
  void macrosAreDefinedOnce() {
    Set<String> names = new HashSet<>();
    Matcher matcher = Pattern.compile("(?m)^#define (\\w+) \\S").matcher(HEADER);
    while (matcher.find()) {
      assertTrue(names.add(matcher.group(1)), matcher.group(1));
    }
    assertTrue(names.size() > 100);
  }

  @Test
  void linesAreShort() {
    HEADER.lines().forEach(line -> assertTrue(line.length() <= 100, line));
  }
}
