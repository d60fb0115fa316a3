// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.system.Program;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.secret.Secret_Qom;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors and help are those of QEMU 10.0.2. */
class ObjectOptionTest {
  private static Program run(String... arguments) {
    return Program.run("", arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "nosuch,id=x; -object nosuch,id=x: Parameter 'qom-type' does not accept value 'nosuch'",
        "secret; -object secret: Parameter 'id' is missing",
        "id=s; -object id=s: Parameter 'qom-type' is missing",
        "secret,id=1s,data=a; -object secret,id=1s,data=a: Parameter 'id' expects an identifier"
            + "|Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.",
        "secret,id=s; Either 'file' or 'data' must be provided",
        "secret,id=s,data=a,format=b; -object secret,id=s,data=a,format=b: Parameter 'format' does"
            + " not accept value 'b'",
        "secret,id=s,data=a,foo=1; -object secret,id=s,data=a,foo=1: Invalid parameter 'foo'",
        "{\"qom-type\":\"secret\"; -object {\"qom-type\":\"secret\": JSON parse error, premature"
            + " EOI",
        "{\"id\":\"s\"}; -object {\"id\":\"s\"}: Parameter 'qom-type' is missing",
        "{\"qom-type\":\"secret\",\"id\":\"s\",\"data\":5}; -object"
            + " {\"qom-type\":\"secret\",\"id\":\"s\",\"data\":5}: Invalid parameter type for"
            + " 'data', expected: string",
        "{\"qom-type\":\"secret\",\"id\":\"s\",\"foo\":5}; -object"
            + " {\"qom-type\":\"secret\",\"id\":\"s\",\"foo\":5}: Parameter 'foo' is unexpected",
        "nosuch,help; -object nosuch,help: Parameter 'qom-type' does not accept value 'nosuch'",
      })
  void whatCannotBeMade(String argument, String message) {
    Program program = run("run", "-M", "virt", "-object", argument);
    assertEquals("qom4j: " + message.replace('|', '\n'), program.err().strip());
    assertEquals(1, program.status());
    assertEquals("", program.out());
  }

  @Test
  void anIdIsGivenOnce() {
    Program program =
        run("run", "-M", "virt", "-object", "secret,id=s,data=a", "-object", "secret,id=s,data=b");
    assertEquals(
        "qom4j: -object secret,id=s,data=b: Duplicate ID 's' for object", program.err().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "help; List of user creatable objects:|  memory-backend-ram|  secret|",
        "?; List of user creatable objects:|  memory-backend-ram|  secret|",
        "secret,help; secret options:|  data=<string>|  file=<string>|  format=<QCryptoSecretFormat>"
      })
  void whatCanBeMade(String argument, String start) {
    Program program = run("run", "-object", argument);
    assertEquals(start, program.out().replace("\n", "|").substring(0, start.length()));
    assertEquals(0, program.status());
  }

  @Test
  void objectsAreThereBeforeTheMachineRuns() {
    RunConfiguration configuration =
        RunOptions.parse(
            List.of(
                "-M",
                "virt",
                "-S",
                "-accel",
                "qtest",
                "-serial",
                "null",
                "-object",
                "secret,id=k,data=open,,sesame",
                "-object",
                "{'qom-type': 'secret', 'id': 'j', 'format': 'base64', 'data': 'aGVsbG8='}"));
    Chardevs chardevs = new Chardevs();
    try (Machine machine = new MachineStarter(configuration, chardevs).start()) {
      assertArrayEquals(bytes("open,sesame"), secret(machine, "k"));
      assertArrayEquals(bytes("hello"), secret(machine, "j"));
    }
  }

  private static byte[] secret(Machine machine, String id) {
    return Bql.call(() -> Secret_Qom.cast(machine.object("/objects/" + id)).bytes());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
