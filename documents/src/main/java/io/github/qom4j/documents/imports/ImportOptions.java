// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.imports;

import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.DeviceKind;
import java.util.List;

/**
 * What is imported, and under which names.
 *
 * @param parts names of the peripherals or address maps; empty for the only one
 * @param type name of the type; empty for that of the file
 * @param packageName package of the class; empty for none
 * @param className simple name of the class; empty for that of the type
 */
public record ImportOptions(List<String> parts, String type, String packageName, String className) {
  /**
   * The same with names for what has none.
   *
   * @param name what the file calls the device
   * @return names of all
   */
  public ImportOptions named(String name) {
    String named = type.isEmpty() ? JavaNames.qomType(name) : type;
    return new ImportOptions(
        parts, named, packageName, className.isEmpty() ? JavaNames.type(named) : className);
  }

  /** Qualified name of the class. */
  public String javaClass() {
    return packageName.isEmpty() ? className : packageName + "." + className;
  }

  /**
   * A document of these names.
   *
   * @param description what the device is
   * @param banks its banks
   * @return the document
   */
  public DeviceDocument device(String description, List<BankDocument> banks) {
    return BankAssembly.device(type, DeviceKind.DEVICE, javaClass(), description, banks);
  }
}
