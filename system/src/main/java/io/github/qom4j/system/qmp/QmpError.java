// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonObject;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.machine.ObjectNotFoundException;

/** A command cannot be done. */
final class QmpError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String errorClass;

  private QmpError(String errorClass, String description) {
    super(description, null, false, false);
    this.errorClass = errorClass;
  }

  static QmpError of(String format, Object... arguments) {
    return new QmpError("GenericError", format.formatted(arguments));
  }

  static QmpError commandNotFound(String format, Object... arguments) {
    return new QmpError("CommandNotFound", format.formatted(arguments));
  }

  static QmpError deviceNotFound(String format, Object... arguments) {
    return new QmpError("DeviceNotFound", format.formatted(arguments));
  }

  /** What a device or the machine refused. */
  static QmpError of(QomException refused) {
    return refused instanceof ObjectNotFoundException
        ? deviceNotFound("%s", refused.getMessage())
        : of("%s", refused.getMessage());
  }

  JsonObject toJson() {
    JsonObject error = new JsonObject();
    error.addProperty("class", errorClass);
    error.addProperty("desc", getMessage());
    return error;
  }
}
