// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.irq;

import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.property.PropertyInput;
import io.github.qom4j.qom.QomObject;

/**
 * What an output line drives, as a property of its device.
 *
 * @param name name and number of the line
 * @param line the line
 */
public record IrqLink(String name, IrqLine line) implements ObjectProperty {
  @Override
  public String typeName() {
    return "link<" + IrqInput.TYPE.name() + ">";
  }

  @Override
  public Object get(QomObject object) {
    return line.target() instanceof IrqInput input ? input.canonicalPath() : "";
  }

  @Override
  public void set(QomObject object, PropertyInput input, PropertyContext context) {
    String path = input.string(name);
    line.connect(path.isEmpty() ? null : context.object(path, name, IrqInput.TYPE));
  }
}
