// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.machine.TestMachine;
import io.github.qom4j.system.secret.SecretCommon_Qom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are those of QEMU 10.0.2. */
class UserObjectsTest {
  private static final String DONE = "{'return': {}}";

  /** 32 bytes and 16 bytes. */
  private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private static final String VECTOR = "MDEyMzQ1Njc4OWFiY2RlZg==";

  @TempDir Path folder;

  private final Machine machine = TestMachine.virt(ClockMode.STEPPED, new MemoryChardev("serial0"));
  private final MemoryChardev line = new MemoryChardev("monitor");

  @BeforeEach
  void start() {
    machine.chardevs().add(line);
    QmpMonitor.start(machine, line);
    ask("qmp_capabilities", "");
  }

  private String ask(String command, String arguments) {
    line.takeOutput();
    String text = "{'execute': '%s', 'arguments': {%s}}".formatted(command, arguments);
    line.input(text.getBytes(StandardCharsets.UTF_8));
    line.pump();
    return new String(line.takeOutput(), StandardCharsets.UTF_8).strip().replace('"', '\'');
  }

  private String add(String arguments) {
    return ask("object-add", arguments);
  }

  private static String error(String description) {
    return "{'error': {'class': 'GenericError', 'desc': '%s'}}".formatted(description);
  }

  private byte[] secret(String id) {
    return SecretCommon_Qom.cast(machine.object("/objects/" + id)).bytes();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anObjectComesAndGoes() {
    assertEquals(DONE, add("'qom-type': 'secret', 'id': 's0', 'data': 'hello'"));
    assertArrayEquals(bytes("hello"), secret("s0"));
    assertEquals("{'return': 'hello'}", ask("qom-get", "'path': 's0', 'property': 'data'"));
    assertEquals(DONE, ask("object-del", "'id': 's0'"));
    assertEquals(error("object 's0' not found"), ask("object-del", "'id': 's0'"));
    assertEquals(DONE, add("'qom-type': 'secret', 'id': 's0', 'data': 'again'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'id': 'x', 'data': 'a'; Parameter 'qom-type' is missing",
        "'qom-type': 'secret', 'data': 'a'; Parameter 'id' is missing",
        "'qom-type': 'nosuch', 'id': 'x'; Parameter 'qom-type' does not accept value 'nosuch'",
        "'qom-type': 'device', 'id': 'x'; Parameter 'qom-type' does not accept value 'device'",
        "'qom-type': 'secret_common', 'id': 'x'; Parameter 'qom-type' does not accept value"
            + " 'secret_common'",
        "'qom-type': 'user-creatable', 'id': 'x'; Parameter 'qom-type' does not accept value"
            + " 'user-creatable'",
        "'qom-type': 5, 'id': 'x'; Invalid parameter type for 'qom-type', expected: string",
        "'qom-type': 'secret', 'id': 5; Invalid parameter type for 'id', expected: string",
        "'qom-type': 'secret', 'id': '1x', 'data': 'a'; Parameter 'id' expects an identifier",
        "'qom-type': 'secret', 'id': '', 'data': 'a'; Parameter 'id' expects an identifier",
        "'qom-type': 'secret', 'id': 'x'; Either 'file' or 'data' must be provided",
        "'qom-type': 'secret', 'id': 'x', 'data': 'a', 'foo': 1; Parameter 'foo' is unexpected",
        "'qom-type': 'secret', 'id': 'x', 'data': 'a', 'type': 'b'; Parameter 'type' is unexpected",
        "'qom-type': 'secret', 'id': 'x', 'data': 'a', 'foo': 1, 'keyid': 5; Invalid parameter"
            + " type for 'keyid', expected: string",
        "'qom-type': 'secret', 'id': 'x', 'data': 'a', 'format': 'b'; Parameter 'format' does not"
            + " accept value 'b'",
        "'qom-type': 'secret', 'id': 'x', 'data': 'a', 'file': 'b'; 'file' and 'data' are mutually"
            + " exclusive",
        "'qom-type': 'secret', 'id': 'x', 'data': '!!', 'format': 'base64'; Base64 data contains"
            + " invalid characters",
        "'qom-type': 'secret', 'id': 'x', 'data': '', 'keyid': 'y'; No secret with id 'y'",
      })
  void whatCannotBeMadeIsNotThere(String arguments, String description) {
    assertEquals(error(description), add(arguments));
    assertEquals(Set.of("mach-virt.ram"), machine.object("/objects").children().keySet());
  }

  @Test
  void aNameIsTakenOnce() {
    add("'qom-type': 'secret', 'id': 's0', 'data': 'first'");
    assertEquals(
        error("attempt to add duplicate property 's0' to object (type 'container')"),
        add("'qom-type': 'secret', 'id': 's0', 'data': 'second'"));
    assertArrayEquals(bytes("first"), secret("s0"));
  }

  @Test
  void aSecretInAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "aGVs\nbG8=");
    assertEquals(
        DONE, add("'qom-type': 'secret', 'id': 's', 'format': 'base64', 'file': '" + file + "'"));
    assertArrayEquals(bytes("hello"), secret("s"));
    assertEquals(
        error("Unable to read /nosuch: Failed to open file “/nosuch”: No such file or directory"),
        add("'qom-type': 'secret', 'id': 't', 'file': '/nosuch'")
            .replace("\\u201C", "“")
            .replace("\\u201D", "”"));
  }

  private String addEncrypted(String data, String more) {
    return add(
        "'qom-type': 'secret', 'id': 's', 'format': 'base64', 'data': '%s', 'keyid': 'k'%s"
            .formatted(data, more));
  }

  @Test
  void anEncryptedSecret() {
    add("'qom-type': 'secret', 'id': 'k', 'format': 'base64', 'data': '" + KEY + "'");
    String vector = ", 'iv': '" + VECTOR + "'";
    assertEquals(error("IV is required to decrypt secret"), addEncrypted("aGVsbG8=", ""));
    assertEquals(
        error("IV should be 16 bytes in length not 3"), addEncrypted("aGVsbG8=", ", 'iv': 'AAAA'"));
    assertEquals(
        error("Length 5 must be a multiple of block size 16"), addEncrypted("aGVsbG8=", vector));
    assertEquals(
        error("Incorrect number of padding bytes (122) found on decrypted data"),
        addEncrypted(VECTOR, vector));
    assertEquals(DONE, addEncrypted("UQdw44JDqzsxYpkSCwXDIA==", vector));
    assertArrayEquals(bytes("hello"), secret("s"));
    add("'qom-type': 'secret', 'id': 'short', 'data': 'x'");
    assertEquals(
        error("Key should be 32 bytes in length"),
        add("'qom-type': 'secret', 'id': 't', 'data': '', 'keyid': 'short'"));
  }

  @Test
  void whatAUserCanMake() {
    assertEquals(
        "{'return': [{'name': 'memory-backend-ram', 'parent': 'memory-backend'}, {'name': 'secret',"
            + " 'parent': 'secret_common'}]}",
        ask("qom-list-types", "'implements': 'user-creatable'"));
    assertEquals(
        "{'return': [{'name': 'type', 'type': 'string'}, {'name': 'mach-virt.ram', 'type':"
            + " 'child<memory-backend-ram>'}, {'name': 's', 'type': 'child<secret>'}]}",
        Bql.call(
            () -> {
              add("'qom-type': 'secret', 'id': 's', 'data': 'x'");
              return ask("qom-list", "'path': '/objects'");
            }));
  }
}
