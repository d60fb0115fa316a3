// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which kind of internet addresses may be used. */
enum InetFamily {
  ANY,
  IPV4,
  IPV6;

  static InetFamily of(KeyValueOptions options) {
    boolean noIpv4 = !options.getBoolean("ipv4", true);
    boolean noIpv6 = !options.getBoolean("ipv6", true);
    boolean ipv4 = options.getBoolean("ipv4", false);
    boolean ipv6 = options.getBoolean("ipv6", false);
    if (noIpv4 && noIpv6) {
      throw new QomException("Cannot disable IPv4 and IPv6 at same time");
    }
    if (ipv4 == ipv6 && !noIpv4 && !noIpv6) {
      return ANY;
    }
    return ipv4 || noIpv6 ? IPV4 : IPV6;
  }

  /** A host without IPv6 addresses is reached by IPv4 even if IPv6 was asked for, as in QEMU. */
  List<InetAddress> select(InetAddress[] addresses) {
    List<InetAddress> all = Arrays.asList(addresses);
    return switch (this) {
      case ANY -> all;
      case IPV4 -> all.stream().filter(Inet4Address.class::isInstance).toList();
      case IPV6 -> {
        List<InetAddress> some = all.stream().filter(Inet6Address.class::isInstance).toList();
        yield some.isEmpty() ? all : some;
      }
    };
  }
}
