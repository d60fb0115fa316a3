// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.ipxact;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import java.util.List;

/** IP-XACT as of IEEE 1685-2022. */
public final class IpXact2022Format implements DocumentFormat {
  /** For the service loader. */
  public IpXact2022Format() {}

  @Override
  public String name() {
    return "ipxact-2022";
  }

  @Override
  public String summary() {
    return "IP-XACT, IEEE 1685-2022, for hardware design";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    return IpXactFiles.write(request, 2022);
  }
}
