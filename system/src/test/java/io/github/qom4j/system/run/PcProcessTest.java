// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What QEMU 10.0.2 answers on {@code qemu-system-x86_64 -M pc}. */
@Timeout(60)
class PcProcessTest {
  @Test
  void aLevelInterruptOfTheHpet() throws IOException {
    assertEquals(
        """
        OK
        OK 0x009896808086a201
        OK 0x0000000400000030
        OK
        OK
        OK
        IRQ raise 2
        OK 20000
        OK 0x0000000000000001
        IRQ lower 2
        OK
        """,
        QtestProcess.run(
            List.of(),
            """
            irq_intercept_in ioapic
            readq 0xfed00000
            readq 0xfed00100
            writeq 0xfed00108 1000
            writeq 0xfed00100 0x406
            writeq 0xfed00010 1
            clock_step 20000
            readq 0xfed00020
            writeq 0xfed00020 1
            """,
            "-M",
            "pc,accel=qtest",
            "-nodefaults",
            "-qtest",
            "stdio",
            "-qtest-log",
            "none"));
  }

  @Test
  void theInterruptControllerIsOnQemusPath() throws IOException {
    assertEquals(
        """
        OK
        IRQ raise 9
        OK
        FAIL Unknown input 'unnamed-gpio-in' 24
        """,
        QtestProcess.run(
            List.of(),
            """
            irq_intercept_in /machine/i440fx/ioapic
            set_irq_in /machine/i440fx/ioapic unnamed-gpio-in 9 1
            set_irq_in /machine/i440fx/ioapic unnamed-gpio-in 24 1
            """,
            "-M",
            "pc-i440fx-10.0,accel=qtest",
            "-qtest",
            "stdio",
            "-qtest-log",
            "none"));
  }
}
