// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.testing.WithBql;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithBql.class)
class VirtualClockTest {
  private final VirtualClock clock = new VirtualClock();
  private final List<String> fired = new ArrayList<>();

  private Timer timer(String name) {
    return clock.newTimer(() -> fired.add(name + "@" + clock.now()));
  }

  @Test
  void standsStillUntilItIsMoved() {
    assertEquals(0, clock.now());
    clock.advanceTo(5);
    assertEquals(5, clock.now());
    clock.advanceTo(3);
    assertEquals(5, clock.now());
    clock.runExpired();
    assertEquals(5, clock.now());
    assertEquals(OptionalLong.empty(), clock.nextDeadline());
  }

  @Test
  void timersExpireInTheOrderOfTheirDeadlines() {
    timer("c").arm(30);
    timer("a").arm(10);
    timer("b").arm(20);
    assertEquals(OptionalLong.of(10), clock.nextDeadline());
    clock.advanceTo(20);
    assertEquals(List.of("a@10", "b@20"), fired);
    assertEquals(OptionalLong.of(30), clock.nextDeadline());
    clock.advanceTo(1000);
    assertEquals(List.of("a@10", "b@20", "c@30"), fired);
    assertEquals(1000, clock.now());
  }

  @Test
  void tiesExpireInTheOrderOfArming() {
    Timer a = timer("a");
    a.arm(10);
    timer("b").arm(10);
    timer("c").arm(10);
    a.arm(10);
    clock.advanceTo(10);
    assertEquals(List.of("b@10", "c@10", "a@10"), fired);
  }

  /** The front of the queue: three timers in the far past fire last armed first. */
  @Test
  void negativeDeadlinesGoToTheFront() {
    timer("zero").arm(0);
    timer("a").arm(-1);
    timer("b").arm(-1);
    timer("c").arm(Long.MIN_VALUE);
    timer("zero too").arm(0);
    assertEquals(OptionalLong.of(0), clock.nextDeadline());
    clock.runExpired();
    assertEquals(List.of("c@0", "b@0", "a@0", "zero@0", "zero too@0"), fired);
  }

  @Test
  void aPastDeadlineExpiresAtTheNextOpportunity() {
    clock.advanceTo(100);
    Timer past = timer("past");
    past.arm(50);
    timer("now").arm(100);
    assertTrue(past.isPending());
    assertEquals(List.of(), fired);
    assertEquals(OptionalLong.of(50), clock.nextDeadline());
    clock.advanceTo(0);
    assertEquals(List.of("past@100", "now@100"), fired);
    assertFalse(past.isPending());
    assertEquals(100, clock.now());
  }

  @Test
  void theFarthestDeadlineIsReached() {
    timer("last").arm(Long.MAX_VALUE);
    clock.advanceTo(Long.MAX_VALUE - 1);
    assertEquals(List.of(), fired);
    clock.advanceTo(Long.MAX_VALUE);
    assertEquals(List.of("last@" + Long.MAX_VALUE), fired);
  }

  @Test
  void cancelledTimersDoNotExpire() {
    Timer a = timer("a");
    a.cancel();
    assertFalse(a.isPending());
    a.arm(10);
    timer("b").arm(10);
    assertTrue(a.isPending());
    a.cancel();
    assertFalse(a.isPending());
    a.cancel();
    clock.advanceTo(20);
    assertEquals(List.of("b@10"), fired);
  }

  @Test
  void armingAgainReplacesTheDeadline() {
    Timer a = timer("a");
    a.arm(10);
    a.arm(30);
    assertEquals(OptionalLong.of(30), clock.nextDeadline());
    clock.advanceTo(20);
    assertEquals(List.of(), fired);
    a.arm(25);
    clock.advanceTo(100);
    assertEquals(List.of("a@25"), fired);
  }

  @Test
  void aCallbackMayArmItsTimerAgain() {
    Timer[] periodic = new Timer[1];
    periodic[0] =
        clock.newTimer(
            () -> {
              assertFalse(periodic[0].isPending());
              fired.add("p@" + clock.now());
              periodic[0].arm(clock.now() + 10);
            });
    periodic[0].arm(10);
    clock.advanceTo(35);
    assertEquals(List.of("p@10", "p@20", "p@30"), fired);
    assertEquals(OptionalLong.of(40), clock.nextDeadline());
  }

  @Test
  void whatACallbackArmsAtTheSameTimeRunsInTheSameStep() {
    Timer late = timer("late");
    Timer other = timer("other");
    clock
        .newTimer(
            () -> {
              fired.add("first@" + clock.now());
              late.arm(5);
              fired.add("armed");
            })
        .arm(10);
    other.arm(10);
    clock.advanceTo(10);
    assertEquals(List.of("first@10", "armed", "late@10", "other@10"), fired);
  }

  @Test
  void aCallbackMayCancelWhatIsDue() {
    Timer victim = timer("victim");
    clock.newTimer(victim::cancel).arm(10);
    victim.arm(10);
    clock.advanceTo(20);
    assertEquals(List.of(), fired);
  }

  @Test
  void tellsWhenADeadlineIsArmed() {
    clock.onRearm(() -> fired.add("rearm " + clock.nextDeadline().orElseThrow()));
    Timer a = timer("a");
    a.arm(10);
    a.arm(5);
    assertEquals(List.of("rearm 10", "rearm 5"), fired);
  }

  @Test
  void followsASource() {
    long[] source = {70};
    clock.advanceTo(50);
    clock.follow(() -> source[0]);
    assertEquals(70, clock.now());
    Timer a = timer("a");
    a.arm(80);
    clock.runExpired();
    assertEquals(List.of(), fired);
    source[0] = 81;
    assertEquals(81, clock.now());
    assertEquals(List.of(), fired);
    clock.runExpired();
    assertEquals(List.of("a@81"), fired);
    clock.follow(null);
    source[0] = 1000;
    assertEquals(81, clock.now());
    clock.advanceTo(90);
    assertEquals(90, clock.now());
    source[0] = 10;
    clock.follow(() -> source[0]);
    assertEquals(90, clock.now(), "never goes back");
  }

  @Test
  void runningTimersNeedsTheLock() throws Exception {
    timer("a").arm(0);
    Thread other =
        new Thread(
            () -> {
              assertThrows(IllegalStateException.class, clock::runExpired);
              assertThrows(IllegalStateException.class, () -> clock.advanceTo(1));
              fired.add("refused");
            });
    other.start();
    other.join();
    assertEquals(List.of("refused"), fired);
  }

  /** The queue as a list that is searched from the front at each question. */
  private static final class Model {
    final List<long[]> queue = new ArrayList<>();
    long now;

    void arm(int id, long time) {
      cancel(id);
      int at = 0;
      while (at < queue.size() && queue.get(at)[1] <= time) {
        at++;
      }
      queue.add(at, new long[] {id, Math.max(0, time)});
    }

    void cancel(int id) {
      queue.removeIf(entry -> entry[0] == id);
    }
  }

  /** A callback of timer {@code id} does this, in the clock as in the model. */
  private static long rearmDelta(int id, int count) {
    return count % 3 == 0 ? id * 7L % 23 + 1 : 0;
  }

  /** A callback that arms its timer for a time that has passed would run for ever. */
  @Test
  void aTimerThatExpiresTooOftenIsPutOff() {
    int[] count = {0};
    Timer[] timer = new Timer[1];
    timer[0] =
        clock.newTimer(
            () -> {
              count[0]++;
              timer[0].arm(-5);
            });
    clock.advanceTo(1000);
    timer[0].arm(7);
    clock.runExpired();
    assertEquals(VirtualClock.EXPIRIES_AT_ONCE, count[0]);
    assertEquals(OptionalLong.of(1000 + VirtualClock.RESPITE), clock.nextDeadline());
    clock.advanceTo(1000 + VirtualClock.RESPITE);
    assertEquals(2 * VirtualClock.EXPIRIES_AT_ONCE, count[0]);
  }

  @Test
  void aTimerThatFollowsTheHostIsPutOffAsWell() {
    long[] host = {0};
    clock.follow(() -> ++host[0]);
    int[] count = {0};
    Timer[] timer = new Timer[1];
    timer[0] =
        clock.newTimer(
            () -> {
              count[0]++;
              timer[0].arm(0);
            });
    timer[0].arm(0);
    clock.runExpired();
    assertEquals(VirtualClock.EXPIRIES_AT_ONCE, count[0]);
  }

  @Test
  void behavesAsTheModel() {
    for (int seed = 0; seed < 200; seed++) {
      compareWithModel(new Random(seed));
    }
  }

  private static void compareWithModel(Random random) {
    VirtualClock clock = new VirtualClock();
    Model model = new Model();
    List<String> seen = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    int[] counts = new int[6];
    int[] modelCounts = new int[6];
    Timer[] timers = new Timer[6];
    for (int i = 0; i < timers.length; i++) {
      int id = i;
      timers[i] =
          clock.newTimer(
              () -> {
                seen.add(id + "@" + clock.now());
                long delta = rearmDelta(id, ++counts[id]);
                if (delta != 0) {
                  timers[(id + 1) % timers.length].arm(clock.now() + delta);
                }
              });
    }
    for (int op = 0; op < 60; op++) {
      int id = random.nextInt(timers.length);
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> {
          long time =
              random.nextInt(8) == 0 ? random.nextLong() : model.now - 20 + random.nextInt(60);
          timers[id].arm(time);
          model.arm(id, time);
        }
        case 3 -> {
          timers[id].cancel();
          model.cancel(id);
        }
        default -> {
          long to = model.now + random.nextInt(40);
          clock.advanceTo(to);
          while (!model.queue.isEmpty() && model.queue.get(0)[1] <= to) {
            long[] first = model.queue.remove(0);
            model.now = Math.max(model.now, first[1]);
            int due = (int) first[0];
            expected.add(due + "@" + model.now);
            long delta = rearmDelta(due, ++modelCounts[due]);
            if (delta != 0) {
              model.arm((due + 1) % timers.length, model.now + delta);
            }
          }
          model.now = to;
        }
      }
      assertEquals(expected, seen);
      assertEquals(model.now, clock.now());
      assertEquals(
          model.queue.isEmpty() ? OptionalLong.empty() : OptionalLong.of(model.queue.get(0)[1]),
          clock.nextDeadline());
      for (int i = 0; i < timers.length; i++) {
        int timer = i;
        assertEquals(
            model.queue.stream().anyMatch(entry -> entry[0] == timer), timers[i].isPending());
      }
    }
  }
}
