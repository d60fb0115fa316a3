// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.LinkModel;
import java.util.Arrays;

/** Writes the objects that an object is made of. */
final class ChildWriter {
  private ChildWriter() {}

  static void write(Companion c) {
    for (ChildModel child : c.model.children()) {
      LinkModel type = child.type().orElseThrow();
      ClassName companion = ClassName.get(type.packageName(), type.companion());
      String field = child.field().name();
      String name = child.name() + (child.isArray() ? "[*]" : "");
      CodeBlock made =
          CodeBlock.of(
              "d.$L($S, $T.TYPE.create())",
              child.isDevice() ? "addPart" : "addChild",
              name,
              companion);
      if (child.isArray()) {
        c.instanceInit.addStatement(
            "d.$L = new $T[$L]", field, ClassName.bestGuess(type.className()), child.count());
        c.instanceInit.addStatement("$T.setAll(d.$L, i -> $L)", Arrays.class, field, made);
      } else {
        c.instanceInit.addStatement("d.$L = $L", field, made);
      }
    }
    // The names of all others are taken before those that are free are.
    aliases(c, false);
    aliases(c, true);
  }

  private static void aliases(Companion c, boolean all) {
    for (ChildModel child : c.model.children()) {
      String field = child.field().name();
      for (ChildModel.Alias alias : child.aliases()) {
        if (alias.isAll() && all) {
          c.instanceInit.addStatement("d.addAliases(d.$L)", field);
        } else if (!alias.isAll() && !all) {
          c.instanceInit.addStatement(
              "d.addAlias($S, d.$L, $S)", alias.name(), field, alias.property());
        }
      }
    }
  }
}
