// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * A register as documents show it.
 *
 * @param register the register
 * @param name its name, with that of the group it belongs to, such as {@code timer[n].COMP}
 * @param id its name as a part of an address
 * @param offset its offset, or that of the first of its row or group
 * @param step what is added for each further one, such as {@code 0x20 n}; empty for a single one
 * @param group the group it belongs to; empty if it is the bank's own
 * @param stride bytes from one repeat of the group to the next; empty if it belongs to none
 * @param bits its bits, from the highest down
 */
public record RegisterView(
    RegisterDocument register,
    String name,
    String id,
    String offset,
    String step,
    String group,
    String stride,
    List<BitsView> bits) {
  /** What accesses do to the register as a whole, in letters. */
  public String access() {
    List<String> policies =
        register.fields().stream().map(field -> field.access().label()).distinct().toList();
    return policies.isEmpty()
        ? register.access().label()
        : policies.size() == 1 ? policies.get(0) : "mixed";
  }

  /** What accesses do, in words. */
  public String words() {
    List<String> words = new ArrayList<>();
    AccessPolicy policy = register.access();
    if (register.isStored()) {
      words.add(policy.words());
    }
    hook(HookDocument.Kind.READ, "the device answers reads", words);
    hook(HookDocument.Kind.WRITE, "the device takes writes", words);
    hook(HookDocument.Kind.AFTER_WRITE, "the device acts after writes", words);
    if (!register.isStored() && !register.isReadable()) {
      words.add("a read is a guest error");
    }
    if (!register.isStored() && !register.isWritable()) {
      words.add(
          policy == AccessPolicy.RO_IGNORE ? "writes are ignored" : "a write is a guest error");
    }
    return String.join("; ", words);
  }

  private void hook(HookDocument.Kind kind, String text, List<String> words) {
    if (register.has(kind)) {
      words.add(text);
    }
  }

  /** Its value after a reset, with all its digits. */
  public String reset() {
    return Hex.of(register.reset(), register.bits());
  }

  /** Its picture. */
  public String picture() {
    return new RegisterPicture(this).svg();
  }

  /** Value after a reset of bits of it, not shifted. */
  public String resetOf(BitsView part) {
    return Hex.of(register.reset() >>> part.lsb() & -1L >>> 64 - part.width());
  }

  /** What accesses do to bits of it, in letters. */
  public String accessOf(BitsView part) {
    return part.access(register.access());
  }
}
