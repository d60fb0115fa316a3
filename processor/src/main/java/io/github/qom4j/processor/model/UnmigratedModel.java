// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that do not migrate, and why.
 *
 * @param explanations what is said of them, in the order of their declaration
 * @param unexplained the fields of which nothing is said
 * @param inherited the fields of superclasses of which nothing is said
 * @param shared the static fields that can be assigned
 * @param owners the fields that refer to objects; none if nothing migrates with one
 * @param methods the names of the class's methods
 * @param bodies what the methods do, if the compiler shows it
 * @param callbacks what runs as a device does and is no method of the class, likewise
 */
public record UnmigratedModel(
    List<ExplanationModel> explanations,
    List<UnexplainedModel> unexplained,
    List<InheritedFieldModel> inherited,
    List<FieldModel> shared,
    List<String> owners,
    List<String> methods,
    Optional<List<MethodBodyModel>> bodies,
    List<MethodBodyModel> callbacks) {
  /** The explanations of a kind. */
  public List<ExplanationModel> explanations(ExplanationModel.Kind kind) {
    return explanations.stream().filter(explanation -> explanation.kind() == kind).toList();
  }

  /** The methods that run when some do, with these; none if that is not known. */
  public Set<MethodBodyModel> run(Collection<String> started) {
    Set<MethodBodyModel> found = new LinkedHashSet<>();
    Deque<String> names = new ArrayDeque<>(started);
    while (!names.isEmpty()) {
      String name = names.removeFirst();
      for (MethodBodyModel body : bodies.orElse(List.of())) {
        if (body.name().equals(name) && found.add(body)) {
          names.addAll(body.called());
        }
      }
    }
    return found;
  }
}
