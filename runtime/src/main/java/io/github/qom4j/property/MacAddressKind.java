// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

/** Addresses of network cards. */
final class MacAddressKind implements PropertyKind<MacAddress> {
  @Override
  public String typeName() {
    return "str";
  }

  @Override
  public String description() {
    return "Ethernet 6-byte MAC Address, example: 52:54:00:12:34:56";
  }

  @Override
  public MacAddress initialValue() {
    return MacAddress.NONE;
  }

  @Override
  public MacAddress parse(
      String property, String owner, PropertyInput input, PropertyContext context) {
    String text = input.string(property);
    return MacAddress.parse(text).orElseThrow(() -> new WrongValue(owner, property, text));
  }

  @Override
  public Object toJson(MacAddress value) {
    return print(value);
  }

  @Override
  public String print(MacAddress value) {
    return value == null ? "" : value.toString();
  }
}
