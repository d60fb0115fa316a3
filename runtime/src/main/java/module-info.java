// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a device stands on at run time. It depends on nothing but the JDK's base module; what
 * records trace events with the Java Flight Recorder needs that one's.
 */
module io.github.qom4j.runtime {
  requires static jdk.jfr;

  exports io.github.qom4j.board;
  exports io.github.qom4j.bql;
  exports io.github.qom4j.chardev;
  exports io.github.qom4j.clock;
  exports io.github.qom4j.error;
  exports io.github.qom4j.irq;
  exports io.github.qom4j.log;
  exports io.github.qom4j.memory;
  exports io.github.qom4j.migration;
  exports io.github.qom4j.property;
  exports io.github.qom4j.qdev;
  exports io.github.qom4j.qom;
  exports io.github.qom4j.register;
  exports io.github.qom4j.reset;
  exports io.github.qom4j.sysbus;
  exports io.github.qom4j.trace;

  uses io.github.qom4j.board.BoardProvider;
  uses io.github.qom4j.qom.TypeProvider;
}
