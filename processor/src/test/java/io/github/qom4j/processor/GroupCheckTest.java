// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class GroupCheckTest {
  private static final String BLOCK =
      """
      @RegisterBlock(size = 0x10) class Channel {
        @Immutable final int number;
        Channel(int number) { this.number = number; }
        @Register(offset = 0x0, name = "CTRL", reset = 3) int control;
        @Register(offset = 0x8, name = "COUNT", access = RO) long count;
        @AfterWrite("CTRL") void start() { count++; }
      }
      """;

  @Test
  void noBlock() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0x20, stride = 0x10) final String[] channels = {};
            }
            """
                + BLOCK)
        .reports(
            "2:3 [QOM-324] channels is String[]; a group is an array of a class with @RegisterBlock.")
        .isCleanWith("String[]", "Channel[]");
  }

  @Test
  void tooClose() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0x20, stride = 8) final Channel[] channels = {new Channel(0)};
            }
            """
                + BLOCK)
        .reports(
            "2:42 [QOM-324] channels has stride 0x8, but its blocks take 0x10 bytes each; give at least that.")
        .isCleanWith("stride = 8", "stride = 0x10");
  }

  @Test
  void outsideTheBank() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0xf8, stride = 16) final Channel[] channels = {};
            }
            """
                + BLOCK)
        .reports(
            "2:27 [QOM-324] channels[0] takes bytes 0xf8 to 0x107, but the bank has only 0x100 bytes; move the group or enlarge the bank.")
        .isCleanWith("0xf8", "0xf0");
  }

  @Test
  void onAnotherRegister() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @Register(offset = 0x24, name = "STATUS") int status;
              @RegisterGroup(offset = 0x20, stride = 16) final Channel[] channels = {};
            }
            """
                + BLOCK)
        .reports(
            "3:27 [QOM-324] channels[0] takes bytes 0x20 to 0x2f, where STATUS lies at 0x24 to 0x27; move one of them.")
        .isCleanWith("0x24", "0x1c");
  }

  @Test
  void someOfManyOutsideTheBank() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0x80, stride = 16, count = 9) Channel[] channels;
              @RegisterGroup(offset = 0, stride = 16, count = 99, length = "used") Channel[] few;
              @Property int used;
            }
            """
                + BLOCK)
        .reports(
            "2:27 [QOM-324] channels[8] takes bytes 0x100 to 0x10f, but the bank has only 0x100 bytes; move the group or enlarge the bank.")
        .isCleanWith("count = 9)", "count = 8)");
  }

  @Test
  void oneOfManyOnSomethingElse() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) @IdRegisters({1, 2})
            class Dev extends SysBusDevice {
              @Register(offset = 0x7c, name = "STATUS") int status;
              @RegisterGroup(offset = 0x20, stride = 0x20, count = 4) Channel[] even;
              @RegisterGroup(offset = 0x90, stride = 0x20, count = 2) Channel[] odd;
              @RegisterGroup(offset = 0xa8, stride = 0x10) final Channel[] more = {};
              @RegisterGroup(offset = 0xe0, stride = 0x10, count = 2) Channel[] last;
            }
            """
                + BLOCK)
        .reports(
            "6:27 [QOM-324] more[0] takes bytes 0xa8 to 0xb7, where odd[1] lies at 0xb0 to 0xbf; move one of them.",
            "7:27 [QOM-324] last[1] takes bytes 0xf0 to 0xff, where the identification registers lie at 0xf8 to 0xff; move one of them.")
        .isCleanWith("0xa8", "0xc0", "0xe0, stride = 0x10", "0xd0, stride = 0x10");
  }

  /** The offsets of one bank mean nothing in another. */
  @Test
  void inAnotherBank() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x10) @RegisterBank(value = "dma", size = 0x100)
            class Dev extends SysBusDevice {
              @Register(offset = 0, name = "STATUS") int status;
              @RegisterGroup(offset = 0, stride = 0x10, count = 16, bank = "dma") Channel[] channels;
            }
            """
                + BLOCK)
        .isClean();
  }

  @Test
  void aNegativeCount() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0x20, stride = 0x10, count = -4) Channel[] channels;
            }
            """
                + BLOCK)
        .reports("2:56 [QOM-324] channels has -4 repeats; give 1 or more.")
        .isCleanWith("count = -4", "count = 4");
  }

  @Test
  void notToBeFilled() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0x20, stride = 0x10, count = 4) Channel[] channels;
            }
            """
                + BLOCK
                    .replace("int number)", "long number)")
                    .replace("int number;", "long number;"))
        .reports(
            "2:56 [QOM-324] channels cannot be filled with 4 objects: Channel has no constructor that takes nothing, the device, an int (the number of the repeat), or both.")
        .isCleanWith("long number", "int number");
  }

  @Test
  void countedByNothing() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @Property byte used;
              @RegisterGroup(offset = 0x20, stride = 0x10, count = 4, length = "usd", seen = "seen")
              Channel[] channels;
              String seen() { return ""; }
            }
            """
                + BLOCK)
        .reports(
            "3:68 [QOM-324] Dev has no \"usd\" that is a number: a byte or int field, or a method without parameters that returns one, neither private nor static.",
            "3:82 [QOM-324] Dev has no \"seen\" that is a number: a byte or int field, or a method without parameters that returns one, neither private nor static.")
        .isCleanWith("usd", "used", "String seen() { return \"\"; }", "int seen() { return 3; }");
  }

  /** The device is the enclosing object, or comes with the number. */
  @Test
  void ownersAndNumbers() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x100) class Dev extends SysBusDevice {
              @RegisterGroup(offset = 0x20, stride = 8, count = 4) Inner[] inner;
              @RegisterGroup(offset = 0x40, stride = 8, count = 4) Outer[] outer;
              @RegisterGroup(offset = 0x60, stride = 8, count = 4) Plain[] plain;
              @RegisterBlock(size = 8) class Inner {
                @Register(offset = 0, name = "A") int a;
                Inner(int number) { a = number; }
                @ResetEnter void stop() { a = 0; }
              }
            }
            @RegisterBlock(size = 8) class Outer {
              @Immutable final Dev dev;
              @Register(offset = 0, name = "A") int a;
              @VMStateField Timer timer;
              Outer(Dev dev, int number) { this.dev = dev; }
              @OnExpire("timer") void expire() {}
              @ResetHold void start() { timer.arm(1); }
            }
            @RegisterBlock(size = 8) class Plain {
              @Register(offset = 0, name = "A") int a;
            }
            """)
        .isClean();
  }
}
