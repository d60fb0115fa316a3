// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.error.QomException;

/** The ID of a character device. */
final class ChardevKind implements PropertyKind<CharBackend> {
  @Override
  public String typeName() {
    return "str";
  }

  @Override
  public String description() {
    return "ID of a chardev to use as a backend";
  }

  @Override
  public void checkReplaceable(String property, CharBackend old, PropertyInput input) {
    if (old != null && old.chardev().isPresent()) {
      throw new QomException(
          "%s=%s conflicts, and override is not implemented"
              .formatted(property, input.string(property)));
    }
  }

  @Override
  public CharBackend parse(
      String property, String owner, PropertyInput input, PropertyContext context) {
    String text = input.string(property);
    CharBackend backend = new CharBackend();
    if (!text.isEmpty()) {
      Chardev chardev =
          context
              .chardev(text)
              .orElseThrow(
                  () ->
                      new QomException(
                          "Property '%s.%s' can't find value '%s'"
                              .formatted(owner, property, text)));
      connect(backend, chardev, property, owner);
    }
    return backend;
  }

  private static void connect(CharBackend backend, Chardev chardev, String property, String owner) {
    try {
      backend.connect(chardev);
    } catch (QomException e) {
      throw new QomException(
          "Property '%s.%s' can't take value '%s': %s"
              .formatted(owner, property, chardev.id(), e.getMessage()),
          e);
    }
  }

  @Override
  public void release(CharBackend value) {
    if (value != null) {
      value.disconnect();
    }
  }

  @Override
  public Object toJson(CharBackend value) {
    return print(value);
  }

  @Override
  public String print(CharBackend value) {
    return value.chardev().map(Chardev::id).orElse("");
  }
}
