// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.HookDocument;
import io.github.qom4j.documents.model.RegisterDocument;

/** What accesses do to a register without stored bits: what it has hooks for. */
final class ComputedAccess {
  private ComputedAccess() {}

  /** The register with the access that its hooks allow. */
  static RegisterDocument of(RegisterDocument register) {
    boolean isRead = register.has(HookDocument.Kind.READ);
    boolean isWritten =
        register.has(HookDocument.Kind.WRITE) || register.has(HookDocument.Kind.AFTER_WRITE);
    AccessPolicy access = isRead ? isWritten ? AccessPolicy.RW : AccessPolicy.RO : AccessPolicy.WO;
    return register.with(
        access, register.fields().stream().map(field -> field.with(access)).toList());
  }
}
