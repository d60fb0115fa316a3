// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system;

import java.nio.file.Path;

/** Boots the recorded U-Boot through the Java PL011, as the README's first command. */
public final class BootUBoot {
  private static final String COMPANION =
      "examples-pl011/target/generated-sources/annotations/io/github/qom4j/examples/pl011";
  private static final String DOCUMENTS = "examples-pl011/target/classes/META-INF/qom4j";

  private BootUBoot() {}

  /**
   * Plays the recording and says what else the build made.
   *
   * @param arguments the root of the project
   */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    Path recording = root.resolve("system").resolve(Program.RECORDINGS);
    int status =
        Main.execute(
            "replay",
            "--device",
            "pl011",
            recording.resolve("uboot-arm64-pl011.txt.gz").toString());
    System.err.println(
        "The generated companion: " + root.resolve(COMPANION).resolve("Pl011_Qom.java"));
    System.err.println("The generated document:  " + root.resolve(DOCUMENTS).resolve("pl011.json"));
    System.err.println(
        "The program:             java -jar "
            + root.resolve("system/target/qom4j.jar")
            + " --help");
    if (status != 0) {
      throw new IllegalStateException("the replay failed with status " + status);
    }
  }
}
