// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Authors choose which warnings they see, and which are errors. */
class LintOptionsTest {
  private static final String UNDOCUMENTED =
      """
      /** Opens doors. */ @QomType("dev") class Dev extends Device {
        @Property int size;
      }
      """;

  private static final String WARNING =
      "2:17 [QOM-205] Property \"size\" has no Javadoc, so that help and reference do not say what"
          + " it is; write its meaning, unit and range.";

  private static final String WERROR = "warnings found and -Werror specified";

  @Test
  void aWarningIsShownUnlessItIsTurnedOff() {
    device(UNDOCUMENTED).with().reports(WERROR, WARNING);
    device(UNDOCUMENTED).with("-Aqom4j.lint=-QOM-205").isClean();
    device(UNDOCUMENTED).with("-Aqom4j.lint=none").isClean();
    device(UNDOCUMENTED).with("-Aqom4j.lint=none, QOM-205").reports(WERROR, WARNING);
    device(UNDOCUMENTED).with("-Aqom4j.lint=all,-QOM-205").isClean();
  }

  @Test
  void aWarningCanBeAnError() {
    for (String lint : List.of("all", "none", "-QOM-205")) {
      device(UNDOCUMENTED)
          .with("-Aqom4j.lint=" + lint, "-Aqom4j.lint.errors=QOM-205")
          .reports(WARNING);
    }
    device(UNDOCUMENTED).with("-Aqom4j.lint.errors=all").reports(WARNING);
    device(UNDOCUMENTED).with("-Aqom4j.lint.errors=all,-QOM-205").reports(WERROR, WARNING);
  }

  @Test
  void aWarningIsSuppressedWhereItIsMeant() {
    for (String name : List.of("\"QOM-205\"", "\"all\"", "{\"unchecked\", \"QOM-205\"}")) {
      String suppress = "@SuppressWarnings(" + name + ") ";
      device(UNDOCUMENTED.replace("@Property", suppress + "@Property")).with().isClean();
      device(UNDOCUMENTED.replace("class", suppress + "class"))
          .with("-Aqom4j.lint.errors=all")
          .isClean();
    }
    device(UNDOCUMENTED.replace("class", "@SuppressWarnings(\"QOM-204\") class"))
        .with()
        .reports(WERROR, WARNING);
  }

  @Test
  void anErrorCannotBeSuppressed() {
    device(
            """
            @SuppressWarnings({"all", "QOM-106"})
            @QomType("dev") class Dev extends Device {
              int a;
            }
            """)
        .reports(
            "3:7 [QOM-106] a is not migrated, configured or explained; add @VMStateField if it is"
                + " state, or else @Property, @Derived, @Elsewhere, @Immutable or @Broken; a"
                + " constant is static final.");
  }

  @Test
  void namesThatAreNone() {
    device("@QomType(\"dev\") class Dev extends Device {}\n")
        .with("-Aqom4j.lint=none,QOM-25", "-Aqom4j.lint.errors=QOM-101")
        .reports(
            "[QOM-002] -Aqom4j.lint names \"QOM-25\"; name all, none or the id of a rule, with -"
                + " before what is left out. Did you mean \"QOM-205\"?",
            "[QOM-002] -Aqom4j.lint.errors names QOM-101, which is always an error; leave it out.");
  }

  @Test
  void problemsComeInTheOrderOfTheSource() {
    Compilation compilation =
        DeviceCompilation.compile(
            DeviceCompilation.file(
                "dev.Dev",
                """
                @RegisterBank(size = 6) @QomType("d v") class Dev extends SysBusDevice {
                  int a;
                  @Register(name = "B", offset = 2) int b;
                  @Property float c;
                  @VMStateField Object d;
                  @Property(defaultValue = "x") int e;
                  int f;
                }
                """));
    assertEquals(
        List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L),
        compilation.errors().stream().map(error -> error.getLineNumber() - 1).toList());
  }
}
