// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonObject;
import io.github.qom4j.system.machine.ProgramVersion;

/** What the program says it is: the QEMU that its devices equal, and its own name and version. */
final class QmpVersion {
  private static final int MAJOR = 10;
  private static final int MINOR = 0;
  private static final int MICRO = 2;

  private QmpVersion() {}

  static JsonObject toJson() {
    JsonObject qemu = new JsonObject();
    qemu.addProperty("micro", MICRO);
    qemu.addProperty("minor", MINOR);
    qemu.addProperty("major", MAJOR);
    JsonObject version = new JsonObject();
    version.add("qemu", qemu);
    version.addProperty("package", "qom4j " + ProgramVersion.get());
    return version;
  }
}
