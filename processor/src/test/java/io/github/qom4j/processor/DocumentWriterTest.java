// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.qom4j.documents.json.DocumentJson;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.processor.model.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The documents of a device that has one of everything; tests of formats read these. */
class DocumentWriterTest {
  private static final Path EXPECTED =
      Path.of("..", "documents", "src", "test", "resources", "META-INF", "qom4j");
  private static final Path WRITTEN = Path.of("target", "documents");
  private static final Compilation COMPILATION =
      DeviceCompilation.compile(JavaFileObjects.forResource("documents/TestDevice.java"));

  private static String document(String name) throws IOException {
    JavaFileObject file =
        COMPILATION.generatedFiles().stream()
            .filter(generated -> generated.getName().endsWith("/" + name + ".json"))
            .findFirst()
            .orElseThrow();
    return file.getCharContent(false).toString();
  }

  private static void assertWritten(String name) throws IOException {
    assertEquals(List.of(), DeviceCompilation.shown(COMPILATION));
    String document = document(name);
    Files.createDirectories(WRITTEN);
    Path written = Files.writeString(WRITTEN.resolve(name + ".json"), document);
    assertEquals(
        Files.readString(EXPECTED.resolve(name + ".json")),
        document,
        () -> "If " + written.toAbsolutePath() + " is right, it belongs into " + EXPECTED);
  }

  @Test
  void theDevice() throws IOException {
    assertWritten("test-device");
  }

  @Test
  void itsPart() throws IOException {
    assertWritten("dev.TestDevice.Channel");
  }

  @Test
  void theSchemaDescribesThem() throws IOException {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    try (InputStream in = DocumentJson.class.getResourceAsStream("/schema/device.schema.json")) {
      validator.registerSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    for (String name : List.of("test-device", "dev.TestDevice.Channel")) {
      Validator.Result result =
          validator.validate(java.net.URI.create("urn:qom4j:schema:device:1"), document(name));
      assertEquals(
          List.of(),
          result.getErrors().stream().map(e -> e.getInstanceLocation() + e.getError()).toList());
    }
  }

  /** Nothing is lost on the way, so that both sides know the same members. */
  @Test
  void readersKeepAllOfIt() throws IOException {
    String document = document("test-device");
    String again = DocumentJson.write(DocumentJson.readDevice(document), "s");
    assertEquals(
        JsonParser.parseString(document.replaceFirst("\\{", "{\"\\$schema\":\"s\",")),
        JsonParser.parseString(again));
  }

  @Test
  void allPoliciesAreKnown() {
    assertEquals(
        Arrays.stream(Policy.values()).map(Enum::name).toList(),
        Arrays.stream(AccessPolicy.values()).map(Enum::name).toList());
  }
}
