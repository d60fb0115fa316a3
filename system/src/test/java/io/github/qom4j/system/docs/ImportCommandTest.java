// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.documents.DocumentFinder;
import io.github.qom4j.documents.compare.Precision;
import io.github.qom4j.documents.compare.RegisterComparison;
import io.github.qom4j.documents.compare.Side;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.system.Program;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
  @TempDir Path folder;

  private static String compile(Path source, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean isCompiled =
          compiler
              .getTask(
                  out,
                  files,
                  null,
                  // From JDK 23 on, processors run only if they are asked for.
                  List.of(
                      "-d",
                      classes.toString(),
                      "-Xlint:-processing",
                      "-processorpath",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      return isCompiled ? "" : out.toString();
    }
  }

  private static Library find(Path classes) {
    DocumentFinder finder = new DocumentFinder();
    finder.find(classes);
    return finder.library();
  }

  private static Side side(String name, String type, Library library) {
    DeviceDocument device = library.device(type).orElseThrow();
    return new Side(name, library.merged(device), library);
  }

  private static Library own() {
    DocumentFinder finder = new DocumentFinder();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Files.exists(Path.of(place))) {
        finder.find(Path.of(place));
      }
    }
    return finder.library();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl011", "pl011_luminary", "hpet"})
  void whatIsExportedIsImportedAndCompiled(String type) throws IOException {
    Program exported = Program.run("", "docs", "--out", folder.toString(), "--format", "svd");
    assertEquals(0, exported.status(), exported.err());
    Path svd = folder.resolve("svd/" + type.toUpperCase(Locale.ROOT) + ".svd");

    Program imported =
        Program.run(
            "", "docs", "import", svd.toString(), "--out", folder.toString(), "--package", "made");
    assertEquals(0, imported.status(), imported.err());
    assertEquals("", imported.err());

    Path classes = Files.createDirectory(folder.resolve("classes"));
    assertEquals("", compile(Path.of(imported.out().strip()), classes));
    assertEquals(
        List.of(),
        RegisterComparison.differences(
            side("own", type, own()), side("made", type, find(classes)), Precision.EXACT));
  }

  /** Words of Java, names of annotations, and text that Java would take for its own. */
  @Test
  void namesAndTextsOfVendorsCompile() throws IOException {
    StringBuilder registers = new StringBuilder();
    String[] names = {
      "Register",
      "Bits",
      "class",
      "int",
      "RW",
      "device",
      "DEVICE",
      "Device",
      "8BIT",
      "a_b",
      "A_B",
      "AccessPolicy",
      "SysBusDevice",
      "String",
      "reset",
      "memory",
      "name",
      "RESERVED",
      "irq",
      "__X"
    };
    for (int i = 0; i < names.length; i++) {
      registers.append(
          """
          <register><name>%s</name><addressOffset>%d</addressOffset>
            <description>Ends */ here, \\u0041 @see {@link X} &lt;b&gt; &amp;amp; %s</description>
            <readAction>%s</readAction>
            <fields>
              <field><name>RW</name><bitRange>[0:0]</bitRange></field>
              <field><name>W1C</name><bitRange>[1:1]</bitRange>
                <modifiedWriteValues>oneToClear</modifiedWriteValues></field>
              <field><name>class</name><bitRange>[3:2]</bitRange>
                <enumeratedValues>
                  <enumeratedValue><name>default</name><value>0</value></enumeratedValue>
                  <enumeratedValue><name>1st</name><value>1</value></enumeratedValue>
                </enumeratedValues></field>
              <field><name>Register</name><bitRange>[31:31]</bitRange>
                <enumeratedValues>
                  <enumeratedValue><name>KEY</name><value>1</value></enumeratedValue>
                </enumeratedValues></field>
            </fields>
          </register>
          """
              .formatted(names[i], 4 * i, "long ".repeat(i * 3), i % 2 == 0 ? "modify" : "clear"));
    }
    Path svd =
        Files.writeString(
            folder.resolve("nasty.svd"),
            """
            <device><peripherals><peripheral><name>DEVICE</name>
              <description>All that is nasty: */ \\u002a/ @deprecated</description>
              <registers>%s
                <cluster><dim>2</dim><dimIncrement>16</dimIncrement><name>Device[%%s]</name>
                  <addressOffset>0x200</addressOffset>
                  <register><name>Device</name><addressOffset>0</addressOffset></register>
                  <register><name>class</name><addressOffset>8</addressOffset><size>64</size>
                    <fields><field><name>Bits</name><bitRange>[49:3]</bitRange></field></fields>
                  </register>
                </cluster>
              </registers></peripheral></peripherals></device>
            """
                .formatted(registers));

    Program imported =
        Program.run("", "docs", "import", svd.toString(), "--out", folder.toString());
    assertEquals(0, imported.status(), imported.err());
    Path classes = Files.createDirectory(folder.resolve("classes"));
    assertEquals("", compile(Path.of(imported.out().strip()), classes));
  }

  @Test
  void anImportHappensOnce() throws IOException {
    Path svd = Files.writeString(folder.resolve("chip.svd"), CHIP);
    String[] arguments = {"docs", "import", svd.toString(), "--out", folder.toString()};

    assertEquals(0, Program.run("", arguments).status());
    Program again = Program.run("", arguments);

    assertEquals(1, again.status());
    assertEquals(
        "qom4j: %s is there already; an import is written once, 'docs diff' compares it later\n"
            .formatted(folder.resolve("Timer.java")),
        again.err());
  }

  @Test
  void wrongNamesAreRefused() throws IOException {
    Path svd = Files.writeString(folder.resolve("chip.svd"), CHIP);

    assertEquals(
        "qom4j: --package: '../x' is no name of a package\n",
        Program.run("", "docs", "import", svd.toString(), "--package", "../x").err());
    assertEquals(
        "qom4j: --class: 'int' is no name of a class\n",
        Program.run("", "docs", "import", svd.toString(), "--class", "int").err());
    assertEquals(
        "qom4j: --type: 'a b' is no name of a type\n",
        Program.run("", "docs", "import", svd.toString(), "--type", "a b").err());
  }

  @Test
  void filesThatAreNotThereAreTold() {
    Program run = Program.run("", "docs", "import", folder.resolve("none.svd").toString());

    assertEquals(1, run.status());
    assertEquals(
        "qom4j: cannot read %s: there is no such file\n".formatted(folder.resolve("none.svd")),
        run.err());
  }

  @Test
  void differencesAreToldWithTheStatus() throws IOException {
    Program.run("", "docs", "--out", folder.toString(), "--format", "svd");
    Path svd = folder.resolve("svd/PL011.svd");
    Program same = Program.run("", "docs", "diff", svd.toString(), "pl011");
    assertEquals(0, same.status(), same.out() + same.err());
    assertEquals("", same.out());

    String changed = Files.readString(svd).replace("0x300</resetValue>", "0x301</resetValue>");
    Files.writeString(svd, changed);
    Program other =
        Program.run("", "docs", "diff", svd.toString(), "io.github.qom4j.examples.pl011.Pl011");
    assertEquals(1, other.status(), other.err());
    assertEquals("0x030 UARTCR: reset is 0x301 in PL011.svd, 0x300 in pl011\n", other.out());
  }

  @Test
  void unknownTypesAreTold() throws IOException {
    Path svd = Files.writeString(folder.resolve("chip.svd"), CHIP);
    Program run = Program.run("", "docs", "diff", svd.toString(), "pl012");

    assertEquals(1, run.status());
    assertTrue(
        run.err().startsWith("qom4j: there is no type or class pl012; there are hpet, pl011"),
        run.err());
  }

  private static final String CHIP =
      """
      <device>
        <peripherals>
          <peripheral>
            <name>TIMER</name>
            <registers>
              <register><name>CTRL</name><addressOffset>0</addressOffset></register>
            </registers>
          </peripheral>
        </peripherals>
      </device>
      """;
}
