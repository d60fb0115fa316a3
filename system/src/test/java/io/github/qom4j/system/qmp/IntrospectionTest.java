// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.machine.TestMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types and objects are shown as QEMU 10.0.2 shows them; QEMU's own order is that of a hash. */
class IntrospectionTest {
  private static final Path RECORDINGS = Path.of("src/test/resources/recordings/introspection");

  /** QEMU's HPET gets its lines when it is realized, ours when it is made. */
  private static final String LINES_OF_HPET = "(sysbus-irq|unnamed-gpio-(in|out))\\[\\d+]";

  private static Machine virt() {
    return TestMachine.virt(ClockMode.STEPPED, new MemoryChardev("c0"));
  }

  private static JsonObject recorded(String name) throws IOException {
    return JsonParser.parseString(Files.readString(RECORDINGS.resolve(name + ".json")))
        .getAsJsonObject();
  }

  private static JsonObject run(Machine machine, String command, String name, String value) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty(name, value);
    JsonObject answer = new JsonObject();
    try {
      QmpCommand found = QmpCommands.find(command).orElseThrow();
      answer.add("return", Bql.call(() -> found.run(machine, null, arguments)));
    } catch (QmpError e) {
      answer.add("error", e.toJson());
    } catch (QomException e) {
      answer.add("error", QmpError.of(e).toJson());
    }
    return answer;
  }

  /** A line for each property, sorted; the error if it is one. */
  private static String shown(JsonObject answer) {
    if (!answer.has("return")) {
      return answer.toString();
    }
    return StreamSupport.stream(answer.getAsJsonArray("return").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(IntrospectionTest::sorted)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String sorted(JsonObject object) {
    return new TreeMap<>(object.asMap()).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "pl011", "pl011_luminary", "sys-bus-device"})
  void theTypesOfVirt(String type) throws IOException {
    assertEquals(
        shown(recorded("virt-qom-list-properties-" + type)),
        shown(run(virt(), "qom-list-properties", "typename", type)));
    assertEquals(
        shown(recorded("virt-device-list-properties-" + type)),
        shown(run(virt(), "device-list-properties", "typename", type)));
  }

  @Test
  void theHpetButForItsLines() throws IOException {
    for (String command : new String[] {"qom-list-properties", "device-list-properties"}) {
      JsonObject answer = run(virt(), command, "typename", "hpet");
      JsonArray properties = new JsonArray();
      for (JsonElement property : answer.getAsJsonArray("return")) {
        if (!property.getAsJsonObject().get("name").getAsString().matches(LINES_OF_HPET)) {
          properties.add(property);
        }
      }
      answer.add("return", properties);
      assertEquals(shown(recorded("pc-" + command + "-hpet")), shown(answer));
    }
  }

  @Test
  void aTypeThatThereIsNot() throws IOException {
    assertEquals(
        shown(recorded("virt-device-list-properties-sysbus-device")),
        shown(run(virt(), "device-list-properties", "typename", "sysbus-device")));
  }

  /** What QEMU 10.0.2 answered for PCs and for Arm together, of the types that both have. */
  @ParameterizedTest
  @CsvSource({
    "interface, System bus interface memory-backend memory-backend-ram resettable secret"
        + " secret_common user-creatable vmstate-if",
    "resettable, System bus device hpet platform-bus-device resettable sys-bus-device",
    "vmstate-if, device hpet platform-bus-device sys-bus-device vmstate-if"
  })
  void whatImplementsAnInterface(String implemented, String expected) {
    JsonObject arguments = new JsonObject();
    arguments.addProperty("implements", implemented);
    arguments.addProperty("abstract", true);
    QmpCommand command = QmpCommands.find("qom-list-types").orElseThrow();
    JsonElement answer = Bql.call(() -> command.run(virt(), null, arguments));
    assertEquals(
        expected,
        StreamSupport.stream(answer.getAsJsonArray().spliterator(), false)
            .map(type -> type.getAsJsonObject().get("name").getAsString())
            .filter(name -> !name.matches("(qom4j|test)-.*|pl011.*"))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aLivePl011() throws IOException {
    JsonObject recorded = recorded("virt-live-pl011-0");
    String path = recorded.get("path").getAsString();
    JsonArray expected = new JsonArray();
    for (JsonElement property : recorded.getAsJsonArray("qom-list+get")) {
      JsonObject one = property.getAsJsonObject();
      one.add("value", one.remove("get"));
      expected.add(one);
    }
    JsonArray paths = new JsonArray();
    paths.add(path);
    JsonObject arguments = new JsonObject();
    arguments.add("paths", paths);
    Machine machine = virt();
    QmpCommand listGet = QmpCommands.find("qom-list-get").orElseThrow();
    JsonObject answer =
        Bql.call(() -> listGet.run(machine, null, arguments))
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject();
    answer.add("return", answer.remove("properties"));
    JsonObject wanted = new JsonObject();
    wanted.add("return", expected);
    assertEquals(shown(wanted), shown(answer));
  }
}
