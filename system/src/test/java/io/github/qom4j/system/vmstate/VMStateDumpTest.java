// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.vmstate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layouts of this program's devices, beside those of QEMU's. */
class VMStateDumpTest {
  private static final Path QEMU = Path.of("src", "test", "resources", "vmstate");

  private static String qemu(String file) throws IOException {
    return Files.readString(QEMU.resolve(file + ".json"));
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static String type(String file) {
    return file.substring(file.lastIndexOf('-') + 1);
  }

  private static JsonObject ours(String machine, String type) {
    JsonObject all = json(VMStateDump.text(machine));
    all.keySet().removeIf(name -> !name.equals(type) && !name.equals("vmschkmachine"));
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "virt-10.0-pl011, virt-10.0",
    "virt-10.0-pl011_luminary, virt-10.0",
    "pc-10.0-hpet, pc-i440fx-10.0"
  })
  void theTextIsQemus(String file, String machine) throws IOException {
    // The size of a C structure is QEMU's own.
    String reference =
        Pattern.compile("^ +", Pattern.MULTILINE)
            .matcher(qemu(file).replace("\"size\": 80", "\"size\": 42"))
            .replaceAll("$0$0");
    String text = VMStateDump.text(machine);
    int section = reference.indexOf("  \"" + type(file) + "\"");
    assertTrue(text.startsWith(reference.substring(0, section)), text);
    assertTrue(text.contains(reference.substring(section, reference.length() - 3)), text);
    assertTrue(text.endsWith("  }\n}\n"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "virt-10.0-pl011",
    "virt-10.0-pl011_luminary",
    "virt-7.2-pl011",
    "virt-7.2-pl011_luminary",
    "pc-10.0-hpet"
  })
  void migrationFromAndToQemuIsPossible(String file) throws IOException {
    JsonObject theirs = json(qemu(file));
    JsonObject ours = ours("virt-10.0", type(file));
    assertEquals(List.of(), LayoutChecker.problems(theirs, ours));
    assertEquals(List.of(), LayoutChecker.problems(ours, theirs));
  }

  /** QEMU 10.0 gave the field another name; names do not travel. */
  @Test
  void hpetOf72HasAFieldOfAnotherName() throws IOException {
    JsonObject theirs = json(qemu("pc-7.2-hpet"));
    for (JsonObject newer : List.of(ours("pc-i440fx-10.0", "hpet"), json(qemu("pc-10.0-hpet")))) {
      assertEquals(
          List.of("hpet: num_timers expected, num_timers_save found"),
          LayoutChecker.problems(theirs, newer));
      assertEquals(
          List.of("hpet: num_timers_save expected, num_timers found"),
          LayoutChecker.problems(newer, theirs));
    }
  }
}
