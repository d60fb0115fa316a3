// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import io.github.qom4j.processor.compat.Count;
import io.github.qom4j.processor.compat.LayoutMaker;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.read.ElementOrigin;
import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.read.TypeReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What layouts need beyond a device's declaration: those of its blocks, lengths of arrays. */
final class DeclarationSurroundings implements LayoutMaker.Surroundings {
  private final ProcessingEnvironment environment;
  private final Map<String, TypeModel> blocks = new TreeMap<>();

  DeclarationSurroundings(ProcessingEnvironment environment, TypeModel type)
      throws MissingTypeException {
    this.environment = environment;
    readBlocks(type);
  }

  private void readBlocks(TypeModel type) throws MissingTypeException {
    for (GroupModel group : type.groups()) {
      TypeElement block = environment.getElementUtils().getTypeElement(name(group));
      if (block != null && !group.blockCompanion().isEmpty() && !blocks.containsKey(name(group))) {
        TypeReader reader =
            new TypeReader(block, environment.getElementUtils(), environment.getTypeUtils());
        TypeModel model = reader.read();
        blocks.put(name(group), model);
        readBlocks(model);
      }
    }
  }

  private static String name(GroupModel group) {
    return group.blockPackage().isEmpty()
        ? group.blockName()
        : group.blockPackage() + "." + group.blockName();
  }

  @Override
  public Optional<TypeModel> block(GroupModel group) {
    return Optional.ofNullable(blocks.get(name(group)));
  }

  @Override
  public Count length(FieldModel array) {
    return ArrayLengths.of(environment, ((ElementOrigin) array.origin()).element());
  }
}
