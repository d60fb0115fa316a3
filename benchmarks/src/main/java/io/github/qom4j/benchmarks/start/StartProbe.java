// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.start;

import io.github.qom4j.qom.TypeProvider;
import io.github.qom4j.qom.Types;
import java.util.ServiceLoader;

/** A program that makes one device by its name and ends. */
public final class StartProbe {
  private StartProbe() {}

  /**
   * Makes the device.
   *
   * @param arguments {@code index} to find its type as programs do, {@code services} to ask every
   *     provider for its type; then its name
   */
  public static void main(String[] arguments) {
    String name = arguments[1];
    boolean isThere =
        arguments[0].equals("index")
            ? Types.find(name).isPresent()
            : ServiceLoader.load(TypeProvider.class).stream()
                    .map(provider -> provider.get().type().name())
                    .filter(name::equals)
                    .count()
                > 0;
    if (!isThere) {
      throw new IllegalStateException("there is no " + name);
    }
    Types.find(name).orElseThrow().create();
  }
}
