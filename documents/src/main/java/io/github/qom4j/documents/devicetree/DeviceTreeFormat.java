// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.devicetree;

import io.github.qom4j.documents.DocumentFormat;
import io.github.qom4j.documents.DocumentRequest;
import io.github.qom4j.documents.OutputFile;
import io.github.qom4j.documents.model.BankDocument;
import io.github.qom4j.documents.model.ClockDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.InterruptDocument;
import io.github.qom4j.documents.registers.PlainText;
import io.github.qom4j.documents.registers.RegionViews;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Bindings of Linux's device trees, in YAML: what the declaration knows, with {@code vendor} for
 * what only the author does.
 */
public final class DeviceTreeFormat implements DocumentFormat {
  private static final int WIDTH = 76;

  /** For the service loader. */
  public DeviceTreeFormat() {}

  @Override
  public String name() {
    return "devicetree";
  }

  @Override
  public String summary() {
    return "skeletons of Linux device tree bindings";
  }

  @Override
  public List<OutputFile> write(DocumentRequest request) {
    return RegionViews.types(request).map(type -> file(request, type)).toList();
  }

  private static OutputFile file(DocumentRequest request, DeviceDocument type) {
    return new OutputFile(
        "devicetree/vendor," + type.name() + ".yaml",
        request.templates().fill("devicetree/binding.yaml.ftl", values(type)));
  }

  private static Map<String, Object> values(DeviceDocument type) {
    String summary = PlainText.line(type.summary()).replaceFirst("\\.$", "");
    List<BankDocument> banks = RegionViews.banks(type);
    List<Region> regions = new ArrayList<>();
    long base = 0x4000_0000L;
    for (BankDocument bank : banks) {
      String name = bank.name().isEmpty() ? "registers" : bank.name();
      regions.add(new Region(word(name), Long.toHexString(base), Long.toHexString(bank.size())));
      base += (bank.size() + 0xfff) & ~0xfffL;
    }
    int lines = type.interrupts().stream().mapToInt(InterruptDocument::count).sum();
    boolean areSingle = type.interrupts().stream().allMatch(irq -> irq.count() == 1);
    return Map.of(
        "type", type.name(),
        "title", quoted(summary.isEmpty() ? type.name() : summary),
        "text", wrapped(PlainText.line(type.description())),
        "regions", regions,
        "lines", lines,
        "lineNames",
            areSingle
                ? type.interrupts().stream().map(irq -> word(irq.name())).distinct().toList()
                : List.of(),
        "clocks",
            type.clocks().stream().map(ClockDocument::name).map(DeviceTreeFormat::word).toList());
  }

  /** A name in small letters with hyphens, as device trees have them. */
  private static String word(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Arrays.asList(text.split(" "))) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /**
   * A region of registers.
   *
   * @param name its name
   * @param base an address for it, in hexadecimal
   * @param size bytes, in hexadecimal
   */
  public record Region(String name, String base, String size) {}
}
