// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class PropertyUseCheckTest {
  @Test
  void readWhileTheObjectIsMade() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property int depth;
              @VMStateField int level = this.depth + 1;
              Dev() { level = depth; }
            }
            """)
        .checking("QOM-209")
        .reports(
            "4:21 [QOM-209] Property \"depth\" is read in line 5 while the object is made,"
                + " before anybody can set it; read it in a method with @Realize.",
            "5:3 [QOM-209] Property \"depth\" is read in line 6 while the object is made,"
                + " before anybody can set it; read it in a method with @Realize.")
        .isCleanWith("= this.depth + 1", "", "= depth", "= 1");
  }

  @Test
  void readLater() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property int depth;
              @Immutable final java.util.function.IntSupplier late = () -> depth;
              @Immutable final int first;
              Dev() { int depth = 3; first = depth; }
            }
            """)
        .checking("QOM-209")
        .isClean();
  }

  @Test
  void assignedAsTheDeviceRuns() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property int speed;
              @Property int limit;
              @GpioIn void set(int level) { change(level); }
              @ResetHold void clear() { limit++; }
              private void change(int level) { speed = level; }
            }
            """)
        .onlyWithJavac("the Eclipse compiler does not show what methods do")
        .reports(
            "3:17 [QOM-210] Property \"speed\" is assigned by change() in line 8 while the"
                + " device runs, so that it is not what was set and does not migrate; make what"
                + " changes another field.",
            "4:17 [QOM-210] Property \"limit\" is assigned by clear() in line 7 while the"
                + " device runs, so that it is not what was set and does not migrate; make what"
                + " changes another field.")
        .isCleanWith("speed = level;", "", "limit++;", "");
  }

  @Test
  void assignedByWhatIsCalledBack() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property int speed;
              @Property int limit;
              @Property int depth;
              @Property int width;
              @VMStateField Timer timer = addTimer(ClockType.VIRTUAL, () -> speed++);
              @Clock ClockInput clk;
              @Realize void connect() {
                int width = 3;
                addGpioIn("set", this::change);
                clk.onUpdate(() -> { this.depth = 2; });
                java.util.List.of(1).forEach(value -> this.width = value);
              }
              private void change(int level) { limit = level; }
            }
            """)
        .onlyWithJavac("the Eclipse compiler does not show what methods do")
        .reports(
            "3:17 [QOM-210] Property \"speed\" is assigned by what addTimer() calls back in line 8"
                + " while the device runs, so that it is not what was set and does not migrate; make"
                + " what changes another field.",
            "4:17 [QOM-210] Property \"limit\" is assigned by change() in line 16 while the"
                + " device runs, so that it is not what was set and does not migrate; make what"
                + " changes another field.",
            "5:17 [QOM-210] Property \"depth\" is assigned by what onUpdate() calls back in line 13"
                + " while the device runs, so that it is not what was set and does not migrate; make"
                + " what changes another field.")
        .isCleanWith("speed++", "now()", "limit = level;", "", "this.depth = 2;", "");
  }

  @Test
  void assignedByHooksOfOtherClasses() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 4)
            class Dev extends SysBusDevice {
              @Property int speed;
              @Property int limit;
              @Property int depth;
              @Property int width;
              @Property int length;

              @RegisterBlock(size = 4)
              class Lever {
                @VMStateField int width;

                @Register(offset = 0, name = "PULL")
                @OnWrite
                void pull(int value) {
                  speed = value;
                  width = value;
                  this.width = value;
                  push(value);
                }

                private void push(int value) {
                  Dev.this.limit = value;
                  raise(value);
                }
              }

              @RegisterGroup(count = 1, offset = 0, stride = 4) Lever[] levers;

              void raise(int value) { depth = value; }

              @QomType("spy")
              static class Spy extends Device {
                @Elsewhere("who made it") Dev dev;

                @GpioIn void look(int level) { dev.length = level; }

                void other() { dev.width = 1; }
              }
            }
            """)
        .onlyWithJavac("the Eclipse compiler does not show what methods do")
        .reports(
            "3:17 [QOM-210] Property \"speed\" is assigned by Lever.pull() in line 16 while the"
                + " device runs, so that it is not what was set and does not migrate; make what"
                + " changes another field.",
            "4:17 [QOM-210] Property \"limit\" is assigned by Lever.push() in line 23 while the"
                + " device runs, so that it is not what was set and does not migrate; make what"
                + " changes another field.",
            "5:17 [QOM-210] Property \"depth\" is assigned by raise() in line 31 while the"
                + " device runs, so that it is not what was set and does not migrate; make what"
                + " changes another field.",
            "7:17 [QOM-210] Property \"length\" is assigned by Spy.look() in line 37 while the"
                + " device runs, so that it is not what was set and does not migrate; make what"
                + " changes another field.")
        .isCleanWith(
            "speed = value;",
            "",
            "Dev.this.limit = value;",
            "",
            "{ depth = value; }",
            "{}",
            "dev.length = level;",
            "");
  }

  @Test
  void whatAnnotationsSayAssignsNothing() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 4)
            class Dev extends SysBusDevice {
              @Property String name;
              @Register(offset = 0, name = "ID") @OnRead int readId() { return 1; }
            }
            """)
        .isClean();
  }

  @Test
  void assignedAsItIsRealizedOrMigrated() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property int depth;
              @Property @VMStateField int mode;
              @Realize void check() { depth = Math.max(depth, 1); }
              @GpioIn void set(int level) { mode = level; int depth = 1; depth++; }
              void setDepth(int value) { depth = value; }
            }
            """)
        .isClean();
  }

  @Test
  void defaultsInTheWrongPlace() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property int depth;
              @Property(defaultValue = "1") int width = 1;
              @Property CharBackend chardev = null;
              Dev() { depth = 16; }
            }
            """)
        .checking("QOM-211")
        .reports(
            "3:17 [QOM-211] Property \"depth\" gets its default while the object is made,"
                + " where tools do not see it; say it with defaultValue.",
            "4:37 [QOM-211] Property \"width\" gets a value while the object is made, which"
                + " its default then replaces; drop the value.")
        .isCleanWith("depth = 16;", "", "= 1;", ";");
  }

  @Test
  void aRequiredPropertyWithADefault() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property(required = true, defaultValue = "on") boolean fast;
            }
            """)
        .checking("QOM-212")
        .reports(
            "3:45 [QOM-212] Property \"fast\" is required, so boards never leave it at \"on\";"
                + " drop defaultValue or required.")
        .isCleanWith("required = true, ", "");
  }
}
