// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import io.github.qom4j.error.QomException;
import io.github.qom4j.migration.MachineSections;
import io.github.qom4j.migration.StreamDescription;
import io.github.qom4j.migration.StreamReader;
import io.github.qom4j.migration.StreamRecord;
import io.github.qom4j.migration.StreamWriter;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.migration.JsonDescription;
import java.util.Arrays;
import java.util.Optional;

/** What sections of our own devices look like, for streams that do not say it. */
final class KnownLayouts {
  private KnownLayouts() {}

  /** The layout of a section, if a device of ours can load it. */
  static Optional<StreamDescription.Section> of(byte[] stream, StreamRecord record) {
    byte[] section = Arrays.copyOfRange(stream, record.offset(), record.end() + 1 + Integer.BYTES);
    for (TypeInfo<?, ?> type : Types.all()) {
      if (type.isA(Device_Qom.TYPE)
          && !type.isAbstract()
          && type.create() instanceof Device device
          && device.vmState().filter(s -> s.name().equals(record.name())).isPresent()) {
        return of(section, device, record.instance());
      }
    }
    return Optional.empty();
  }

  /** The device describes the state it has loaded. */
  private static Optional<StreamDescription.Section> of(
      byte[] section, Device device, int instance) {
    MachineSections sections =
        new MachineSections("").add(device.vmState().orElseThrow(), device, instance);
    JsonDescription parser = new JsonDescription();
    try {
      StreamReader.ofAnyMachine(sections, parser).load(section);
      return StreamReader.description(new StreamWriter(sections).write(), parser)
          .map(description -> description.devices().get(0).section());
    } catch (QomException e) {
      return Optional.empty();
    }
  }
}
