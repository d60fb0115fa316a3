// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.InheritedStateModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.StructModel;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the reference page of a type, in Markdown. */
public final class ReferenceWriter {
  private final Markdown out = new Markdown();

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
    out.line("# %s", type.isType() ? type.qomName() : type.javaName());
    out.line("");
    out.line(
        "%s",
        type.doc().isEmpty()
            ? (type.isType() ? "Type " : "Class ")
                + (type.isType() ? type.qomName() : type.javaName())
                + "."
            : Markdown.text(type.doc()));
    out.line("");
    if (type.isBlock()) {
      out.line("A block of registers; offsets are from the beginning of each repeat.");
    } else if (type.isStruct()) {
      out.line("A structure of state, which devices send with their own.");
    } else {
      out.line("Parent type: `%s`. Java class: `%s`.", type.parent().qomName(), type.javaName());
    }
    type.vmState()
        .map(VMStateModel::unmigratable)
        .filter(reason -> !reason.isEmpty())
        .ifPresent(reason -> out.line("\nIts state cannot be saved: %s.", Markdown.text(reason)));
    properties(type.properties());
    wiring(type.irqs(), type.clocks());
    gpio(type);
    registers(type);
    groups(type.groups());
    state(type);
    unmigrated(type.unmigrated().explanations());
    events(type.tracing().allEvents());
  }

  private void properties(List<PropertyModel> properties) {
    if (!properties.isEmpty()) {
      out.table("Properties", "Name", "Type", "Default", "Description");
      for (PropertyModel property : properties) {
        out.row(
            Markdown.code(property.name()),
            typeName(property),
            property.defaultValue().map(Markdown::code).orElse(""),
            Markdown.text(property.field().doc()));
      }
    }
  }

  private static String typeName(PropertyModel property) {
    if (property.link().isPresent()) {
      return Markdown.code(property.typeName());
    }
    String element =
        property
            .values()
            .map(values -> String.join(", ", values.values()))
            .orElseGet(() -> CompanionWriter.word(property.type().orElseThrow()));
    return property.isList() ? "list of " + element : element;
  }

  private void wiring(List<IrqModel> irqs, List<ClockModel> clocks) {
    if (!irqs.isEmpty()) {
      out.table("Interrupt lines", "Line", "Raised by", "Description");
      int number = 0;
      for (IrqModel irq : irqs) {
        String doc = Markdown.text(irq.field().doc());
        if (irq.masks().isEmpty()) {
          out.row(numbers(number, irq.count()), "", doc);
        }
        for (int i = 0; i < irq.masks().size(); i++) {
          String mask = Markdown.code(Companion.hex(irq.masks().get(i)));
          out.row(Integer.toString(number + i), mask, i == 0 ? doc : "");
        }
        number += irq.count();
      }
    }
    if (!clocks.isEmpty()) {
      out.table("Clock inputs", "Name", "Description");
      clocks.forEach(
          clock -> out.row(Markdown.code(clock.name()), Markdown.text(clock.field().doc())));
    }
  }

  private void gpio(TypeModel type) {
    if (!type.gpioIns().isEmpty()) {
      out.table("Inputs", "Name", "Lines", "Description");
      for (GpioInModel input : type.gpioIns()) {
        out.row(lineName(input.name()), lines(input), Markdown.text(input.method().doc()));
      }
    }
    if (!type.gpioOuts().isEmpty()) {
      out.table("Outputs", "Name", "Lines", "Description");
      for (GpioOutModel output : type.gpioOuts()) {
        String count = Integer.toString(output.count());
        out.row(lineName(output.name()), count, Markdown.text(output.field().doc()));
      }
    }
  }

  private static String lines(GpioInModel input) {
    return input
        .length()
        .map(length -> Markdown.code(length.name()))
        .orElse(Integer.toString(input.count()));
  }

  private static String lineName(String name) {
    return name.isEmpty() ? "(none)" : Markdown.code(name);
  }

  private static String numbers(int first, int count) {
    return count == 1 ? Integer.toString(first) : first + " to " + (first + count - 1);
  }

  private void groups(List<GroupModel> groups) {
    if (!groups.isEmpty()) {
      out.table("Groups of registers", "Offset", "Name", "Repeats", "Registers");
      for (GroupModel group : groups) {
        out.row(
            Markdown.code("0x%03x + 0x%x n".formatted(group.offset(), group.stride())),
            Markdown.code(group.field().name()),
            group.count() == 0 ? "" : Integer.toString(group.count()),
            Markdown.code(group.blockName()));
      }
    }
  }

  private void registers(TypeModel type) {
    List<RegisterModel> sorted =
        type.registers().stream().sorted(Comparator.comparingLong(RegisterModel::offset)).toList();
    if (!sorted.isEmpty()) {
      out.table("Registers", "Offset", "Name", "Access", "Reset", "Description");
      for (RegisterModel r : sorted) {
        out.row(
            Markdown.code("0x%03x".formatted(r.offset())),
            Markdown.code(r.name()),
            r.field().isPresent() ? r.policy().name() : "hook",
            Markdown.code("0x%x".formatted(r.resetValue())),
            Markdown.text(r.doc()));
      }
    }
    type.ids().ifPresent(this::ids);
    for (RegisterModel r : sorted) {
      if (!r.layout().isEmpty()) {
        out.table("Bits of " + r.name(), "Bits", "Name", "Description");
        r.layout().stream()
            .sorted(Comparator.comparingInt(BitsModel::lsb).reversed())
            .forEach(
                bits ->
                    out.row(range(bits), Markdown.code(bits.name()), Markdown.text(bits.doc())));
      }
    }
  }

  private void ids(IdModel ids) {
    out.table("Identification registers", "Offset", "Value");
    for (int i = 0; i < ids.values().size(); i++) {
      out.row(
          Markdown.code("0x%03x".formatted(ids.offset() + 4L * i)),
          Markdown.code("0x%02x".formatted(ids.values().get(i))));
    }
  }

  private void state(TypeModel type) {
    type.vmState()
        .filter(state -> !state.fields().isEmpty() || state.inherited().isPresent())
        .ifPresent(
            state -> {
              out.table("State in section " + state.name(), "Field", "Type");
              state
                  .inherited()
                  .ifPresent(
                      parent ->
                          out.row(
                              Markdown.code(InheritedStateModel.NAME),
                              "struct " + Markdown.code(parent.javaName())));
              state.fields().forEach(this::stateRow);
            });
    type.subsections()
        .forEach(
            subsection -> {
              out.table("State in subsection " + subsection.state().name(), "Field", "Type");
              subsection.state().fields().forEach(this::stateRow);
            });
  }

  private void unmigrated(List<ExplanationModel> explanations) {
    if (!explanations.isEmpty()) {
      out.table("State that does not migrate", "Field", "Why", "Description");
      for (ExplanationModel explanation : explanations) {
        out.row(
            Markdown.code(explanation.field().name()),
            why(explanation),
            Markdown.text(explanation.field().doc()));
      }
    }
  }

  private static String why(ExplanationModel explanation) {
    String text = explanation.text();
    boolean isName = text.matches("\\w+");
    return switch (explanation.kind()) {
      case DERIVED -> "derived by " + Markdown.code(text);
      case IMMUTABLE -> "immutable";
      case ELSEWHERE ->
          "elsewhere: " + (isName ? "with " + Markdown.code(text) : Markdown.text(text));
      case BROKEN -> "broken: " + Markdown.text(text);
    };
  }

  private void stateRow(VMStateFieldModel field) {
    String type = field.wireType().orElseThrow();
    String shown = field.struct().map(struct -> type + " " + shown(struct)).orElse(type);
    out.row(Markdown.code(field.name()), shown + presence(field));
  }

  private static String presence(VMStateFieldModel field) {
    int since = field.presence().since();
    return field
        .presence()
        .when()
        .map(condition -> ", when " + Markdown.code(condition.test()))
        .orElse(since > 0 ? ", since version " + since : "");
  }

  /** Structures, with a page of their own. */
  private static String shown(StructModel struct) {
    String name = struct.className();
    return switch (struct.form()) {
      case SINGLE -> Markdown.code(name);
      case ARRAY ->
          Markdown.code("%s[%s]".formatted(name, struct.length().map(CountModel::name).orElse("")));
      case LIST -> "of " + Markdown.code(name);
    };
  }

  private void events(List<TraceEventModel> events) {
    if (!events.isEmpty()) {
      out.table("Trace events", "Event", "Text", "Emitted on", "Description");
      for (TraceEventModel event : events) {
        out.row(
            Markdown.code(event.name()),
            Markdown.code(event.format().text().replace("|", "\\|")),
            event.occasions().stream().map(CompanionWriter::word).collect(Collectors.joining(", ")),
            Markdown.text(event.method().doc()));
      }
    }
  }

  private static String range(BitsModel bits) {
    int msb = bits.lsb() + bits.width() - 1;
    return bits.width() == 1 ? Integer.toString(msb) : msb + ":" + bits.lsb();
  }
}
