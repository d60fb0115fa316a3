// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
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
    return new RegisterDocument(
        register.name(),
        register.offset(),
        register.width(),
        register.count(),
        register.stride(),
        access,
        register.reset(),
        register.mask(),
        register.survives(),
        register.description(),
        register.isUnmodelled(),
        register.fields().stream().map(field -> with(field, access)).toList(),
        register.hooks(),
        register.storage());
  }

  private static FieldDocument with(FieldDocument field, AccessPolicy access) {
    return new FieldDocument(
        field.name(),
        field.lsb(),
        field.width(),
        access,
        field.reset(),
        field.survives(),
        field.description(),
        field.values(),
        field.isUnmodelled(),
        field.isWrittenAsRead(),
        field.forbidden(),
        field.min(),
        field.max(),
        field.latch(),
        field.trigger());
  }
}
