// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.AccessPolicy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The words in which formats say what accesses do to bits.
 *
 * <p>CMSIS-SVD and IP-XACT have the same ones. SystemRDL has words for the software's side (sw),
 * for the device's (hw), and for effects of reads and writes.
 *
 * @param access SVD, IP-XACT: who can do what, such as {@code read-write}
 * @param write SVD, IP-XACT: what a write does other than storing; empty if it stores
 * @param read SVD, IP-XACT: what a read does besides showing; empty for nothing
 * @param sw SystemRDL: what software can do
 * @param onwrite SystemRDL: what a write does other than storing; empty if it stores
 * @param onread SystemRDL: what a read does besides showing; empty for nothing
 * @param isExact whether SVD and IP-XACT say all of it
 */
public record AccessWords(
    String access,
    String write,
    String read,
    String sw,
    String onwrite,
    String onread,
    boolean isExact) {
  private static final Map<String, String> ONWRITE =
      Map.of(
          "oneToClear", "woclr",
          "oneToSet", "woset",
          "oneToToggle", "wot",
          "zeroToClear", "wzc",
          "zeroToSet", "wzs",
          "zeroToToggle", "wzt",
          "clear", "wclr",
          "set", "wset",
          "", "");
  private static final Map<String, String> ONREAD = Map.of("clear", "rclr", "set", "rset", "", "");
  private static final Map<String, String> SW =
      Map.of(
          "read-write", "rw",
          "read-only", "r",
          "write-only", "w",
          "read-writeOnce", "rw1",
          "writeOnce", "w1");

  /**
   * The words for a policy.
   *
   * @param policy what accesses do
   * @return the words
   */
  public static AccessWords of(AccessPolicy policy) {
    return switch (policy) {
      case RW -> exact("read-write", "", "");
      case RO -> exact("read-only", "", "");
      case WO -> exact("write-only", "", "");
      case W1C -> exact("read-write", "oneToClear", "");
      case W1S -> exact("read-write", "oneToSet", "");
      case W1T -> exact("read-write", "oneToToggle", "");
      case W0C -> exact("read-write", "zeroToClear", "");
      case W0S -> exact("read-write", "zeroToSet", "");
      case W0T -> exact("read-write", "zeroToToggle", "");
      case WC -> exact("read-write", "clear", "");
      case WS -> exact("read-write", "set", "");
      case RC -> exact("read-only", "", "clear");
      case RS -> exact("read-only", "", "set");
      case WRC -> exact("read-write", "", "clear");
      case WRS -> exact("read-write", "", "set");
      case WSRC -> exact("read-write", "set", "clear");
      case WCRS -> exact("read-write", "clear", "set");
      case W1SRC -> exact("read-write", "oneToSet", "clear");
      case W1CRS -> exact("read-write", "oneToClear", "set");
      case W0SRC -> exact("read-write", "zeroToSet", "clear");
      case W0CRS -> exact("read-write", "zeroToClear", "set");
      case WOC -> exact("write-only", "clear", "");
      case WOS -> exact("write-only", "set", "");
      case WO1C -> exact("write-only", "oneToClear", "");
      case W1 -> exact("read-writeOnce", "", "");
      case WO1 -> exact("writeOnce", "", "");
      // "clear" is not the word for bits that clear themselves: debuggers would take it for WC.
      case PULSE -> like("write-only");
      case RO_IGNORE, CONST -> like("read-only");
    };
  }

  /**
   * The policy that words of SVD and IP-XACT mean.
   *
   * @param access who can do what
   * @param write what a write does; empty if it stores
   * @param read what a read does; empty for nothing
   * @return the policy; empty if none is meant
   */
  public static Optional<AccessPolicy> policy(String access, String write, String read) {
    return Arrays.stream(AccessPolicy.values())
        .filter(policy -> of(policy).isExact)
        .filter(policy -> of(policy).says(access, write, read))
        .findFirst();
  }

  /**
   * The policy that words of SystemRDL mean.
   *
   * @param sw what software can do
   * @param onwrite what a write does; empty if it stores
   * @param onread what a read does; empty for nothing
   * @return the policy; empty if none is meant
   */
  public static Optional<AccessPolicy> rdlPolicy(String sw, String onwrite, String onread) {
    return Arrays.stream(AccessPolicy.values())
        .filter(policy -> of(policy).isExact)
        .filter(policy -> of(policy).saysInRdl(sw.equals("wr") ? "rw" : sw, onwrite, onread))
        .findFirst();
  }

  private boolean says(String access, String write, String read) {
    return this.access.equals(access) && this.write.equals(write) && this.read.equals(read);
  }

  private boolean saysInRdl(String sw, String onwrite, String onread) {
    return this.sw.equals(sw) && this.onwrite.equals(onwrite) && this.onread.equals(onread);
  }

  private static AccessWords exact(String access, String write, String read) {
    return words(access, write, read, true);
  }

  private static AccessWords like(String access) {
    return words(access, "", "", false);
  }

  private static AccessWords words(String access, String write, String read, boolean isExact) {
    return new AccessWords(
        access, write, read, SW.get(access), ONWRITE.get(write), ONREAD.get(read), isExact);
  }
}
