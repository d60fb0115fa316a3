// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** A value of up to 64 bits as a text, as JSON's numbers lose bits of it in many tools. */
final class HexAdapter extends TypeAdapter<Long> {
  @Override
  public void write(JsonWriter out, Long value) throws IOException {
    out.value("0x" + Long.toHexString(value));
  }

  @Override
  public Long read(JsonReader in) throws IOException {
    String text = in.nextString();
    if (!text.matches("0x[0-9a-f]{1,16}")) {
      throw new JsonParseException(
          "\"" + text + "\" at " + in.getPath() + " is no value such as 0x1f");
    }
    return Long.parseUnsignedLong(text.substring(2), 16);
  }
}
