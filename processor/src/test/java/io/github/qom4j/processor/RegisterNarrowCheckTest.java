// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class RegisterNarrowCheckTest {
  @Test
  void narrowerThanAnyAccess() {
    DeviceCompilation device =
        device(
                """
            @QomType("dev") @RegisterBank(size = 0x10, access = @Access(valid = 4, impl = 4))
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "DIV") short div;
              @Register(offset = 4, name = "BYTE", count = 3) byte[] bytes;
            }
            """)
            .checking("QOM-338")
            .reports(
                "3:3 [QOM-338] DIV has only 2 of the 4 bytes that an access has at least, and no"
                    + " register has the others: each access is a guest error; make it wider, with"
                    + " a mask.",
                "4:3 [QOM-338] BYTE has only 1 of the 4 bytes that an access has at least, and no"
                    + " register has the others: each access is a guest error; make it wider, with"
                    + " a mask.");
    device.isCleanWith(
        "\"DIV\") short", "\"DIV\", mask = 0xffff) int",
        "count = 3", "count = 4");
    device.isCleanWith("@Access(valid = 4, impl = 4)", "@Access");
  }

  @Test
  void widenedAccesses() {
    DeviceCompilation device =
        device(
                """
            @QomType("dev") @RegisterBank(size = 0x10, access = @Access(impl = 4))
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "LOW") short low;
              @Register(offset = 2, name = "HIGH") short high;
              @Register(offset = 4, name = "BOTH") int both;
            }
            """)
            .checking("QOM-338")
            .reports(
                "3:3 [QOM-338] LOW has 2 of the 4 bytes that impl widens a write of it to, which"
                    + " sets what follows to 0; make it wider, with a mask, or impl smaller.",
                "4:3 [QOM-338] HIGH has 2 of the 4 bytes that impl widens a write of it to, which"
                    + " sets what follows to 0; make it wider, with a mask, or impl smaller.");
    device.isCleanWith("impl = 4", "valid = 4, impl = 4");
    device.isCleanWith("impl = 4", "impl = {2, 4}");
  }

  /** Accesses that reach only registers are none that err. */
  @Test
  void besideOthers() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x10, access = @Access(valid = 4, impl = 4))
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "LOW") short low;
              @Register(offset = 2, name = "HIGH") byte high;
              @Register(offset = 3, name = "TOP") byte top;
              @Register(offset = 8, name = "ROW", count = 2) short[] row;
            }
            """)
        .checking("QOM-338")
        .isClean();
  }
}
