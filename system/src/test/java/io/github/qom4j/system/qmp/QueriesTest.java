// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools ask about a machine is answered as by QEMU 10.0.2. */
class QueriesTest {
  private static final Path RECORDINGS = Path.of("src/test/resources/recordings/queries");

  /** There are no processors, no PCI, no other devices and no host features that QEMU has. */
  private static final Map<String, Set<String>> DIFFERENT =
      Map.of(
          "virt",
          Set.of(
              "query-chardev-backends",
              "query-command-line-options",
              "query-cpus-fast",
              "query-gic-capabilities",
              "query-machines",
              "query-memdev",
              "query-migrate-capabilities",
              "query-pci",
              "query-tpm-models",
              "query-tpm-types"),
          "pc",
          Set.of(
              "query-chardev-backends",
              "query-command-line-options",
              "query-cpus-fast",
              "query-current-machine",
              "query-gic-capabilities",
              "query-hotpluggable-cpus",
              "query-kvm",
              "query-machines",
              "query-memdev",
              "query-mice",
              "query-migrate-capabilities",
              "query-pci",
              "query-tpm-models",
              "query-tpm-types"));

  private static Machine machine(String board, Optional<UUID> uuid) {
    MachineOptions options =
        new MachineOptions(
            Optional.of("test"), uuid, 1 << 20, ClockMode.STEPPED, List.of(), List.of());
    return Boards.find(board).orElseThrow().create(options, new Chardevs());
  }

  private static JsonObject recorded(String board) throws IOException {
    return JsonParser.parseString(Files.readString(RECORDINGS.resolve(board + ".json")))
        .getAsJsonObject();
  }

  private static JsonObject ask(Machine machine, String command, String... arguments) {
    JsonObject given = new JsonObject();
    for (int i = 0; i < arguments.length; i += 2) {
      given.add(arguments[i], JsonParser.parseString(arguments[i + 1]));
    }
    JsonObject answer = new JsonObject();
    try {
      QmpCommand found = QmpCommands.find(command).orElseThrow();
      answer.add("return", Bql.call(() -> found.run(machine, null, given)));
    } catch (QmpError e) {
      answer.add("error", e.toJson());
    } catch (QomException e) {
      answer.add("error", QmpError.of(e).toJson());
    }
    return answer;
  }

  @ParameterizedTest
  @ValueSource(strings = {"virt", "pc"})
  void theAnswersAreThoseOfQemuButForWhatIsNotThere(String board) throws IOException {
    Machine machine = machine(board, Optional.empty());
    JsonObject recorded = recorded(board);
    Set<String> different = new TreeSet<>();
    for (String command : recorded.keySet()) {
      if (!ask(machine, command).equals(recorded.get(command))) {
        different.add(command);
      }
    }
    assertEquals(new TreeSet<>(DIFFERENT.get(board)), different);
  }

  /** The element of an answer whose member has a value. */
  private static JsonObject element(JsonObject answer, String member, String value) {
    for (JsonElement element : answer.getAsJsonArray("return")) {
      if (new JsonPrimitive(value).equals(element.getAsJsonObject().get(member))) {
        return element.getAsJsonObject();
      }
    }
    throw new AssertionError(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"virt", "pc"})
  void boardsDifferFromThoseOfQemuInWhatProcessorsNeed(String board) throws IOException {
    JsonObject ours = ask(machine(board, Optional.empty()), "query-machines");
    JsonObject theirs = recorded(board).getAsJsonObject("query-machines");
    JsonObject expected = element(theirs, "alias", board);
    JsonObject found = element(ours, "alias", board);
    for (String member : List.of("hotpluggable-cpus", "cpu-max", "acpi")) {
      expected.remove(member);
      found.remove(member);
    }
    expected.remove("default-cpu-type");
    expected.remove("is-default");
    assertEquals(expected, found);
  }

  @Test
  void boardsSayWhatTheySetForAllDevicesOfATypeIfAsked() {
    Machine machine = machine("virt", Optional.empty());
    JsonObject answer = ask(machine, "query-machines", "compat-props", "true");
    assertEquals(
        new JsonArray(), element(answer, "name", "virt-10.0").getAsJsonArray("compat-props"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"virt", "pc"})
  void memoryDiffersInWhatTheHostsKernelIsAsked(String board) throws IOException {
    JsonObject expected =
        element(
            recorded(board).getAsJsonObject("query-memdev"),
            "id",
            board.equals("pc") ? "pc.ram" : "mach-virt.ram");
    expected.remove("reserve");
    expected.addProperty("merge", false);
    JsonArray all = new JsonArray();
    all.add(expected);
    assertEquals(
        all, ask(machine(board, Optional.empty()), "query-memdev").getAsJsonArray("return"));
  }

  @Test
  void parametersOfOptionsAreKnownToQemuUnderTheSameNamesAndTypes() throws IOException {
    JsonObject theirs = recorded("virt").getAsJsonObject("query-command-line-options");
    JsonObject ours = ask(machine("virt", Optional.empty()), "query-command-line-options");
    Set<String> partial = new TreeSet<>();
    for (JsonElement element : ours.getAsJsonArray("return")) {
      String option = element.getAsJsonObject().get("option").getAsString();
      Set<JsonElement> known = parameters(element(theirs, "option", option));
      Set<JsonElement> found = parameters(element.getAsJsonObject());
      assertTrue(known.containsAll(found), option);
      if (!known.equals(found)) {
        partial.add(option);
      }
    }
    assertEquals(Set.of("chardev"), partial);
  }

  private static Set<JsonElement> parameters(JsonObject option) {
    Set<JsonElement> parameters = new HashSet<>();
    for (JsonElement parameter : option.getAsJsonArray("parameters")) {
      parameter.getAsJsonObject().remove("default");
      parameters.add(parameter);
    }
    return parameters;
  }

  @Test
  void anOptionCanBeAskedForByItsName() {
    Machine machine = machine("virt", Optional.empty());
    String command = "query-command-line-options";
    assertEquals(
        "[{\"option\":\"memory\",\"parameters\":[{\"name\":\"size\",\"type\":\"size\"},"
            + "{\"name\":\"slots\",\"type\":\"number\"},{\"name\":\"maxmem\",\"type\":\"size\"}]}]",
        ask(machine, command, "option", "memory").get("return").toString());
    assertEquals(
        "{\"class\":\"GenericError\",\"desc\":\"invalid option name: m\"}",
        ask(machine, command, "option", "m").get("error").toString());
  }

  @Test
  void theMachineHasTheUuidThatTheUserGaveIt() {
    UUID uuid = UUID.fromString("11223344-5566-7788-99aa-bbccddeeff00");
    assertEquals(
        "{\"UUID\":\"" + uuid + "\"}",
        ask(machine("virt", Optional.of(uuid)), "query-uuid").get("return").toString());
  }

  @Test
  void aBoardForNoParticularTargetIsForTheHosts() {
    String host = BoardCommands.hostTarget(System.getProperty("os.arch"));
    assertEquals(
        "{\"arch\":\"" + host + "\"}",
        ask(machine("none", Optional.empty()), "query-target").get("return").toString());
    assertEquals("x86_64", BoardCommands.hostTarget("amd64"));
    assertEquals("aarch64", BoardCommands.hostTarget("aarch64"));
  }

  @Test
  void mainMemoryIsAnObjectThatIsInUse() {
    Machine machine = machine("virt", Optional.empty());
    assertEquals(
        "memory-backend-ram", Bql.call(() -> machine.object("/objects/mach-virt.ram").typeName()));
    assertEquals(
        "{\"class\":\"GenericError\",\"desc\":\"object 'mach-virt.ram' is in use, can not be"
            + " deleted\"}",
        ask(machine, "object-del", "id", "\"mach-virt.ram\"").get("error").toString());
  }
}
