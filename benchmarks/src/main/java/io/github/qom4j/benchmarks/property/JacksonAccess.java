// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;

/** By Jackson, which sets and reads the properties of an object of JSON. */
final class JacksonAccess implements PropertyAccess {
  private final ObjectMapper mapper = new ObjectMapper();
  private final CardBean card = new CardBean();
  private final ObjectReader reader = mapper.readerForUpdating(card);

  @Override
  public void set(String value) {
    try {
      reader.readValue("{\"rate\":" + value + "}");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void set(int value) {
    JsonNode json = JsonNodeFactory.instance.objectNode().put("rate", value);
    try {
      reader.readValue(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int get() {
    return mapper.<JsonNode>valueToTree(card).get("rate").intValue();
  }
}
