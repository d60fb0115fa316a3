// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Objects have their children among their properties: each of them has a name of its own. */
final class ChildNameCheck implements Check {
  /** What all objects or all devices have. */
  private static final Set<String> RESERVED =
      Set.of("type", "parent_bus", "realized", "hotplugged", "hotpluggable");

  @Override
  public void check(TypeModel type, Report report) {
    Map<String, String> taken = new HashMap<>();
    RESERVED.forEach(name -> taken.put(name, "all devices have"));
    type.inherited().properties().forEach((name, owner) -> taken.put(name, owner + " has"));
    type.inherited().clocks().forEach((name, owner) -> taken.put(name, owner + " has"));
    type.inherited().children().forEach((name, owner) -> taken.put(name, owner + " has"));
    inherited(type, report);
    type.inherited().aliases().forEach((name, owner) -> taken.putIfAbsent(name, owner + " has"));
    String own = type.javaName() + " has";
    type.properties().forEach(property -> taken.putIfAbsent(property.name(), own));
    type.clocks().forEach(clock -> taken.putIfAbsent(clock.name(), own));
    List<ChildModel> children = type.children().stream().filter(ChildModel::isDeclared).toList();
    for (ChildModel child : children) {
      if (child.name().contains("/")) {
        report.add(
            Rule.CHILD_NAME,
            child.nameOrigin(),
            "Child \"%s\" has a slash in its name, which separates the names of a path; give it"
                + " another one.",
            child.name());
      } else {
        child.names().stream()
            .filter(name -> isTaken(name, own, taken))
            .limit(1)
            .forEach(name -> error("Child", name, taken.get(name), child.nameOrigin(), report));
      }
    }
    for (ChildModel child : children) {
      for (ChildModel.Alias alias : child.aliases()) {
        if (!alias.isAll() && isTaken(alias.name(), own, taken)) {
          error("Alias", alias.name(), taken.get(alias.name()), alias.nameOrigin(), report);
        }
      }
    }
  }

  private static void inherited(TypeModel type, Report report) {
    Map<String, String> children = type.inherited().children();
    for (PropertyModel property : type.properties()) {
      if (children.containsKey(property.name())) {
        String owner = children.get(property.name()) + " has";
        error("Property", property.name(), owner, property.nameOrigin(), report);
      }
    }
    for (ClockModel clock : type.clocks()) {
      if (children.containsKey(clock.name())) {
        String owner = children.get(clock.name()) + " has";
        error("Clock input", clock.name(), owner, clock.nameOrigin(), report);
      }
    }
  }

  private static boolean isTaken(String name, String own, Map<String, String> taken) {
    return taken.putIfAbsent(name, own) != null;
  }

  private static void error(String what, String name, String owner, Origin origin, Report report) {
    report.add(
        Rule.CHILD_NAME,
        origin,
        "%s \"%s\" has a name that %s already, as a property or a child; give it another one.",
        what,
        name,
        owner);
  }
}
