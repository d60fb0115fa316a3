// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.secret;

/** How a secret is written; tools show the name. */
public enum QCryptoSecretFormat {
  /** As it is. */
  RAW,
  /** In base 64. */
  BASE64
}
