// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written for a device does not depend on what it stands on being source or class file. */
class CompiledDevicesTest {
  private static final JavaFileObject LAYOUT =
      file(
          "dev.Ctrl",
          """
          interface Ctrl {
            int MODE = 0xf << 4;
            int EN = 1;
            @Bits(values = Speed.class) int SPEED = 6;
            @Unmodelled int ABORT = 1 << 3;
          }
          """);

  private static final JavaFileObject ENUM =
      file("dev.Speed", "enum Speed { SLOW, FAST, BEYOND }\n");

  private static final JavaFileObject KEPT =
      file(
          "dev.Kept",
          """
          abstract class Kept<T> {
            @Immutable final T owner;
            Kept(T owner) { this.owner = owner; }
          }
          """);

  private static final JavaFileObject BLOCK =
      file(
          "dev.Channel",
          """
          @RegisterBlock(size = 8) class Channel extends Kept<Device> {
            @Register(offset = 4, name = "WHEN") int when;
            @Register(offset = 0, name = "CONTROL", bits = Ctrl.class) int control;
            Channel(Device owner) { super(owner); }
          }
          """);

  private static final JavaFileObject PART =
      file(
          "dev.Part",
          """
          @VMState class Part {
            @VMStateField int left;
            @VMStateField final byte[] buffer = new byte[4];
          }
          """);

  /** A device of which no private member is seen by others, unless it is declared here. */
  private static JavaFileObject base(String privateMembers) {
    return file(
        "dev.Base",
        """
        @QomType("base") @RegisterBank(size = 0x40) @IdRegisters({1, 2, 3, 4})
        abstract class Base extends SysBusDevice {
          @Property int size;
          @Irq IrqLine zeta;
          @Irq IrqLine alpha;
          @Clock ClockInput clk;
          @GpioOut("ready") IrqLine ready;
          @VMStateField int level;
          @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int control;
          @GpioIn void set(int number, int level) {}
          %s
        }
        """
            .formatted(privateMembers));
  }

  private static final JavaFileObject BASE =
      base("private static int made; @Immutable private final int depth = made++;");

  private static final JavaFileObject DEV =
      file(
          "dev.Dev",
          """
          @QomType("dev") @RegisterBank(size = 0x40) @IdRegisters({1, 2, 3, 5})
          class Dev extends Base {
            @Register(offset = 4, name = "SECOND", bits = Ctrl.class) int second;
            @RegisterGroup(offset = 0x20, stride = 8) final Channel[] channels = {
              new Channel(this), new Channel(this)};
            @VMStateField final Part part = new Part();
            @Property Base other;
          }
          """);

  private static final JavaFileObject BOARD =
      file(
          "dev.Toy",
          """
          @Board(names = "toy", description = "A toy") class Toy {
            @ClockSource(hz = 1000) ClockOutput slow;
            @Part @Mmio(0x1000) @Clocked(input = "clk", by = "slow")
            @SetProperty(name = "size", value = "3", insteadOf = "0")
            @Link(property = "other", to = "second")
            @Connect(irq = 1, to = "second") Dev first;
            @Part @Mmio(0x2000) Dev second;
          }
          """
              .replace("@Part", "@io.github.qom4j.annotation.Part"));

  private static final JavaFileObject[] LIBRARY = {LAYOUT, ENUM, KEPT, BLOCK, PART, BASE};

  private static final JavaFileObject[] USERS = {DEV, BOARD};

  @ParameterizedTest
  @EnumSource
  void classFiles(HostCompiler compiler, @TempDir Path classes) throws IOException {
    HostCompiler.JAVAC.compile(LIBRARY).writeClasses(classes);
    assertEquals(ofUsers(whole()), ofUsers(compile(compiler, classes)));
  }

  @ParameterizedTest
  @EnumSource
  void classFilesOfEclipse(HostCompiler compiler, @TempDir Path classes) throws IOException {
    HostCompiler.ECLIPSE.compile(LIBRARY).writeClasses(classes);
    assertEquals(ofUsers(whole()), ofUsers(compile(compiler, classes)));
  }

  /** Some builds give those who depend on a class only what is not private. */
  @ParameterizedTest
  @EnumSource
  void classFilesWithoutPrivateMembers(HostCompiler compiler, @TempDir Path classes)
      throws IOException {
    HostCompiler.JAVAC.compile(LAYOUT, ENUM, KEPT, BLOCK, PART, base("")).writeClasses(classes);
    assertEquals(ofUsers(whole()), ofUsers(compile(compiler, classes)));
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfSources(HostCompiler compiler) {
    Outcome backwards =
        checked(compiler.compile(BOARD, DEV, BASE, PART, BLOCK, KEPT, ENUM, LAYOUT));
    assertEquals(whole().generated(), backwards.generated());
  }

  /** Lines have the numbers of their fields, which Eclipse sorts by name in class files. */
  @Test
  void conformanceTestsWithEclipse(@TempDir Path classes) throws IOException {
    JavaFileObject device =
        file(
            "dev.Dev",
            """
            @QomType("dev") @RegisterBank(size = 0x20) class Dev extends SysBusDevice {
              @Register(offset = 4, name = "SECOND", bits = Ctrl.class) int zeta;
              @Register(offset = 0, name = "CTRL", bits = Ctrl.class) int alpha;
              @Irq(when = "SECOND") IrqLine omega;
              @Irq(when = "CTRL") IrqLine beta;
            }
            """);
    HostCompiler.JAVAC.compile(LAYOUT, ENUM, device).writeClasses(classes);
    List<Path> classPath = new ArrayList<>(List.of(classes));
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .forEach(classPath::add);
    JavaFileObject test = file("dev.Test", "@ConformanceTest(Dev.class) class Test {}\n");
    Outcome eclipse =
        HostCompiler.ECLIPSE.compile(
            classPath, List.of(), List.of("-proc:only"), ConformanceCompilation.withTesting(test));
    assertEquals(
        ConformanceCompilation.compile(test, LAYOUT, ENUM, device)
            .generatedSourceFile("dev.Dev_ConformanceTest")
            .orElseThrow()
            .getCharContent(false),
        eclipse.generated().get("SOURCE_OUTPUT/dev/Dev_ConformanceTest.java"));
  }

  private static Outcome whole() {
    return checked(
        HostCompiler.JAVAC.compile(
            Stream.of(LIBRARY, USERS).flatMap(Stream::of).toArray(JavaFileObject[]::new)));
  }

  private static Outcome compile(HostCompiler compiler, Path classes) {
    return checked(compiler.compile(List.of(classes), List.of(), USERS));
  }

  private static Outcome checked(Outcome outcome) {
    assertEquals("", String.join("\n", outcome.shown()));
    return outcome;
  }

  private static Map<String, String> ofUsers(Outcome outcome) {
    Map<String, String> files = new TreeMap<>(outcome.generated());
    files
        .keySet()
        .removeIf(
            name -> !name.matches(".*/(Dev_Qom.java|Toy_Qom.java|dev.json|toy-machine.json)"));
    assertEquals(4, files.size(), () -> files.keySet().toString());
    return files;
  }
}
