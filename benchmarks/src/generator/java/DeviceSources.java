// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the devices that the benchmarks compare, before the build compiles: the same registers of
 * 32 bits declared with annotations, written by hand with one switch, and with a switch that is
 * split into methods.
 *
 * <p>In the templates {@code #} is the number of a register, OFFSET its offset and MASK its bits.
 */
final class DeviceSources {
  private static final String PACKAGE = "io.github.qom4j.benchmarks.device";
  private static final int[] REGISTERS = {16, 64, 400};
  private static final String[] MASKS = {"0xffffffff", "0xffff", "0x3f", "0x7fffff07"};

  /** How many cases a method has in the devices that are split. */
  private static final int PART = 100;

  /** An access is of 4 bytes, a write stores the bits the register has. */
  private static final Kind PLAIN =
      new Kind("Plain", "4", "", "", "r#", "r# = (int) value & MASK", "");

  /** The same, and each access is a trace event. */
  private static final Kind TRACED = new Kind("Traced", "4", "", "", "", "", "");

  private static final String EVENTS =
      """
      @TraceEvents
      interface Trace {
        @TraceEvent(value = "addr 0x%03x value 0x%08x reg %s", on = Occasion.READ)
        void read(int addr, int value, String register);

        @TraceEvent(value = "addr 0x%03x value 0x%08x reg %s", on = Occasion.WRITE)
        void write(int addr, int value, String register);
      }

      Trace trace;
      """;

  /** As plain ones, but an access may be of some of a register's bytes. */
  private static final Kind LANES =
      new Kind(
          "Lanes",
          "{1, 4}",
          "",
          """
          int shift = 8 * ((int) offset & 3);
          int lanes = (int) (-1L >>> 64 - 8 * size) << shift;
          int bits = (int) value << shift & lanes;
          """,
          "(r# & 0xffffffffL) >>> 8 * (offset & 3)",
          "r# = r# & ~lanes | bits & MASK",
          "");

  /** Each register has a read hook and a write hook, and all have an after-write hook. */
  private static final Kind HOOKED =
      new Kind(
          "Hooked",
          "4",
          """
          @OnRead("R#") int readR#() { return r# ^ reads++; }
          @OnWrite("R#") int writeR#(int written) { return written & MASK; }
          """,
          "",
          "readR#()",
          "r# = writeR#((int) value)",
          "changed();");

  private record Kind(
      String name,
      String access,
      String hooks,
      String beforeWrite,
      String read,
      String write,
      String afterWrite) {
    boolean isHooked() {
      return !hooks.isEmpty();
    }
  }

  private final Path folder;
  private final Kind kind;
  private final int registers;

  private DeviceSources(Path folder, Kind kind, int registers) {
    this.folder = folder;
    this.kind = kind;
    this.registers = registers;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], PACKAGE.split("\\."));
    Files.createDirectories(folder);
    for (int registers : REGISTERS) {
      for (Kind kind : new Kind[] {PLAIN, LANES, HOOKED}) {
        DeviceSources device = new DeviceSources(folder, kind, registers);
        device.writeDeclared();
        device.writeByHand("Switch", registers);
        if (registers > PART) {
          device.writeByHand("Split", PART);
        }
      }
    }
    new DeviceSources(folder, TRACED, 64).writeDeclared();
  }

  private void writeDeclared() throws IOException {
    String name = kind.name + registers;
    String members =
        forRegisters(
            0,
            registers,
            "@Register(offset = OFFSET, name = \"R#\", mask = MASKL) int r#;\n" + kind.hooks);
    if (kind == TRACED) {
      members += EVENTS;
    }
    if (kind.isHooked()) {
      String all = forRegisters(0, registers, "\"R#\", ");
      members +=
          "@VMStateField int reads, writes;\n@AfterWrite({%s}) void changed() { writes++; }\n"
              .formatted(all);
    }
    write(
        name,
        """
        import io.github.qom4j.annotation.*;
        import io.github.qom4j.sysbus.SysBusDevice;

        @QomType("%s")
        @RegisterBank(size = 0x1000, access = @Access(valid = {1, 4}, impl = %s))
        public class %s extends SysBusDevice {
        %s}
        """
            .formatted(name, kind.access, name, members));
  }

  private void writeByHand(String how, int part) throws IOException {
    String name = kind.name + how + registers;
    String fieldsAndHooks =
        forRegisters(0, registers, "int r#;\n" + kind.hooks.replaceAll("@.*?\\) ", ""));
    if (kind.isHooked()) {
      fieldsAndHooks += "int reads, writes;\nvoid changed() { writes++; }\n";
    }
    StringBuilder methods = new StringBuilder();
    if (part == registers) {
      methods.append(accessors("public", "", 0, registers));
    } else {
      String reads = "";
      String writes = "";
      for (int first = 0; first < registers; first += part) {
        int number = first / part;
        methods.append(accessors("private", "" + number, first, Math.min(first + part, registers)));
        reads += "case %1$d -> read%1$d(offset, size);\n".formatted(number);
        writes += "case %1$d -> write%1$d(offset, size, value);\n".formatted(number);
      }
      methods.append(
          """
          public long read(long offset, int size) {
            return switch ((int) offset / (4 * %d)) {
              %sdefault -> bad(offset);
            };
          }

          public void write(long offset, int size, long value) {
            switch ((int) offset / (4 * %1$d)) {
              %sdefault -> bad(offset);
            }
          }
          """
              .formatted(part, reads, writes));
    }
    write(
        name,
        """
        import io.github.qom4j.log.Log;
        import io.github.qom4j.log.LogMask;
        import io.github.qom4j.memory.MemoryRegionOps;

        public final class %s implements MemoryRegionOps {
        %s
        %s
          private static long bad(long offset) {
            Log.log(LogMask.GUEST_ERRORS, "bad offset 0x%%x", offset);
            return 0;
          }
        }
        """
            .formatted(name, fieldsAndHooks, methods));
  }

  private String accessors(String access, String suffix, int from, int to) {
    return """
    %1$s long read%2$s(long offset, int size) {
      return switch ((int) offset >> 2) {
        %3$sdefault -> bad(offset);
      };
    }

    %1$s void write%2$s(long offset, int size, long value) {
      %4$s
      switch ((int) offset >> 2) {
        %5$sdefault -> {
          bad(offset);
          return;
        }
      }
      %6$s
    }
    """
        .formatted(
            access,
            suffix,
            forRegisters(from, to, "case # -> " + kind.read + ";\n"),
            kind.beforeWrite,
            forRegisters(from, to, "case # -> " + kind.write + ";\n"),
            kind.afterWrite);
  }

  private static String forRegisters(int from, int to, String template) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                template
                    .replace("#", "" + i)
                    .replace("OFFSET", "" + 4 * i)
                    .replace("MASK", MASKS[i % MASKS.length]))
        .collect(Collectors.joining());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), "package %s;\n\n%s".formatted(PACKAGE, text));
  }
}
