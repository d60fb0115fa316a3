// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the reference page of a type, in Markdown. */
public final class ReferenceWriter {
  private final StringBuilder out = new StringBuilder();

  private ReferenceWriter() {}

  /**
   * Writes the page.
   *
   * @param model the type; nothing is wrong with it
   * @return the page
   */
  public static String write(TypeModel model) {
    ReferenceWriter writer = new ReferenceWriter();
    writer.page(model);
    return writer.out.toString();
  }

  private void page(TypeModel type) {
    line("# %s", type.qomName());
    line("");
    line("%s", type.doc().isEmpty() ? "Type " + type.qomName() + "." : text(type.doc()));
    line("");
    line("Parent type: `%s`. Java class: `%s`.", type.parent().qomName(), type.javaName());
    properties(type.properties());
    wiring(type.irqs(), type.clocks());
    registers(type);
    state(type);
    events(type.tracing().allEvents());
  }

  private void properties(List<PropertyModel> properties) {
    if (!properties.isEmpty()) {
      table("Properties", "Name", "Type", "Default", "Description");
      for (PropertyModel property : properties) {
        row(
            code(property.name()),
            CompanionWriter.word(property.type().orElseThrow()),
            property.defaultValue().map(ReferenceWriter::code).orElse(""),
            text(property.field().doc()));
      }
    }
  }

  private void wiring(List<IrqModel> irqs, List<ClockModel> clocks) {
    if (!irqs.isEmpty()) {
      table("Interrupt lines", "Line", "Raised by", "Description");
      int number = 0;
      for (IrqModel irq : irqs) {
        for (int i = 0; i < irq.count(); i++) {
          String mask = irq.masks().isEmpty() ? "" : code(Companion.hex(irq.masks().get(i)));
          row(Integer.toString(number++), mask, i == 0 ? text(irq.field().doc()) : "");
        }
      }
    }
    if (!clocks.isEmpty()) {
      table("Clock inputs", "Name", "Description");
      clocks.forEach(clock -> row(code(clock.name()), text(clock.field().doc())));
    }
  }

  private void registers(TypeModel type) {
    List<RegisterModel> sorted =
        type.registers().stream().sorted(Comparator.comparingLong(RegisterModel::offset)).toList();
    if (!sorted.isEmpty()) {
      table("Registers", "Offset", "Name", "Access", "Reset", "Description");
      for (RegisterModel r : sorted) {
        row(
            code("0x%03x".formatted(r.offset())),
            code(r.name()),
            r.field().isPresent() ? r.policy().name() : "hook",
            code(Companion.hex(r.reset())),
            text(r.doc()));
      }
    }
    type.ids().ifPresent(this::ids);
    for (RegisterModel r : sorted) {
      if (!r.layout().isEmpty()) {
        table("Bits of " + r.name(), "Bits", "Name", "Description");
        r.layout().stream()
            .sorted(Comparator.comparingInt(BitsModel::lsb).reversed())
            .forEach(bits -> row(range(bits), code(bits.name()), text(bits.doc())));
      }
    }
  }

  private void ids(IdModel ids) {
    table("Identification registers", "Offset", "Value");
    for (int i = 0; i < ids.values().size(); i++) {
      row(
          code("0x%03x".formatted(ids.offset() + 4L * i)),
          code("0x%02x".formatted(ids.values().get(i))));
    }
  }

  private void state(TypeModel type) {
    type.vmState()
        .ifPresent(
            state -> {
              table("State in section " + state.name(), "Field", "Type");
              state.fields().forEach(this::stateRow);
            });
    type.subsections()
        .forEach(
            subsection -> {
              table("State in subsection " + subsection.state().name(), "Field", "Type");
              subsection.state().fields().forEach(this::stateRow);
            });
  }

  private void stateRow(VMStateFieldModel field) {
    row(code(field.name()), field.wireType().orElseThrow());
  }

  private void events(List<TraceEventModel> events) {
    if (!events.isEmpty()) {
      table("Trace events", "Event", "Text", "Emitted on", "Description");
      for (TraceEventModel event : events) {
        row(
            code(event.name()),
            code(event.format().text().replace("|", "\\|")),
            event.occasions().stream().map(CompanionWriter::word).collect(Collectors.joining(", ")),
            text(event.method().doc()));
      }
    }
  }

  private static String range(BitsModel bits) {
    int msb = bits.lsb() + bits.width() - 1;
    return bits.width() == 1 ? Integer.toString(msb) : msb + ":" + bits.lsb();
  }

  private void table(String title, String... columns) {
    line("");
    line("## %s", title);
    line("");
    row(columns);
    line("|%s", "---|".repeat(columns.length));
  }

  private void row(String... cells) {
    line("| %s |", String.join(" | ", cells));
  }

  private void line(String format, Object... arguments) {
    out.append(format.formatted(arguments)).append('\n');
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** Javadoc as Markdown text of one line. */
  private static String text(String doc) {
    return doc.replaceAll("\\{@(?:code|link|linkplain)\\s+([^}]*)}", "$1")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s*@(?:return|param|see)\\b.*", "")
        .replace("|", "\\|");
  }
}
