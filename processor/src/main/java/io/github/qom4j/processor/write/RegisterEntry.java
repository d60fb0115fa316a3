// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The entry of a register in the table: what accesses do to it, as masks. */
final class RegisterEntry {
  private final RegisterModel r;
  private final boolean keepsOld;
  private final StringBuilder calls = new StringBuilder();

  private RegisterEntry(RegisterModel r, boolean keepsOld) {
    this.r = r;
    this.keepsOld = keepsOld;
  }

  static CodeBlock of(
      RegisterModel r,
      ReservedBits reserved,
      Set<HookModel.Kind> hooks,
      boolean keepsOld,
      List<Integer> after,
      List<Integer> afterElement) {
    RegisterEntry entry = new RegisterEntry(r, keepsOld);
    entry.access(reserved, hooks);
    entry.after("after", after);
    entry.after("afterElement", afterElement);
    return CodeBlock.of(
        "$T.at(0x$L, $L, $S)$L",
        RuntimeNames.REGISTER_INFO,
        "%03x".formatted(r.offset()),
        r.width(),
        r.name(),
        entry.calls.append(reports(r, reserved)));
  }

  private void access(ReservedBits reserved, Set<HookModel.Kind> hooks) {
    if (r.isArray()) {
      calls.append(".row(%s, %s)".formatted(r.count(), r.step()));
    }
    if (hooks.contains(HookModel.Kind.READ)) {
      calls.append(".onRead()");
    }
    if (hooks.contains(HookModel.Kind.PEEK)) {
      calls.append(".onPeek()");
    }
    policies(reserved, hooks);
  }

  private void after(String method, List<Integer> hooks) {
    if (!hooks.isEmpty()) {
      String numbers = hooks.stream().map(String::valueOf).collect(Collectors.joining(", "));
      calls.append(".%s(%s)".formatted(method, numbers));
    }
  }

  private void policies(ReservedBits reserved, Set<HookModel.Kind> hooks) {
    Map<Policy, Long> policies =
        r.field().isPresent() ? r.policies(reserved) : Map.of(r.policy(), r.allBits());
    Map<String, Long> masks = new LinkedHashMap<>();
    long readable = r.field().isPresent() ? r.storedBits(reserved) : r.allBits();
    long stored = r.hookedBits(reserved);
    long seen = r.field().isPresent() ? r.writableBits(reserved) : r.allBits();
    long zero = 0;
    long one = 0;
    for (Map.Entry<Policy, Long> entry : policies.entrySet()) {
      Policy policy = entry.getKey();
      zero |= policy.write().startsWith("one") ? entry.getValue() : 0;
      one |= policy.write().startsWith("zero") ? entry.getValue() : 0;
      if (!policy.write().isEmpty() && !hooks.contains(HookModel.Kind.WRITE)) {
        masks.merge(policy.write(), entry.getValue(), (a, b) -> a | b);
      }
      switch (policy.read()) {
        case CLEARS -> masks.merge("readClears", entry.getValue(), (a, b) -> a | b);
        case SETS -> masks.merge("readSets", entry.getValue(), (a, b) -> a | b);
        case READS_ZERO, UNREADABLE -> readable &= ~entry.getValue();
        default -> {
          // Shows what is stored.
        }
      }
    }
    if (hooks.contains(HookModel.Kind.WRITE)) {
      boolean isWhole = r.field().isEmpty() || stored == r.allBits() && seen == stored;
      String shown = seen == stored ? "" : ", " + Companion.hex(seen);
      calls.append(".onWrite(%s)".formatted(isWhole ? "" : Companion.hex(stored) + shown));
      if (zero != 0) {
        calls.append(".unwrittenAs0(%s)".formatted(Companion.hex(zero)));
      }
      if (one != 0) {
        calls.append(".unwrittenAs1(%s)".formatted(Companion.hex(one)));
      }
    }
    if (keepsOld) {
      calls.append(".keepOld()");
    }
    boolean isStored = r.field().isPresent();
    masks.forEach(
        (method, mask) -> {
          if (isStored || method.equals("pulse")) {
            calls.append(".%s(%s)".formatted(method, Companion.hex(mask)));
          }
        });
    boolean isUnreadable = !isStored || (readable & r.storedBits(reserved)) == 0;
    if (!hooks.contains(HookModel.Kind.READ) && (isUnreadable || readable != r.allBits())) {
      calls.append(".readable(%s)".formatted(isUnreadable ? "0" : Companion.hex(readable)));
    }
    boolean isSilent =
        policies.keySet().stream().allMatch(p -> p == Policy.RO_IGNORE || p == Policy.PULSE);
    if (isSilent) {
      calls.append(".quiet()");
    }
  }

  private static String decimal(long value) {
    return value == (int) value ? String.valueOf(value) : value + "L";
  }

  /** Masks that only report, with the names the reports use; empty if there are none. */
  static String reports(RegisterModel r, ReservedBits reserved) {
    long unmodelled = 0;
    long asRead = 0;
    StringBuilder more = new StringBuilder();
    for (BitsModel bits : r.layout()) {
      unmodelled |= bits.isUnmodelled() ? bits.mask() : 0;
      asRead |= bits.mustWriteAsRead() ? bits.mask() : 0;
      LongStream undefined =
          bits.values().isEmpty()
              ? LongStream.empty()
              : LongStream.range(bits.values().size(), 1L << bits.width());
      String forbidden =
          LongStream.concat(bits.forbidden().stream().mapToLong(n -> n), undefined)
              .distinct()
              .mapToObj(RegisterEntry::decimal)
              .collect(Collectors.joining(", "));
      if (!forbidden.isEmpty()) {
        more.append("\n    .forbid(%s, %s)".formatted(Companion.hex(bits.mask()), forbidden));
      }
      if (bits.hasRange()) {
        more.append(
            "\n    .range(%s, %s, %s)"
                .formatted(Companion.hex(bits.mask()), decimal(bits.min()), decimal(bits.limit())));
      }
    }
    if (unmodelled != 0) {
      more.append("\n    .unmodelled(%s)".formatted(Companion.hex(unmodelled)));
    }
    if (asRead != 0) {
      more.append("\n    .asRead(%s)".formatted(Companion.hex(asRead)));
    }
    long unnamed = r.allBits() & ~r.namedBits();
    if (reserved == ReservedBits.ERROR && r.hasMasks() && unnamed != 0) {
      more.append("\n    .reserved(%s)".formatted(Companion.hex(unnamed)));
    }
    if (!more.isEmpty()) {
      for (BitsModel bits : r.layout()) {
        more.append("\n    .field(\"%s\", %s)".formatted(bits.name(), Companion.hex(bits.mask())));
      }
    }
    return more.toString();
  }
}
