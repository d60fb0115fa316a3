// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.qom4j.processor.model.InterfaceUseModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.ParentModel;

/** Writes the type info and how QOM finds it. */
final class TypeInfoWriter {
  private TypeInfoWriter() {}

  static void write(Companion c) {
    ParentModel parent = c.model.parent();
    ParameterizedTypeName info =
        ParameterizedTypeName.get(RuntimeNames.TYPE_INFO, c.device, c.classType());
    CodeBlock.Builder build =
        CodeBlock.builder()
            .add("$T.TYPE\n", ClassName.get(parent.packageName(), parent.companion()))
            .add("$>$>.subtype(TYPE_NAME, $T.class)\n", c.device);
    if (!c.model.isAbstract()) {
      build.add(".constructor($T::new)\n", c.device);
    }
    if (!c.instanceInit.isEmpty()) {
      build.add(".instanceInit($T::instanceInit)\n", c.name);
    }
    for (LifecycleModel hook : c.model.lifecycle()) {
      if (hook.event().isOfObjects()) {
        build.add(".$L($T::$L)\n", hook.event().slot(), c.device, hook.method().name());
      }
    }
    if (!c.classInit.isEmpty()) {
      build.add(".classInit($T::classInit)\n", c.name);
    }
    for (InterfaceUseModel type : c.model.inherited().interfaces()) {
      build.add(".implementing($T.TYPE)\n", ClassName.get(type.packageName(), type.companion()));
    }
    build.add(c.traceEvents.build());
    TypeMembers.info(c.type, info, build.add(".build()$<$<").build());
  }
}
