// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.secret;

import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.UserCreatable;
import io.github.qom4j.system.io.LenientBase64;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A secret, wherever it comes from: written in some format, and encrypted or not. */
@QomType("secret_common")
public abstract class SecretCommon extends QomObject implements UserCreatable {
  private static final int KEY_LENGTH = 32;
  private static final int BLOCK_LENGTH = 16;

  /** How the secret is written. */
  @Property(defaultValue = "raw")
  QCryptoSecretFormat format;

  /** Name of the secret that is the key, if this one is encrypted: AES-256, CBC. */
  @Property String keyid;

  /** The initialization vector in base 64, if this secret is encrypted. */
  @Property String iv;

  private byte[] bytes = {};

  /** For subclasses. */
  protected SecretCommon() {}

  /**
   * The secret as it is written.
   *
   * @return its bytes
   * @throws QomException if there is none
   */
  protected abstract byte[] written();

  @Override
  public final void complete() {
    byte[] written = written();
    byte[] decoded =
        format == QCryptoSecretFormat.BASE64 ? LenientBase64.decodeChecked(written) : written;
    bytes = keyid == null ? decoded : decrypt(decoded);
  }

  /**
   * The secret.
   *
   * @return its bytes
   */
  public final byte[] bytes() {
    return bytes.clone();
  }

  private byte[] decrypt(byte[] encrypted) {
    byte[] key = key();
    if (key.length != KEY_LENGTH) {
      throw new QomException("Key should be %d bytes in length".formatted(KEY_LENGTH));
    }
    if (iv == null) {
      throw new QomException("IV is required to decrypt secret");
    }
    byte[] vector = LenientBase64.decodeChecked(iv.getBytes(StandardCharsets.UTF_8));
    if (vector.length != BLOCK_LENGTH) {
      throw new QomException(
          "IV should be %d bytes in length not %d".formatted(BLOCK_LENGTH, vector.length));
    }
    if (encrypted.length % BLOCK_LENGTH != 0) {
      throw new QomException(
          "Length %d must be a multiple of block size %d"
              .formatted(encrypted.length, BLOCK_LENGTH));
    }
    return withoutPadding(decrypt(encrypted, key, vector));
  }

  private byte[] key() {
    QomObject found =
        root()
            .resolve("/objects")
            .map(objects -> objects.children().get(keyid))
            .orElseThrow(() -> new QomException("No secret with id '%s'".formatted(keyid)));
    return SecretCommon_Qom.dynamicCast(found)
        .orElseThrow(() -> new QomException("Object with id '%s' is not a secret".formatted(keyid)))
        .bytes();
  }

  private static byte[] decrypt(byte[] encrypted, byte[] key, byte[] vector) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
      return cipher.doFinal(encrypted);
    } catch (GeneralSecurityException e) {
      throw new QomException("Cannot decrypt secret: " + e.getMessage(), e);
    }
  }

  /** The last byte says how many bytes were added at the end. */
  private static byte[] withoutPadding(byte[] padded) {
    if (padded.length == 0) {
      return padded;
    }
    int added = padded[padded.length - 1] & 0xff;
    if (added > padded.length) {
      throw new QomException(
          "Incorrect number of padding bytes (%d) found on decrypted data".formatted(added));
    }
    return Arrays.copyOf(padded, padded.length - added);
  }
}
