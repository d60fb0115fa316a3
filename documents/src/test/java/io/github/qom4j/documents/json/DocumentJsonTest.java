// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.TestDocuments;
import io.github.qom4j.documents.format.JsonFormat;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentJsonTest {
  private static final List<OutputFile> FILES = new JsonFormat().write(TestDocuments.request());

  @Test
  void theSchemasDescribeAllThatIsWritten() {
    Validator validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    validator.registerSchema(TestDocuments.text(FILES, "json/device.schema.json"));
    validator.registerSchema(TestDocuments.text(FILES, "json/board.schema.json"));
    for (OutputFile file : FILES) {
      if (!file.path().endsWith(".schema.json")) {
        String kind = DocumentJson.isBoard(file.text()) ? "board" : "device";
        Validator.Result result =
            validator.validate(URI.create("urn:qom4j:schema:" + kind + ":1"), file.text());
        assertEquals(
            List.of(),
            result.getErrors().stream().map(e -> e.getInstanceLocation() + e.getError()).toList(),
            file.path());
      }
    }
  }

  @Test
  void filesAreNamedAfterTypes() {
    assertEquals(
        List.of(
            "json/test-child.json",
            "json/test-device.json",
            "json/dev.TestDevice.Channel.json",
            "json/test-machine.json",
            "json/device.schema.json",
            "json/board.schema.json"),
        TestDocuments.paths(FILES));
  }

  @Test
  void whatIsReadIsWrittenAgain() {
    String device = TestDocuments.text(FILES, "json/test-device.json");
    assertEquals(device, DocumentJson.write(DocumentJson.readDevice(device), "device.schema.json"));
    String board = TestDocuments.text(FILES, "json/test-machine.json");
    assertEquals(board, DocumentJson.write(DocumentJson.readBoard(board), "board.schema.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "[];expected an object",
        "{\"name\": \"a\"};formatVersion is null, expected 1",
        "{\"formatVersion\": 2};formatVersion is 2, expected 1",
        "{\"formatVersion\": 1};member name is missing or unknown",
        "{\"formatVersion\": 1, \"name\": \"a\", \"kind\": \"?\", \"javaClass\": \"A\"};member kind is missing or unknown"
      })
  void whatIsNoDocumentIsRefused(String json, String message) {
    assertEquals(
        message,
        assertThrows(DocumentException.class, () -> DocumentJson.readDevice(json)).getMessage());
  }

  @Test
  void aValueThatIsNoneIsRefusedByItsPlace() {
    String json = TestDocuments.text(FILES, "json/test-device.json").replace("\"0x5a\"", "\"5a\"");
    String message =
        assertThrows(DocumentException.class, () -> DocumentJson.readDevice(json)).getMessage();
    assertEquals("\"5a\" at $.banks[0].registers[4].reset is no value such as 0x1f", message);
  }
}
