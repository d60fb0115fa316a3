// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.board.MachineObject;
import io.github.qom4j.clock.ClockInput;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.migration.VMStateIf_Qom;
import io.github.qom4j.qdev.Bus;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.reset.Resettable_Qom;
import io.github.qom4j.sysbus.SysBusDevice_Qom;
import io.github.qom4j.sysbus.SystemBus;
import java.util.List;

/** The types that are part of the framework, without those of which tools see another by name. */
final class BuiltInTypes {
  static final List<NamedType<?>> ALL =
      List.of(
          QomObject_Qom.TYPE,
          Container.TYPE,
          Device_Qom.TYPE,
          SysBusDevice_Qom.TYPE,
          Bus.TYPE,
          SystemBus.TYPE,
          IrqInput.TYPE,
          ClockInput.TYPE,
          MemoryRegion.TYPE,
          MachineObject.TYPE,
          InterfaceInfo.ROOT,
          VMStateIf_Qom.TYPE,
          Resettable_Qom.TYPE,
          UserCreatable_Qom.TYPE);

  private BuiltInTypes() {}
}
