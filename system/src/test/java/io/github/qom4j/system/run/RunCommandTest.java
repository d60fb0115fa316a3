// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.system.Program;
import io.github.qom4j.system.vmstate.VMStateDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors are those of QEMU 10.0.2 where it has the option. */
class RunCommandTest {
  private static Program run(String arguments) {
    return Program.run("", ("run " + arguments).strip().split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "-M nosuch; unsupported machine type: \"nosuch\"|Use -machine help to list supported"
            + " machines",
        "`` ; No machine specified, and there is no default|Use -machine help to list supported"
            + " machines",
        "-M virt,type=x; unsupported machine type: \"x\"|Use -machine help to list supported"
            + " machines",
        "-M virt,foo=1; Property 'virt-10.0-machine.foo' not found",
        "-M virt,accel=x; invalid accelerator x",
        "-nosuch; -nosuch: invalid option",
        "--nosuch; --nosuch: invalid option",
        "-M virt disk; disk: disk images are not supported",
        "-M virt -serial; -serial: requires an argument",
        "-M virt -accel bogus; -accel bogus: invalid accelerator bogus",
        "-M virt -serial bogus; -serial bogus: 'bogus' is not a valid char driver|qom4j: -serial"
            + " bogus: could not connect serial device to character backend 'bogus'",
        "-M virt -serial chardev:x; -serial chardev:x: could not connect serial device to"
            + " character backend 'chardev:x'",
        "-M virt -serial unix:/nosuch/x; -serial unix:/nosuch/x: Failed to connect to '/nosuch/x':"
            + " No such file or directory|qom4j: -serial unix:/nosuch/x: could not connect serial"
            + " device to character backend 'unix:/nosuch/x'",
        "-M virt -chardev bogus,id=a; -chardev bogus,id=a: 'bogus' is not a valid char driver"
            + " name",
        "-M virt -chardev null,id=a -chardev null,id=a; -chardev null,id=a: Duplicate ID 'a' for"
            + " chardev",
        "-M virt -qtest bogus; 'bogus' is not a valid char driver|qom4j: Failed to initialize"
            + " device for qtest: \"bogus\"",
        "-M virt -qtest chardev:x; Failed to initialize device for qtest: \"chardev:x\"",
        "-M virt -qtest null -qtest-log /nosuch/x; Error opening qtest log /nosuch/x (No such file"
            + " or directory)",
        "-M virt -qmp bogus; -qmp bogus: 'bogus' is not a valid char driver|qom4j: -qmp bogus:"
            + " parse error: bogus",
        "-M virt -qmp chardev:x; -qmp chardev:x: chardev \"x\" not found",
        "-M virt -mon mode=control; -mon mode=control: Parameter 'chardev' is missing",
        "-M virt -mon chardev=x,mode=control; -mon chardev=x,mode=control: chardev \"x\" not"
            + " found",
        "-M virt -mon chardev=x,mode=y; -mon chardev=x,mode=y: Parameter 'mode' does not accept"
            + " value 'y'",
        "-M virt -mon chardev=x,y=z; -mon chardev=x,y=z: Invalid parameter 'y'",
        "-M virt -mon chardev=x; -mon chardev=x: chardev \"x\" not found",
        "-M virt,memory-backend=r; Memory backend 'r' not found",
        "-M virt,memory-backend=r -m 1 -object memory-backend-ram,id=r,size=2M; Machine memory size"
            + " does not match the size of the memory backend",
        "-M virt -device nosuch; -device nosuch: 'nosuch' is not a valid device model name",
        "-M virt -device pl011; -device pl011: Parameter 'driver' expects a pluggable device type",
        "-M virt -device sys-bus-device; -device sys-bus-device: Parameter 'driver' expects a"
            + " non-abstract device type",
        "-M virt -device a,id=x -device b,id=x; -device b,id=x: Duplicate ID 'x' for device",
        "-M virt -device id=x; -device id=x: Parameter 'driver' is missing",
        "-M virt -device {\"driver\":\"test-card\"}; -device {\"driver\":\"test-card\"}: No"
            + " 'test-bus' bus found for device 'test-card'",
        "-M virt -chardev null,id=a -serial chardev:a -mon chardev=a,mode=control; -mon"
            + " chardev=a,mode=control: chardev 'a' is already in use",
        "-M virt -global pl011.nosuch=1; can't apply global pl011.nosuch=1: Property"
            + " 'pl011.nosuch' not found",
        "-M virt -global driver=pl011,property=nosuch,value=1; can't apply global pl011.nosuch=1:"
            + " Property 'pl011.nosuch' not found",
        "-M virt -global pl011.=1; -global pl011.=1: Invalid parameter 'pl011.'",
        "-M virt -m 1x; -m 1x: Parameter 'size' expects a non-negative number below 2^64"
            + "|Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-"
            + "|and exabytes, respectively.",
        "-M virt -chardev null,id=1x; -chardev null,id=1x: Parameter 'id' expects an identifier"
            + "|Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.",
        "-M virt -mon chardev=x,id=1x; -mon chardev=x,id=1x: Parameter 'id' expects an identifier"
            + "|Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.",
        "-M virt -m size=1,foo=1; -m size=1,foo=1: Invalid parameter 'foo'",
        "-M virt -m 1025; -m 1025: at most 1 GiB of memory is supported",
        "-M virt -name a,b=1; -name a,b=1: Invalid parameter 'b'",
        "-M virt -name a,debug-threads=x; -name a,debug-threads=x: Parameter 'debug-threads' expects"
            + " 'on' or 'off'",
        "-M virt -m 64,slots=x; -m 64,slots=x: Parameter 'slots' expects a number",
        "-M virt -uuid x; -uuid x: failed to parse UUID string: wrong format",
        "-M virt -object memory-backend-ram,id=mach-virt.ram,size=1M; object's id 'mach-virt.ram' is"
            + " reserved for the default RAM backend, it can't be used for any other purposes",
        "-M virt -D /nosuch/x; Error opening logfile /nosuch/x: No such file or directory",
        "-M virt -dump-vmstate /nosuch/x; -dump-vmstate /nosuch/x: open /nosuch/x: No such file or"
            + " directory",
        "-M virt -dump-vmstate /; -dump-vmstate /: open /: Is a directory",
        "-M virt -dump-vmstate %s -serial bogus; -serial bogus: 'bogus' is not a valid char"
            + " driver|qom4j: -serial bogus: could not connect serial device to character backend"
            + " 'bogus'",
        "-M virt -dump-vmstate a -dump-vmstate b; -dump-vmstate b: only one '-dump-vmstate' option"
            + " may be given",
        "-dump-vmstate a; No machine specified, and there is no default|Use -machine help to list"
            + " supported machines",
        "-M virt -display gtk; -display gtk: only 'none' is supported",
      })
  void errorsAreQemus(String arguments, String message) {
    Program program = run(arguments);
    assertEquals("qom4j: " + message, program.err().strip().replaceAll("\\R", "|"));
    assertEquals(1, program.status());
    assertEquals("", program.out());
  }

  @Test
  void theLayoutOfStateIsWrittenAndNothingRun(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("layout.json");
    Program program = run("-M virt -dump-vmstate " + file);
    assertEquals("", program.err() + program.out());
    assertEquals(0, program.status());
    assertEquals(VMStateDump.text("virt-10.0"), Files.readString(file));
  }

  @Test
  void boardsAreListed() {
    Program program = run("-M help");
    assertEquals(0, program.status());
    assertTrue(program.out().startsWith("Supported machines are:"));
    assertTrue(
        program.out().contains("virt                 QEMU 10.0 ARM Virtual Machine (alias of"));
  }

  @Test
  void optionsAreListed() {
    Program program = run("-help");
    assertEquals(0, program.status());
    assertTrue(program.out().contains("-qtest-log"));
  }
}
