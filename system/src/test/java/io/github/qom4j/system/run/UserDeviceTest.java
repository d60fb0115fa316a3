// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compiles a device as a user would, and asks the program for its properties. */
@Timeout(60)
class UserDeviceTest {
  private static final String SOURCE =
      """
      package user;

      import io.github.qom4j.annotation.*;
      import io.github.qom4j.memory.*;
      import io.github.qom4j.property.MacAddress;
      import io.github.qom4j.property.OnOffAuto;
      import io.github.qom4j.qdev.*;

      /** A knob. */
      @QomType("knob")
      class Knob extends Device {
        /** How often it is looked at. */
        @Property(unit = "Hz", min = 1, max = 1000, defaultValue = "50") short rate;
        /** How it turns. */
        @Property(defaultValue = "half-open") Mode mode;
        /** Whether it clicks. */
        @Property(defaultValue = "auto") OnOffAuto click;
        /** What it plays. */
        @Property int[] tones;
        /** How much it remembers. */
        @Property(size = true, defaultValue = "1.5k") long depth;
        /** Which lamps it has. */
        @Property(mask = 0x3f) int lamps;
        /** Where its card is. */
        @Property MacAddress mac;
        /** Where its samples are. */
        @Property MemoryRegion samples;
        /** Its volume. */
        @Property(settableAfterRealize = true) byte volume;
        /** Its name in the old days. */
        @Property(deprecatedSince = "2.0", replacement = "rate") byte speed;

        enum Mode { OPEN, HALF_OPEN, SHUT }
      }

      /** A radio, which has knobs. */
      @QomType("radio")
      class Radio extends Device {
        @Child
        @Alias(value = "rate", as = "tuner-rate")
        Knob tuner;

        @Child(value = "tone", count = 2)
        Knob[] tones;
      }
      """;

  @TempDir Path directory;

  @BeforeEach
  void compile() throws IOException {
    Path source = directory.resolve("Knob.java");
    Files.writeString(source, SOURCE);
    String classPath = System.getProperty("java.class.path");
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Xlint:all,-auxiliaryclass,-processing",
                "-Werror",
                "-classpath",
                classPath,
                "-processorpath",
                classPath,
                "-d",
                directory.toString(),
                source.toString()));
  }

  private String run(String input, String... options) throws IOException {
    return QtestProcess.run(List.of(directory), input, options);
  }

  @Test
  void help() throws IOException {
    assertEquals(
        """
        knob options:
          click=<OnOffAuto>      - on/off/auto (default: auto)
          depth=<size>           -  (default: 1536)
          lamps=<uint32>         -  (default: 0)
          mac=<str>              - Ethernet 6-byte MAC Address, example: 52:54:00:12:34:56
          mode=<Mode>            - open/half-open/shut (default: half-open)
          rate=<uint16>          -  (default: 50)
          samples=<link<memory-region>>
          speed=<uint8>          -  (default: 0)
          tones=<list>           -  (default: [])
          volume=<uint8>         -  (default: 0)
        """,
        run("", "-device", "knob,help"));
  }

  @Test
  void whatItDoesNotTake() throws IOException {
    assertEquals(
        "qom4j: -device knob,rate=0: Parameter 'rate' expects a value between 1 and 1000\n",
        run("", "-M", "none", "-device", "knob,rate=0"));
    assertEquals(
        "qom4j: -device knob,tones=1: Invalid parameter type for 'tones', expected: array\n",
        run("", "-M", "none", "-device", "knob,tones=1"));
    assertEquals(
        "qom4j: -device knob: can't apply global knob.lamps=0x40: Property value for 'lamps' has"
            + " bits outside mask '0x3f'\n",
        run("", "-M", "none", "-global", "knob.lamps=0x40", "-device", "knob"));
  }

  @Test
  void overQmp() throws IOException {
    String set = "{'execute':'qom-set','arguments':{'path':'/machine/peripheral/k','property':";
    String get = "{'execute':'qom-get','arguments':{'path':'/machine/peripheral/k','property':";
    String input =
        String.join(
            "\n",
            "{'execute':'qmp_capabilities'}",
            get + "'mode'}}",
            get + "'tones'}}",
            get + "'depth'}}",
            get + "'mac'}}",
            set + "'rate','value':5}}",
            set + "'volume','value':11}}",
            set + "'volume','value':'11'}}",
            get + "'volume'}}",
            "{'execute':'quit'}\n");
    String output =
        run(
            input.replace('\'', '"'),
            "-M",
            "none",
            "-global",
            "knob.tones=4-6",
            "-global",
            "knob.speed=1",
            "-device",
            "knob,id=k,mode=shut,depth=4M",
            "-qmp",
            "stdio");
    assertEquals(
        """
        warning: Property 'knob.speed' is deprecated since 2.0; use 'rate' instead
        {"return": {}}
        {"return": "shut"}
        {"return": [4, 5, 6]}
        {"return": 4194304}
        {"return": "00:00:00:00:00:00"}
        {"error": {"class": "GenericError", "desc": "Attempt to set property 'rate' on device 'k'\
         (type 'knob') after it was realized"}}
        {"return": {}}
        {"error": {"class": "GenericError", "desc": "Parameter 'volume' expects uint64"}}
        {"return": 11}
        {"return": {}}
        """,
        answers(output));
  }

  @Test
  void aDeviceThatIsMadeOfOthers() throws IOException {
    assertEquals(
        """
        radio options:
          tone[0]=<child<knob>>
          tone[1]=<child<knob>>
          tuner-rate=<uint16>    -  (default: 50)
          tuner=<child<knob>>
        """,
        run("", "-device", "radio,help"));
    assertEquals(
        "qom4j: -device radio,tuner-rate=0: Parameter 'tuner-rate' expects a value between 1 and"
            + " 1000\n",
        run("", "-M", "none", "-device", "radio,tuner-rate=0"));
    String get = "{'execute':'qom-get','arguments':{'path':'/machine/peripheral/r";
    String input =
        String.join(
            "\n",
            "{'execute':'qmp_capabilities'}",
            "{'execute':'qom-list','arguments':{'path':'/machine/peripheral/r'}}",
            get + "/tuner','property':'rate'}}",
            get + "','property':'tuner-rate'}}",
            get + "/tone[1]','property':'rate'}}",
            get + "/tone[1]','property':'realized'}}",
            get + "','property':'tone[0]'}}",
            "{'execute':'quit'}\n");
    String output =
        run(
            input.replace('\'', '"'),
            "-M",
            "none",
            "-global",
            "knob.rate=7",
            "-device",
            "radio,id=r,tuner-rate=9",
            "-qmp",
            "stdio");
    assertEquals(
        """
        {"return": {}}
        {"return": [{"name": "type", "type": "string"},\
         {"name": "parent_bus", "type": "link<bus>"},\
         {"name": "realized", "type": "bool"},\
         {"name": "hotplugged", "type": "bool"},\
         {"name": "hotpluggable", "type": "bool"},\
         {"name": "tuner", "type": "child<knob>"},\
         {"name": "tone[0]", "type": "child<knob>"},\
         {"name": "tone[1]", "type": "child<knob>"},\
         {"name": "tuner-rate", "type": "uint16"}]}
        {"return": 9}
        {"return": 9}
        {"return": 7}
        {"return": true}
        {"return": "/machine/peripheral/r/tone[0]"}
        {"return": {}}
        """,
        answers(output));
  }

  private static String answers(String output) {
    return output
        .lines()
        .filter(line -> !line.contains("\"QMP\"") && !line.contains("\"SHUTDOWN\""))
        .map(line -> line.replaceFirst("^qom4j: ", "") + "\n")
        .collect(Collectors.joining());
  }
}
