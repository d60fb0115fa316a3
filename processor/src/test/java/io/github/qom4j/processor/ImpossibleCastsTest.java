// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpossibleCastsTest {
  @Test
  void ofCompanions() {
    device(
            """
            @QomType("uart")
            class Uart extends Device {}
            @QomType("fast-uart")
            class FastUart extends Uart {}
            @QomType("dev")
            class Dev extends Device {
              Object cast(Uart uart) { return Dev_Qom.cast(uart); }
              Object dynamicCast(FastUart uart) { return Dev_Qom.dynamicCast(uart); }
              <T extends Uart> boolean isA(T uart) { return Dev_Qom.isA(uart); }
            }
            """)
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "7:48 [QOM-118] uart is of class Uart, of which no object is of class Dev: neither"
                + " extends the other; drop the cast.",
            "8:66 [QOM-118] uart is of class FastUart, of which no object is of class Dev:"
                + " neither extends the other; drop the cast.",
            "9:61 [QOM-118] uart is of class Uart, of which no object is of class Dev: neither"
                + " extends the other; drop the cast.")
        .isCleanWith(
            "(Uart uart",
            "(Device uart",
            "(FastUart uart",
            "(QomObject uart",
            "<T extends Uart>",
            "<T extends Device>");
  }

  @Test
  void ofTypes() {
    device(
            """
            @QomType("uart")
            class Uart extends Device {}
            @QomType("fast-uart")
            class FastUart extends Uart {}
            @QomType("dev")
            class Dev extends Device {
              Object cast(Uart uart) { return Dev_Qom.TYPE.cast(uart); }
              boolean isInstance() { return FastUart_Qom.TYPE.isInstance(this); }
            }
            """)
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "7:53 [QOM-118] uart is of class Uart, of which no object is of class Dev: neither"
                + " extends the other; drop the cast.",
            "8:62 [QOM-118] this is of class Dev, of which no object is of class FastUart:"
                + " neither extends the other; drop the cast.")
        .isCleanWith(
            "(Uart uart", "(Device uart", "isInstance(this)", "isInstance(Uart_Qom.cast(null))");
  }

  private static final String SPECIES =
      """
      @QomType("meter") interface Meter {}
      @QomType("uart") final class Uart extends Device {}
      @QomType("base") abstract sealed class Base extends Device permits One, Two {}
      @QomType("one") final class One extends Base {}
      @QomType("two") final class Two extends Base {}
      @QomType("free") class Free extends Device {}
      @QomType("dev") class Dev extends Device implements Meter {
      """;

  @Test
  void toInterfacesThatNoSubclassCanHave() {
    device(
            SPECIES
                + """
                    Object one(Uart uart) { return Meter_Qom.cast(uart); }
                    Object two(Base base) { return Meter_Qom.TYPE.dynamicCast(base); }
                    Object any(Free free) { return Meter_Qom.cast(free); }
                    Object own(Dev dev) { return Meter_Qom.cast(dev); }
                  }
                  """)
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "8:49 [QOM-118] uart is of class Uart, of which no object is of interface Meter:"
                + " neither extends the other; drop the cast.",
            "9:61 [QOM-118] base is of class Base, of which no object is of interface Meter:"
                + " neither extends the other; drop the cast.")
        .isCleanWith("final class Uart", "class Uart", "final class Two", "non-sealed class Two");
  }

  @Test
  void ofSeveralBounds() {
    device(
            SPECIES
                + """
                    <T extends Device & Meter> Object one(T device) { return Uart_Qom.cast(device); }
                    <T extends Device & Meter> Object two(T device) { return Free_Qom.cast(device); }
                  }
                  """)
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "8:74 [QOM-118] device is of interface Meter, of which no object is of class Uart:"
                + " neither extends the other; drop the cast.")
        .isCleanWith("final class Uart", "class Uart");
  }

  @Test
  void ofMethodReferences() {
    device(
            """
            @QomType("uart") class Uart extends Device {}
            @QomType("dev") class Dev extends Device {
              Object one(java.util.List<Uart> all) { return all.stream().map(Dev_Qom::cast); }
              Object two(java.util.Optional<Uart> it) { return it.filter(Dev_Qom.TYPE::isInstance); }
              Object any(java.util.List<Device> all) { return all.stream().filter(Dev_Qom::isA); }
            }
            """)
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "3:66 [QOM-118] What Dev_Qom::cast is given is of class Uart, of which no object is of"
                + " class Dev: neither extends the other; drop the cast.",
            "4:62 [QOM-118] What Dev_Qom.TYPE::isInstance is given is of class Uart, of which no"
                + " object is of class Dev: neither extends the other; drop the cast.")
        .isCleanWith("<Uart>", "<Dev>");
  }

  /** What the Eclipse compiler does not see shows when it runs. */
  @Test
  void withAnotherCompilerAtRunTime() throws ReflectiveOperationException {
    Outcome outcome =
        DeviceCompilation.compileWithEclipse(
            List.of(),
            List.of(),
            DeviceCompilation.NO_WARNINGS,
            DeviceCompilation.file(
                "dev.Dev",
                """
                @QomType("uart") class Uart extends Device {}
                @QomType("dev") public class Dev extends Device {
                  public static Object wrong() {
                    QomObject uart = Container.TYPE.create().addChild("u", Uart_Qom.TYPE.create());
                    return Dev_Qom.cast(uart);
                  }
                }
                """));
    assertEquals(List.of(), outcome.shown());
    ClassLoader program =
        new ClassLoader(ImpossibleCastsTest.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            String file = "CLASS_OUTPUT/" + name.replace('.', '/') + ".class";
            byte[] content = outcome.files().get(file);
            if (content == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, content, 0, content.length);
          }
        };
    Method wrong = program.loadClass("dev.Dev").getMethod("wrong");
    InvocationTargetException e =
        assertThrows(InvocationTargetException.class, () -> wrong.invoke(null));
    assertEquals(
        "Object '/u' of type 'uart' is not an instance of type 'dev'", e.getCause().getMessage());
  }

  @Test
  void upAndDown() {
    device(
            """
            @QomType("uart")
            class Uart extends Device {}
            @QomType("fast-uart")
            class FastUart extends Uart {}
            @QomType("dev")
            class Dev extends Device {
              Object up(FastUart uart) { return Uart_Qom.cast(uart); }
              Object down(Uart uart) { return FastUart_Qom.dynamicCast(uart); }
              Object any(QomObject object) { return Dev_Qom.cast(object); }
              Object of(TypeInfo<?, ?> type) { return type.cast(this); }
            }
            """)
        .isClean();
  }

  @Test
  void ofJava() {
    device(
            """
            @QomType("uart")
            class Uart extends Device {}
            @QomType("fast-uart")
            class FastUart extends Uart {}
            @QomType("dev")
            class Dev extends Device {
              Object cast(Uart uart) { return (Dev) uart; }
            }
            """)
        .isReportedBy(
            "7:41 incompatible types: dev.Uart cannot be converted to dev.Dev",
            "7:35 Cannot cast from dev.Uart to dev.Dev");
  }
}
