// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ConstructionModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.MethodBodyModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A property has its value from boards and users, before the device is realized and until it ends.
 */
final class PropertyUseCheck implements Check {
  /** When the device does not run. */
  private static final Set<LifecycleModel.Event> APART =
      EnumSet.of(LifecycleModel.Event.REALIZE, LifecycleModel.Event.UNREALIZE);

  private static final Set<String> OF_CHARACTERS = Set.of("canReceive", "receive", "event");

  @Override
  public void check(TypeModel type, Report report) {
    List<MethodBodyModel> callbacks = type.unmigrated().callbacks();
    Set<String> started = new TreeSet<>(running(type));
    callbacks.forEach(callback -> started.addAll(callback.called()));
    Set<MethodBodyModel> running = new LinkedHashSet<>(type.unmigrated().run(started));
    running.addAll(callbacks);
    for (PropertyModel property : type.properties()) {
      if (property.type().isPresent()) {
        read(type, property, report);
        initialized(type, property, report);
        assigned(type, property, running, report);
        required(property, report);
      }
    }
  }

  private static void read(TypeModel type, PropertyModel property, Report report) {
    type.construction().steps().stream()
        .filter(step -> step.kind() == ConstructionModel.Kind.READ)
        .filter(step -> step.name().equals(property.field().name()))
        .forEach(
            step ->
                report.add(
                    Rule.PROPERTY_EARLY,
                    step.origin(),
                    "Property \"%s\" is read in line %d while the object is made, before anybody can"
                        + " set it; read it in a method with @Realize.",
                    property.name(),
                    step.line()));
  }

  private static void initialized(TypeModel type, PropertyModel property, Report report) {
    boolean isValue = !property.is(PropertyType.CHARDEV) && !property.is(PropertyType.LINK);
    if (isValue && type.construction().initialized().contains(property.field().name())) {
      report.add(
          Rule.PROPERTY_INITIALIZED,
          property.field().origin(),
          initialValueOf(property),
          property.name());
    }
  }

  private static String initialValueOf(PropertyModel property) {
    if (property.isList()) {
      return "Property \"%s\" gets a value while the object is made, but a list is empty until it is"
          + " set; drop the value.";
    }
    return property.defaultValue().isPresent()
        ? "Property \"%s\" gets a value while the object is made, which its default then"
            + " replaces; drop the value."
        : "Property \"%s\" gets its default while the object is made, where tools do not see"
            + " it; say it with defaultValue.";
  }

  private static void assigned(
      TypeModel type, PropertyModel property, Set<MethodBodyModel> running, Report report) {
    Optional<MethodBodyModel> by =
        running.stream()
            .filter(body -> body.assigned().contains(property.field().name()))
            .findFirst();
    if (!type.isState(property.field()) && by.isPresent()) {
      report.add(
          Rule.PROPERTY_ASSIGNED,
          property.field().origin(),
          "Property \"%s\" is assigned by %s() %sin line %d while the device runs, so that it is not"
              + " what was set and does not migrate; make what changes another field.",
          property.name(),
          by.get().name(),
          by.get().name().startsWith("what ") ? "calls back " : "",
          by.get().line());
    }
  }

  private static void required(PropertyModel property, Report report) {
    if (property.isRequired() && property.defaultValue().isPresent()) {
      report.add(
          Rule.PROPERTY_NO_DEFAULT,
          property.defaultOrigin(),
          "Property \"%s\" is required, so boards never leave it at \"%s\"; drop defaultValue or"
              + " required.",
          property.name(),
          property.defaultValue().get());
    }
  }

  /** The methods that the guest and the machine have a realized device call. */
  private static Set<String> running(TypeModel type) {
    Stream<MethodModel> hooks =
        Stream.concat(
            Members.running(type),
            type.lifecycle().stream()
                .filter(hook -> !APART.contains(hook.event()))
                .map(LifecycleModel::method));
    return Stream.concat(
            hooks.map(MethodModel::name),
            type.implementsCharHandlers() ? OF_CHARACTERS.stream() : Stream.empty())
        .collect(Collectors.toSet());
  }
}
