// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.log.Log;
import io.github.qom4j.qom.QomObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A property that a type declares.
 *
 * @param <D> Java class of the objects that have it
 * @param <V> Java type of its values
 */
public final class Property<D extends QomObject, V> implements ObjectProperty {
  private final String name;
  private final Class<D> owner;
  private final PropertyKind<V> kind;
  private final Function<D, V> getter;
  private final BiConsumer<D, V> setter;
  private final AtomicBoolean warned = new AtomicBoolean();
  private String defaultValue;
  private String summary = "";
  private String unit = "";
  private String deprecatedSince = "";
  private String replacement = "";
  private boolean settableAfterRealize;
  private boolean state;

  private Property(
      String name,
      Class<D> owner,
      PropertyKind<V> kind,
      Function<D, V> getter,
      BiConsumer<D, V> setter) {
    this.name = name;
    this.owner = owner;
    this.kind = kind;
    this.getter = getter;
    this.setter = setter;
  }

  /**
   * Declares a property that keeps what the object's initialization gave it until it is set.
   *
   * @param name name of the property
   * @param owner Java class of the objects that have it
   * @param kind kind of its values
   * @param getter reads the value
   * @param setter stores a value
   * @param <D> Java class of the objects that have it
   * @param <V> Java type of its values
   * @return the property
   */
  public static <D extends QomObject, V> Property<D, V> of(
      String name,
      Class<D> owner,
      PropertyKind<V> kind,
      Function<D, V> getter,
      BiConsumer<D, V> setter) {
    return new Property<>(name, owner, kind, getter, setter);
  }

  private Property<D, V> with(Consumer<Property<D, V>> change) {
    Property<D, V> changed = new Property<>(name, owner, kind, getter, setter);
    changed.defaultValue = defaultValue;
    changed.summary = summary;
    changed.unit = unit;
    changed.deprecatedSince = deprecatedSince;
    changed.replacement = replacement;
    changed.settableAfterRealize = settableAfterRealize;
    changed.state = state;
    change.accept(changed);
    return changed;
  }

  /**
   * The same property with a default.
   *
   * @param text the default as a user would type it
   * @return the property
   */
  public Property<D, V> withDefault(String text) {
    return with(property -> property.defaultValue = text);
  }

  /**
   * The same property with a text for users.
   *
   * @param text a sentence that says what it is for
   * @return the property
   */
  public Property<D, V> describedAs(String text) {
    return with(property -> property.summary = text);
  }

  /**
   * The same property with a unit.
   *
   * @param text what its values count, such as {@code Hz}
   * @return the property
   */
  public Property<D, V> inUnit(String text) {
    return with(property -> property.unit = text);
  }

  /**
   * The same property, which may also be set when a device is realized.
   *
   * @return the property
   */
  public Property<D, V> settableAfterRealize() {
    return with(property -> property.settableAfterRealize = true);
  }

  /**
   * The same property, whose value is state as well: the device may change it.
   *
   * @return the property
   */
  public Property<D, V> alsoState() {
    return with(property -> property.state = true);
  }

  /**
   * The same property, which should not be used: the first time somebody sets it, the user is
   * warned.
   *
   * @param version the version that said so first
   * @param instead name of the property that replaces it; empty if none does
   * @return the property
   */
  public Property<D, V> deprecatedSince(String version, String instead) {
    return with(
        property -> {
          property.deprecatedSince = version;
          property.replacement = instead;
        });
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String typeName() {
    return kind.typeName();
  }

  @Override
  public String description() {
    return kind.description();
  }

  @Override
  public String summary() {
    return summary;
  }

  /**
   * What the values count.
   *
   * @return a unit such as {@code Hz}; empty if they have none
   */
  public String unit() {
    return unit;
  }

  /**
   * Since when the property should not be used.
   *
   * @return the version that said so first; empty if it is to be used
   */
  public Optional<String> deprecatedSince() {
    return Optional.of(deprecatedSince).filter(version -> !version.isEmpty());
  }

  /**
   * What replaces a deprecated property.
   *
   * @return name of a property, if there is one
   */
  public Optional<String> replacement() {
    return Optional.of(replacement).filter(property -> !property.isEmpty());
  }

  /**
   * Whether the property may also be set when a device is realized.
   *
   * @return false if it is set only before
   */
  public boolean isSettableAfterRealize() {
    return settableAfterRealize;
  }

  /**
   * Whether nothing changes the property once its device is realized.
   *
   * @return false if it may be set then, is state as well, or forgets what it leads to
   */
  public boolean isFixed() {
    return !settableAfterRealize && !state && !kind.isWeak();
  }

  /**
   * Keeps the property's value, for {@link #isKept}.
   *
   * @param object an object that has it
   * @return what stands for the value
   */
  public Object kept(QomObject object) {
    return kind.kept(getter.apply(owner.cast(object)));
  }

  /**
   * Whether the property has the value it had.
   *
   * @param object an object that has it
   * @param value what {@link #kept} returned
   * @return true if nobody has changed it since
   */
  public boolean isKept(QomObject object, Object value) {
    return Objects.equals(kept(object), value);
  }

  /**
   * Kind of the property's values.
   *
   * @return the kind
   */
  public PropertyKind<V> kind() {
    return kind;
  }

  /**
   * The value a new object has.
   *
   * @return the default as a user would type it, if one is declared
   */
  public Optional<String> defaultValue() {
    return Optional.ofNullable(defaultValue);
  }

  @Override
  public Optional<Object> defaultJson() {
    return defaultValue()
        .map(text -> kind.defaultJson(text, parse(PropertyInput.text(text), "")))
        .or(kind::initialJson);
  }

  @Override
  public void set(QomObject object, PropertyInput input, PropertyContext context) {
    object.checkSettable(this);
    D target = owner.cast(object);
    kind.checkReplaceable(name, getter.apply(target), input);
    V value = kind.parse(name, object.typeName(), input, context);
    warnOfDeprecation(object);
    setter.accept(target, value);
    follow(target);
  }

  /**
   * Has what a link leads to held, or forgotten at its end if the link is weak. Whoever sets the
   * property need not; it is for what device code assigns to the field.
   *
   * @param object an object that has the property
   */
  public void follow(QomObject object) {
    if (kind.isLink()) {
      D holder = owner.cast(object);
      V value = getter.apply(holder);
      QomObject target = kind.target(value);
      if (!kind.isWeak()) {
        holder.hold(name, target);
      } else if (target != null) {
        target.onDestroy(List.of(holder, this), () -> forget(holder, value));
      }
    }
  }

  private void warnOfDeprecation(QomObject object) {
    if (!deprecatedSince.isEmpty() && !warned.getAndSet(true)) {
      Log.warn(
          "Property '%s.%s' is deprecated since %s%s",
          object.typeName(),
          name,
          deprecatedSince,
          replacement.isEmpty() ? "" : "; use '" + replacement + "' instead");
    }
  }

  private void forget(D target, V value) {
    if (getter.apply(target) == value) {
      setter.accept(target, null);
    }
  }

  @Override
  public Object get(QomObject object) {
    return kind.toJson(getter.apply(owner.cast(object)));
  }

  @Override
  public String print(QomObject object) {
    return kind.print(getter.apply(owner.cast(object)));
  }

  @Override
  public void release(QomObject object) {
    kind.release(getter.apply(owner.cast(object)));
  }

  /**
   * Gives a new object the default, if one is declared, or what the kind has instead.
   *
   * @param object an object that has the property
   */
  public void applyDefault(QomObject object) {
    V value =
        defaultValue == null
            ? kind.initialValue()
            : parse(PropertyInput.text(defaultValue), object.typeName());
    if (value != null) {
      setter.accept(owner.cast(object), value);
    }
  }

  private V parse(PropertyInput input, String typeName) {
    return kind.parse(name, typeName, input, PropertyContext.EMPTY);
  }
}
