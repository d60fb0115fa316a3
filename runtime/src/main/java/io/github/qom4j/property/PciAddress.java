// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a function of a card is on its PCI bus.
 *
 * @param slot 0 to 31
 * @param function 0 to 7
 */
public record PciAddress(int slot, int function) {
  /** Number of slots of a bus. */
  public static final int SLOTS = 32;

  /** Number of functions of a slot. */
  public static final int FUNCTIONS = 8;

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:0[xX])?(?<slot>[0-9a-fA-F]{1,8})(?:\\.(?:0[xX])?(?<function>[0-9a-fA-F]{1,8}))?");

  /** Checks that there is such a place. */
  public PciAddress {
    if (!isPlace(slot, function)) {
      throw new QomException(
          "%x.%x is no slot and function of a PCI bus".formatted(slot, function));
    }
  }

  private static boolean isPlace(long slot, long function) {
    return slot >= 0 && slot < SLOTS && function >= 0 && function < FUNCTIONS;
  }

  /**
   * Reads an address as users write it.
   *
   * @param text the slot and perhaps a function after a point, both hexadecimal
   * @return the address, if the text is one
   */
  public static Optional<PciAddress> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long slot = Long.parseLong(matcher.group("slot"), 16);
    String written = matcher.group("function");
    long function = written == null ? 0 : Long.parseLong(written, 16);
    return isPlace(slot, function)
        ? Optional.of(new PciAddress((int) slot, (int) function))
        : Optional.empty();
  }

  /**
   * The address of a number.
   *
   * @param number slot times 8, and the function; 0 to 255
   * @return the address
   */
  public static PciAddress of(int number) {
    return new PciAddress(number / FUNCTIONS, Math.floorMod(number, FUNCTIONS));
  }

  /**
   * The address as configuration cycles have it.
   *
   * @return slot times 8, and the function; 0 to 255
   */
  public int number() {
    return slot * FUNCTIONS + function;
  }

  /**
   * The address as users write it.
   *
   * @return slot and function, such as {@code 1f.7}
   */
  @Override
  public String toString() {
    return "%02x.%x".formatted(slot, function);
  }
}
