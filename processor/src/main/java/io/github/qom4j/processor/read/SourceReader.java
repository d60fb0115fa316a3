// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.util.Trees;
import io.github.qom4j.processor.model.ConstructionModel;
import io.github.qom4j.processor.model.MethodBodyModel;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads what not every compiler shows: what methods do, the order of members. */
public final class SourceReader {
  private final ProcessingEnvironment environment;

  /**
   * Makes a reader.
   *
   * @param environment the compiler
   */
  public SourceReader(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The members of a class in the order of the source. */
  List<? extends Element> members(TypeElement type) {
    return ClassFileMembers.of(environment, type);
  }

  /** Whether an element's source is in this compilation, as far as can be seen. */
  boolean isHere(Element element) {
    try {
      return Trees.instance(environment).getPath(element) != null;
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return false;
    }
  }

  /** What happens while an object of a class is made, as far as can be seen. */
  ConstructionModel construction(TypeElement type) {
    try {
      return ConstructionReader.read(environment, type);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return ConstructionModel.UNKNOWN;
    }
  }

  /** What the methods of a class do, in the order of their declaration, if that can be seen. */
  Optional<List<MethodBodyModel>> bodies(TypeElement type) {
    try {
      return MethodBodyReader.read(environment, type);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
      return Optional.empty();
    }
  }
}
