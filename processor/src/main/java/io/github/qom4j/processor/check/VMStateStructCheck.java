// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.StructModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A field of structures has objects that can be saved, and, where it is to, made. */
final class VMStateStructCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (VMStateFieldModel state : type.stateFields()) {
      state
          .struct()
          .filter(struct -> !struct.why().equals(StructModel.TOLD))
          .ifPresent(struct -> check(type, state, struct, report));
    }
  }

  private static void check(
      TypeModel type, VMStateFieldModel state, StructModel struct, Report report) {
    Origin origin = state.field().origin();
    if (struct.className().isEmpty()) {
      error(
          state,
          origin,
          report,
          "is %s, which does not say what it holds; write the class between < and >"
              .formatted(state.field().type().text()));
    } else if (!struct.why().isEmpty()) {
      error(state, origin, report, "holds %s, which %s".formatted(struct.className(), fix(struct)));
    } else if (!struct.cycle().isEmpty()) {
      error(
          state,
          origin,
          report,
          "leads to %s again, through %s, and no stream holds what holds itself; send the number of"
                  .formatted(type.javaName(), String.join(", ", struct.cycle()))
              + " an element instead");
    } else if (struct.isMade() && struct.constructor().isEmpty()) {
      error(
          state,
          struct.isAllocated() ? struct.allocatedOrigin() : origin,
          report,
          "cannot be filled on loading: %s has no %sconstructor that takes nothing, %s, an int (the"
                  .formatted(
                      struct.className(),
                      type.packageName().equals(struct.packageName()) ? "" : "public ",
                      type.javaName())
              + " number of the element), or both");
    } else {
      form(state, struct, report);
      version(state, struct, report);
      struct.length().ifPresent(length -> length(type, state, length, report));
    }
  }

  private static String fix(StructModel struct) {
    return switch (struct.why()) {
      case "has no @VMState" -> "has no @VMState; add it to the class";
      case "is a block of registers" ->
          "is a block of registers; use @RegisterGroup instead of @VMStateField";
      default -> struct.why() + "; make the class, and those around it, public";
    };
  }

  private static void form(VMStateFieldModel state, StructModel struct, Report report) {
    boolean isArray = struct.form() == StructModel.Form.ARRAY;
    if (struct.isNullable() && !isArray) {
      error(
          state,
          struct.nullableOrigin(),
          report,
          struct.form() == StructModel.Form.LIST
              ? "is a list, which has no gaps; drop \"nullable\""
              : "is one object, which is there or not; drop \"nullable\" and say \"when\" it is");
    } else if (struct.isAllocated() && !isArray) {
      error(
          state,
          struct.allocatedOrigin(),
          report,
          "is no array, which \"allocate\" is about; drop it");
    } else if (struct.isAllocated() && struct.isNullable()) {
      error(
          state,
          struct.nullableOrigin(),
          report,
          "has \"allocate\", with which any element may be null; drop \"nullable\"");
    }
  }

  private static void version(VMStateFieldModel state, StructModel struct, Report report) {
    int version = struct.version().orElse(struct.newestVersion());
    if (struct.version().isPresent() && struct.form() != StructModel.Form.SINGLE) {
      error(
          state,
          struct.versionOrigin(),
          report,
          "has many structures, but \"structVersion\" is about one; drop it");
    } else if (version < struct.oldestVersion() || version > struct.newestVersion()) {
      error(
          state,
          struct.versionOrigin(),
          report,
          "is sent as version %d, but %s has versions %d to %d"
              .formatted(
                  version, struct.className(), struct.oldestVersion(), struct.newestVersion()));
    }
  }

  private static void length(
      TypeModel type, VMStateFieldModel state, CountModel length, Report report) {
    if (length.type().filter(t -> t.kind().bytes() > 0 && !t.array()).isEmpty()) {
      error(
          state,
          length.origin(),
          report,
          "has as many elements as \"%s\" says, but %s has no such integer field or method without"
                  .formatted(length.name(), type.javaName())
              + " parameters, neither private nor static");
    }
  }

  private static void error(VMStateFieldModel state, Origin origin, Report report, String message) {
    report.add(Rule.VMSTATE_STRUCT, origin, "%s %s.", state.field().name(), message);
  }
}
