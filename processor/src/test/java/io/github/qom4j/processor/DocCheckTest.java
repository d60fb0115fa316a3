// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class DocCheckTest {
  @Test
  void whatHasNoText() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 8)
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class)
              @Register(offset = 4, name = "MASK", bits = Ctrl.class)
              int control;

              interface Ctrl {
                int EN = 1 << 0;
                int ERRORS = 3 << 1;
                int ALL = EN | ERRORS;
              }
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-901,QOM-902,QOM-903")
        .reports(
            "2:1 [QOM-903] Type \"dev\" has no Javadoc, so that its reference page does not"
                + " say what it is; write what it models, by which data sheet, and where it differs.",
            "5:7 [QOM-901] Register CTRL has no Javadoc, so that reference and register"
                + " description do not say what it is for; write the data sheet's name of it and its"
                + " meaning.",
            "8:9 [QOM-902] EN has no Javadoc, so that reference and register description do"
                + " not say what the bit is for; write the meaning.",
            "9:9 [QOM-902] ERRORS has no Javadoc, so that reference and register description"
                + " do not say what the bits are for; write the meaning.")
        .isCleanWith(
            "@QomType",
            "/** Opens a door. */ @QomType",
            "  @Register(offset = 0",
            "  /** Control of the port. */ @Register(offset = 0",
            "    int EN",
            "    /** Enabled. */ int EN",
            "    int ERRORS",
            "    /** What went wrong. */ int ERRORS");
  }

  @Test
  void methodsAndBlocks() {
    device(
            """
            /** Opens doors. */
            @QomType("dev") @RegisterBank(size = 8)
            class Dev extends SysBusDevice {
              @Register(offset = 4, name = "DATA") @OnRead int data() { return 0; }
              @RegisterGroup(offset = 0, stride = 4, count = 1) Door[] doors;
              @RegisterBlock(size = 4) static final class Door {
                @Register(offset = 0, name = "STATE") int state;
              }
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-901,QOM-903")
        .reports(
            "4:52 [QOM-901] Register DATA has no Javadoc, so that reference and register"
                + " description do not say what it is for; write the data sheet's name of it and its"
                + " meaning.",
            "7:47 [QOM-901] Register STATE has no Javadoc, so that reference and register"
                + " description do not say what it is for; write the data sheet's name of it and its"
                + " meaning.")
        .isCleanWith(
            "  @Register(offset = 4",
            "  /** Who is there. */ @Register(offset = 4",
            "    @Register",
            "    /** Open or not. */ @Register");
  }

  @Test
  void textsThatSayNothing() {
    device(
            """
            /** Dev device. */
            @QomType("dev") @RegisterBank(size = 4)
            class Dev extends SysBusDevice {
              /** Register CTRL. */
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;

              /** The max-size. */
              @Property int maxSize;

              interface Ctrl {
                /** The EN bit. */
                int EN = 1 << 0;

                /** Level bits */
                int LEVEL = 3 << 1;
              }
            }
            """)
        .checking("QOM-904")
        .reports(
            "3:1 [QOM-904] Type dev has the text \"Dev device.\", which says no more than its"
                + " name; write what it is for.",
            "5:63 [QOM-904] Register CTRL has the text \"Register CTRL.\", which says no more"
                + " than its name; write what it is for.",
            "8:17 [QOM-904] Property max-size has the text \"The max-size.\", which says no"
                + " more than its name; write what it is for.",
            "12:9 [QOM-904] Field EN has the text \"The EN bit.\", which says no more than its"
                + " name; write what it is for.",
            "15:9 [QOM-904] Field LEVEL has the text \"Level bits\", which says no more than"
                + " its name; write what it is for.")
        .isCleanWith(
            "Dev device",
            "Opens doors",
            "Register CTRL",
            "Control",
            "The max-size",
            "Size, in bytes",
            "The EN bit",
            "Enabled",
            "Level bits",
            "Level that is reached");
  }

  @Test
  void charactersBeyondLatin1() {
    device(
            """
            /** Opens doors \u2014 \u00e0 la carte. */
            @QomType("dev") @RegisterBank(size = 4)
            class Dev extends SysBusDevice {
              /** Delay, in \u03bcs. */
              @Register(offset = 0, name = "DELAY") int delay;
            }
            """)
        .checking("QOM-907")
        .reports(
            "3:1 [QOM-907] The text of dev has the character U+2014, which files in SVD cannot"
                + " hold; write it with characters up to U+00FF.",
            "5:45 [QOM-907] The text of DELAY has the character U+03BC, which files in SVD"
                + " cannot hold; write it with characters up to U+00FF.")
        .isCleanWith("\u2014", "-", "\u03bc", "\u00b5");
  }
}
