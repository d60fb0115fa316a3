// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.vmstate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;

/**
 * The layout of the state of all types of device, as QEMU's {@code -dump-vmstate} writes it.
 *
 * <p>The size of a structure is the bytes of its fields in the stream; QEMU's is that of a C
 * structure, and its checker does not compare it.
 */
public final class VMStateDump {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private VMStateDump() {}

  /**
   * The layouts of all types that have state, by rising name.
   *
   * @param machine name of a machine, which tools compare too
   * @return JSON, on many lines
   */
  public static String text(String machine) {
    JsonObject types = new JsonObject();
    JsonObject head = new JsonObject();
    head.addProperty("Name", machine);
    types.add("vmschkmachine", head);
    for (TypeInfo<?, ?> type : Types.all()) {
      if (type.objectClass() instanceof DeviceClass c) {
        c.vmState().ifPresent(state -> types.add(type.name(), section(type, state)));
      }
    }
    return GSON.toJson(types) + "\n";
  }

  private static JsonObject section(TypeInfo<?, ?> type, VMStateDescription<?> state) {
    JsonObject section = new JsonObject();
    section.addProperty("Name", type.name());
    section.addProperty("version_id", state.version());
    section.addProperty("minimum_version_id", state.minimumVersion());
    section.add("Description", LayoutJson.of(state, type.isAbstract() ? null : type.create()));
    return section;
  }
}
