// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.ConformanceCompilation.compile;
import static io.github.qom4j.processor.DeviceCompilation.device;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class ConformanceProcessorTest {
  private static final String DEVICE =
      """
      @QomType("dev") @RegisterBank(size = 0x20) class Dev extends SysBusDevice {
        @Register(offset = 0, name = "CTRL") int control;
        @Register(offset = 4, name = "DATA") @OnRead int take() { return 0; }
      }
      """;

  @Test
  void notADevice() {
    device("@ConformanceTest(String.class) class Dev {}\n")
        .reports(
            "1:24 [QOM-601] String has no @QomType; name a class with @QomType that is a"
                + " system-bus device with registers.");
  }

  @Test
  void anAbstractDevice() {
    device(
            """
            @ConformanceTest(Dev.class)
            @QomType("dev") @RegisterBank(size = 0x20) abstract class Dev extends SysBusDevice {}
            """)
        .reports(
            "1:21 [QOM-601] Dev is abstract; name a class with @QomType that is a system-bus device"
                + " with registers.");
  }

  @Test
  void aDeviceWithMistakesOfItsOwn() {
    device(
            """
            @ConformanceTest(Dev.class)
            @QomType("dev") @RegisterBank(size = 0x20) class Dev extends Thread {
              @Register(offset = 0, name = "CTRL") int control;
            }
            """)
        .reports(
            "2:44 [QOM-103] Dev extends Thread, which is no QOM type; extend Device, SysBusDevice or"
                + " a class with @QomType.");
  }

  @Test
  void anUnknownRegister() {
    device(
            """
            @ConformanceTest(value = Dev.class, exclude = @Exclude(register = "CTLR", reason = "x"))
            """
                + DEVICE)
        .reports("1:67 [QOM-602] Dev has no register \"CTLR\" to exclude. Did you mean \"CTRL\"?");
  }

  @Test
  void aRegisterExcludedTwice() {
    device(
            """
            @ConformanceTest(value = Dev.class, exclude = {
              @Exclude(register = "CTRL", reason = "x"), @Exclude(register = "CTRL", reason = "y")})
            """
                + DEVICE)
        .reports("2:66 [QOM-602] CTRL is excluded already; keep one reason.");
  }

  @Test
  void noReason() {
    device(
            """
            @ConformanceTest(value = Dev.class, exclude = @Exclude(register = "CTRL", reason = " "))
            """
                + DEVICE)
        .reports(
            "1:84 [QOM-603] CTRL is excluded without a reason; say why its declaration is not what"
                + " it does.");
  }

  @Test
  void twoTestsOfOneDevice() {
    assertEquals(
        List.of(
            "1:60 [QOM-604] The tests of Dev need the name Dev_ConformanceTest, but another class"
                + " has it; drop one."),
        shown(
            file(
                "dev.Dev",
                "@ConformanceTest(Dev.class) class A {} @ConformanceTest(Dev.class) class B {}\n"
                    + DEVICE)));
  }

  @Test
  void aMistakeInTheDeviceIsReportedOnce() {
    device("@ConformanceTest(Dev.class)\n" + DEVICE.replace("offset = 4", "offset = 2"))
        .reports(
            "4:22 [QOM-305] DATA lies at 0x2, which is no multiple of its 4 bytes; the next one is"
                + " 0x4.");
  }

  @Test
  void whatIsWritten() throws IOException {
    Compilation compilation =
        compile(
            file(
                "dev.Dev",
                "@ConformanceTest(value = Dev.class, exclude = @Exclude(register = \"CTRL\","
                    + " reason = \"it is odd\"))\n"
                    + DEVICE));
    JavaFileObject test =
        compilation.generatedSourceFiles().stream()
            .filter(source -> source.getName().contains("Dev_ConformanceTest"))
            .findFirst()
            .orElseThrow();
    String text = test.getCharContent(false).toString();
    for (String part :
        List.of(
            "@Disabled(\"it is odd\")\n  void CTRL() {}",
            "RegisterSpec.at(0x0L, 4, \"CTRL\").in(\"control\")",
            ".bits(Policy.RW, 0xffffffffL, \"\")",
            "return CONFORMANCE.register(\"DATA\");",
            "public int take() {\n      return hooks.read(\"take\", super::take);")) {
      assertTrue(text.contains(part), () -> part + " is not in " + text);
    }
    assertEquals(1, text.split("@Disabled", -1).length - 1);
  }

  private static List<String> shown(JavaFileObject... files) {
    return DeviceCompilation.shown(compile(files));
  }

  private static JavaFileObject file(String name, String source) {
    return DeviceCompilation.file(name, source);
  }
}
