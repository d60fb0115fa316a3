// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class PeekCheckTest {
  @Test
  void withoutARead() {
    members(
            """
              @Register(offset = 0, name = "COUNT") int count;
              @OnPeek("COUNT") int look() { return count + 1; }
            """)
        .checking("QOM-341")
        .reports(
            "3:11 [QOM-341] look() says what a look at COUNT shows, but a read shows what is"
                + " stored; add @OnRead to it, or drop @OnPeek.")
        .isCleanWith("@OnPeek", "@OnRead(\"COUNT\") @OnPeek");
  }

  @Test
  void readsThatNobodySees() {
    members(
            """
              @Register(offset = 0, name = "COUNT") int count;
              @OnRead("COUNT") int take() { return count++; }
              @Register(offset = 4, name = "LEVEL") @OnRead int level() { return 7; }
            """)
        .checking("QOM-342")
        .reports(
            "3:11 [QOM-342] Debuggers see what COUNT stores, not what take() shows a guest; add"
                + " @OnPeek to it if it changes nothing, or else to another method.",
            "4:41 [QOM-342] Debuggers see nothing of LEVEL, not what level() shows a guest; add"
                + " @OnPeek to it if it changes nothing, or else to another method.")
        .isCleanWith(
            "@OnRead int level", "@OnRead @OnPeek int level",
            "@OnRead(\"COUNT\")",
                "@OnPeek(\"COUNT\") int look() { return count; } @OnRead(\"COUNT\")");
  }
}
