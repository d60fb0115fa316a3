// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedStateCheckTest {
  private static final String NO_BODIES = "Eclipse does not show what methods do";

  /** A field "left" of some type, and what the method that derives it says. */
  private static DeviceCompilation derived(String type, String statement) {
    return members(
        """
          @VMStateField int count;
          @Derived(by = "refill") %s left;
          @Property Dev other;
          @PostLoad void refill() { %s }
        """
            .formatted(type, statement));
  }

  @Test
  void nobodyDerivesIt() {
    members(
            """
              @VMStateField int count;
              @Derived(by = "refil") int left;
              @PostLoad void refill() { left = 8 - count; }
            """)
        .reports(
            "3:17 [QOM-507] left is derived by refil(), but Dev has no such method. Did you mean"
                + " \"refill\"?")
        .isCleanWith("refil\"", "refill\"");
  }

  @Test
  void notAfterLoading() {
    members(
            """
              @VMStateField int count;
              @Derived(by = "refill") int left;
              @ResetExit void start() { refill(); }

              private void refill() { left = 8 - count; }
            """)
        .onlyWithJavac(NO_BODIES)
        .reports(
            "3:17 [QOM-507] left is derived by refill() in line 7, which does not run after loading;"
                + " add @PostLoad to it or call it in a method with @PostLoad.")
        .isCleanWith("@ResetExit", "@ResetExit @PostLoad")
        .isCleanWith("private void refill", "@PostLoad void refill");
  }

  @Test
  void debugInformationIsNotNeeded() {
    Compilation compilation =
        DeviceCompilation.compile(
            List.of(),
            List.of(),
            List.of("-g:none", "-Aqom4j.lint=none"),
            DeviceCompilation.file(
                "dev.Dev",
                """
                @QomType("dev") @RegisterBank(size = 0x20) class Dev extends SysBusDevice {
                  @VMStateField int count;
                  @Derived(by = "refill") int left;
                  void refill() { left = 8 - count; }
                }
                """));
    assertEquals(
        List.of(
            "3:17 [QOM-507] left is derived by refill() in line 5, which does not run after loading;"
                + " add @PostLoad to it or call it in a method with @PostLoad."),
        DeviceCompilation.shown(compilation));
  }

  /** A subsection that is not needed does not come. */
  @Test
  void afterLoadingOfASubsection() {
    device(
            """
            @QomType("dev") @VMStateSubsection(value = "dev/more", needed = "count")
            class Dev extends Device {
              @VMStateField(subsection = "dev/more") int count;
              @Derived(by = "refill") int left;
              @PostLoad(subsection = "dev/more") void refill() { left = 8 - count; }
            }
            """)
        .onlyWithJavac(NO_BODIES)
        .reports(
            "4:17 [QOM-507] left is derived by refill() in line 6, which does not run after loading;"
                + " add @PostLoad to it or call it in a method with @PostLoad.")
        .isCleanWith("@PostLoad(subsection = \"dev/more\")", "@PostLoad");
  }

  @Test
  void calledAfterLoading() {
    members(
            """
              @VMStateField int count;
              @Derived(by = "refill") int left;
              @PostLoad void load() { if (count > 0) { check(); } }
              private void check() { Dev.this.refill(); }
              private void refill() { left = 8 - count; }
            """)
        .isClean();
    members(
            """
              @VMStateField int count;
              @Derived(by = "refill") int left;
              @PostLoad void load() { Runnable r = this::refill; r.run(); }
              private void refill() { left = 8 - count; }
            """)
        .isClean();
  }

  @Test
  void somethingElseIsAssigned() {
    members(
            """
              @VMStateField int count;
              @Derived(by = "load") int left;
              @Derived(by = "load") int right;
              @PostLoad
              void load() { right = count; refill(9 - count); }
              private void refill(int left) { left = 8 - count; this.count = left; }
              void unused() { left = 1; }
            """)
        .onlyWithJavac(NO_BODIES)
        .reports(
            "3:17 [QOM-507] left is derived by load() in line 7, but neither that nor what it calls"
                + " in Dev assigns left; compute it there.")
        .isCleanWith("{ left =", "{ this.left =");
  }

  @Test
  void anotherMethodAssignsIt() {
    members(
            """
              @VMStateField int count;
              @Derived(by = "load") int left;
              @PostLoad void load() {}
              @PostLoad void refill() { left++; }
            """)
        .onlyWithJavac(NO_BODIES)
        .reports(
            "3:17 [QOM-507] left is derived by load() in line 5, but neither that nor what it calls"
                + " in Dev assigns left; name refill(), which does.")
        .isCleanWith("\"load\"", "\"refill\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "int                     ~ left = 8 - count;",
        "int                     ~ this.left = count;",
        "int                     ~ left |= count;",
        "int                     ~ --left;",
        "int                     ~ (left) = count;",
        "int                     ~ { int left = count; } left = count;",
        "int                     ~ Runnable r = () -> left = count; r.run();",
        "int                     ~ for (int i = 0; i < count; i++) { left += i; }",
        "int                     ~ new Object() { void f() { Dev.this.left = 1; } }.f();",
        "int[][]                 ~ left[0][0]++;",
        "int[]                   ~ java.util.Arrays.fill(left, count);",
        "int[]                   ~ System.arraycopy(new int[] {1}, 0, left, 0, 1);",
        "java.util.List<Integer> ~ left.clear();",
        "java.util.List<Integer> ~ this.left.add(count);",
        "java.util.List<Integer> ~ java.util.List.of(count).forEach(left::add);",
        "java.util.List<Integer> ~ java.util.Collections.addAll(left, 1, count);",
        "java.util.List<Long>[]  ~ left[count].clear();",
        "java.util.Map<Byte, Long> ~ left.values().clear();",
        "java.util.BitSet        ~ left.set(1);",
        "Timer                   ~ left.arm(count);",
      })
  void whatAssigns(String type, String statement) {
    derived(type, statement).isClean();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "int                     ~ count = left;",
        "int                     ~ int left = 0; left++;",
        "int                     ~ for (int left = 0; left < count; left++) {}",
        "int                     ~ Runnable r = () -> { int left; left = count; }; r.run();",
        "int                     ~ java.util.List.of(1).forEach(left -> left++);",
        "int                     ~ try { now(); } catch (RuntimeException left) { left = null; }",
        "int                     ~ new Object() { int left; void f() { this.left = 1; } }.f();",
        "int                     ~ other.left = count;",
        "int[]                   ~ count = left[0];",
        "int[]                   ~ System.arraycopy(left, 0, new int[1], 0, 1);",
        "java.util.List<Integer> ~ count = left.size();",
        "java.util.List<Integer> ~ other.left.clear();",
        "Timer                   ~ count = left.isPending() ? 1 : 0;",
      })
  void whatDoesNot(String type, String statement) {
    derived(type, statement)
        .onlyWithJavac(NO_BODIES)
        .reports(
            "3:17 [QOM-507] left is derived by refill() in line 6, but neither that nor what it calls"
                + " in Dev assigns left; compute it there.");
  }

  /** They do not show what methods do: only that there are such methods is known. */
  @Test
  void otherCompilers() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(elsewhere(new QomProcessor()))
            .withOptions("-Aqom4j.lint=none")
            .compile(
                DeviceCompilation.file(
                    "dev.Dev",
                    """
                    @QomType("dev") class Dev extends Device {
                      @VMStateField int count;
                      @Derived(by = "refil") int left;
                      @Derived(by = "refill") int right;
                      void refill() {}
                    }
                    """));
    assertEquals(
        List.of(
            "3:17 [QOM-507] left is derived by refil(), but Dev has no such method. Did you mean"
                + " \"refill\"?"),
        DeviceCompilation.shown(compilation));
  }

  /** A processor that does not know the JDK's compiler when it sees it. */
  private static Processor elsewhere(Processor processor) {
    return proxy(
        Processor.class,
        (proxy, method, arguments) ->
            method.getName().equals("init")
                ? method.invoke(
                    processor,
                    proxy(
                        ProcessingEnvironment.class,
                        (self, asked, given) -> asked.invoke(arguments[0], given)))
                : method.invoke(processor, arguments));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            DerivedStateCheckTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
