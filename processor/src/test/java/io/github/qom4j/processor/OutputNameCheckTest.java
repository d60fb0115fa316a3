// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class OutputNameCheckTest {
  @Test
  void namesThatAreTaken() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 12)
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "_CTRL") int control;
              @Register(offset = 4, name = "EOF") int end;
              @Register(offset = 8, name = "MODE", bits = Mode.class) int mode;

              interface Mode {
                int signed = 1 << 0;
                int NULL = 1 << 1;
                int reserved_2 = 1 << 2;
              }
            }
            """)
        .checking("QOM-905")
        .reports(
            "3:32 [QOM-905] Register _CTRL has a name that C reserves for compilers; give it"
                + " another one, such as CTRL.",
            "4:32 [QOM-905] Register EOF has a name that C or C++ takes for itself; give it"
                + " another one, such as EOF_REG.",
            "8:9 [QOM-905] Field signed has a name that C or C++ takes for itself; give it"
                + " another one, such as SIGNED.",
            "9:9 [QOM-905] Field NULL has a name that C or C++ takes for itself; give it"
                + " another one, such as NULL_FLAG.",
            "10:9 [QOM-905] Field reserved_2 is one that descriptions of registers leave out;"
                + " drop it, as what nothing names is reserved.")
        .isCleanWith(
            "_CTRL",
            "CTRL",
            "EOF",
            "END",
            "signed",
            "SIGNED",
            "NULL",
            "ZERO",
            "int reserved_2 = 1 << 2;",
            "");
  }

  @Test
  void namesThatAreOne() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 12)
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "Mode") int mode;
              @Register(offset = 4, name = "MODE", bits = Bits.class) int upper;
              @Register(offset = 8, name = "MODE_A", bits = Other.class) int other;

              interface Bits {
                int A_B = 1 << 0;
                int a_b = 1 << 1;
              }

              interface Other {
                int B = 1 << 2;
              }
            }
            """)
        .checking("QOM-906")
        .reports(
            "4:32 [QOM-906] Mode and MODE are both MODE in a C header; give one another name.",
            "9:9 [QOM-906] A_B and a_b are both A_B in a C header; give one another name.",
            "13:9 [QOM-906] MODE.A_B and MODE_A.B are both MODE_A_B in a C header; give one"
                + " another name.")
        .isCleanWith("\"Mode\"", "\"KIND\"", "a_b", "a_c", "\"MODE_A\"", "\"MORE\"");
  }

  @Test
  void namesThatAreTooLong() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 4)
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "TRANSMIT_DESCRIPTOR_ADDRESS", bits = Address.class) int base;

              interface Address {
                int NUMBER_OF_THE_FIRST_DESCRIPTOR = 0xff;
              }
            }
            """)
        .checking("QOM-908")
        .reports(
            "6:9 [QOM-908] With type \"dev\" before it,"
                + " TRANSMIT_DESCRIPTOR_ADDRESS.NUMBER_OF_THE_FIRST_DESCRIPTOR makes a name of 66"
                + " characters in a C header, of which C compares 63; shorten it.")
        .isCleanWith("NUMBER_OF_THE_FIRST_DESCRIPTOR", "NUMBER_OF_FIRST_DESCRIPTOR");
  }
}
