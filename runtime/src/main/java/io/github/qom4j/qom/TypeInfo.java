// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.Property;
import io.github.qom4j.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A type: its name, its parent, how its objects and its class are made.
 *
 * @param <T> Java class of the type's objects
 * @param <C> Java class of the type's class
 */
public final class TypeInfo<T extends QomObject, C extends ObjectClass> {
  private final String name;
  private final TypeInfo<?, ?> parent;
  private final Class<T> javaType;
  private final Supplier<T> constructor;
  private final Supplier<C> newClass;
  private final Consumer<T> instanceInit;
  private final Consumer<T> instancePostInit;
  private final Consumer<T> instanceFinalize;
  private final Consumer<C> classInit;
  private final List<TraceEvent> traceEvents;
  private C objectClass;

  private TypeInfo(Builder<T, C> builder) {
    name = builder.name;
    parent = builder.parent;
    javaType = builder.javaType;
    constructor = builder.constructor;
    newClass = builder.newClass;
    instanceInit = builder.instanceInit;
    instancePostInit = builder.instancePostInit;
    instanceFinalize = builder.instanceFinalize;
    classInit = builder.classInit;
    traceEvents = List.copyOf(builder.traceEvents);
  }

  static <T extends QomObject, C extends ObjectClass> TypeInfo<T, C> root(
      String name, Class<T> javaType, Supplier<C> newClass, Consumer<C> classInit) {
    return new Builder<>(name, null, javaType, newClass).classInit(classInit).build();
  }

  /**
   * Begins the declaration of a type whose parent is this one.
   *
   * @param subName name of the new type
   * @param subType Java class of its objects
   * @param <S> Java class of its objects
   * @return a builder of the new type
   */
  public <S extends T> Builder<S, C> subtype(String subName, Class<S> subType) {
    return new Builder<>(subName, this, subType, newClass);
  }

  /**
   * The type's name.
   *
   * @return the name, such as {@code pl011}
   */
  public String name() {
    return name;
  }

  /**
   * The parent type.
   *
   * @return the parent, empty for {@code object}
   */
  public Optional<TypeInfo<?, ?>> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * Java class of the type's objects.
   *
   * @return the class
   */
  public Class<T> javaType() {
    return javaType;
  }

  /**
   * The type's own trace events.
   *
   * @return the events in the order of their declaration, without those of the parent type
   */
  public List<TraceEvent> traceEvents() {
    return traceEvents;
  }

  /**
   * Whether the type has no objects of its own.
   *
   * @return true if only subtypes can be made
   */
  public boolean isAbstract() {
    return constructor == null;
  }

  /**
   * Whether this type is another one or descends from it.
   *
   * @param other the type to look for
   * @return true if it is this type or an ancestor
   */
  public boolean isA(TypeInfo<?, ?> other) {
    for (TypeInfo<?, ?> type = this; type != null; type = type.parent) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /**
   * The type's class, made when first asked for.
   *
   * @return the class
   */
  public synchronized C objectClass() {
    if (objectClass == null) {
      C made = newClass.get();
      made.setType(this);
      if (parent != null) {
        made.inherit(parent.objectClass());
      }
      classInit.accept(made);
      objectClass = made;
    }
    return objectClass;
  }

  /**
   * Makes an object and initializes it, parent type first.
   *
   * @return the object, its properties at their defaults
   * @throws QomException if the type is abstract
   */
  public T create() {
    if (isAbstract()) {
      throw new QomException("type '%s' is abstract".formatted(name));
    }
    T object = constructor.get();
    object.setObjectClass(objectClass());
    objectClass().properties().values().forEach(property -> applyDefault(property, object));
    init(object);
    postInit(object);
    return object;
  }

  private static void applyDefault(ObjectProperty property, QomObject object) {
    if (property instanceof Property<?, ?> declared) {
      declared.applyDefault(object);
    }
  }

  private void init(QomObject object) {
    if (parent != null) {
      parent.init(object);
    }
    instanceInit.accept(javaType.cast(object));
  }

  private void postInit(QomObject object) {
    if (parent != null) {
      parent.postInit(object);
    }
    instancePostInit.accept(javaType.cast(object));
  }

  /** Ends an object: the type's own part first. */
  void finish(QomObject object) {
    instanceFinalize.accept(javaType.cast(object));
    if (parent != null) {
      parent.finish(object);
    }
  }

  /**
   * Whether an object is of this type.
   *
   * @param object any object
   * @return true if its type is this one or descends from it
   */
  public boolean isInstance(QomObject object) {
    return object.objectClass().type().isA(this);
  }

  /**
   * Casts an object to this type.
   *
   * @param object any object
   * @return the object
   * @throws QomException if it is of another type; the message names object and both types
   */
  public T cast(QomObject object) {
    if (!isInstance(object)) {
      throw new QomException(
          "Object '%s' of type '%s' is not an instance of type '%s'"
              .formatted(object.canonicalPath(), object.typeName(), name));
    }
    return javaType.cast(object);
  }

  /**
   * Casts an object to this type if it is of it.
   *
   * @param object any object
   * @return the object, or empty if it is of another type
   */
  public Optional<T> dynamicCast(QomObject object) {
    return isInstance(object) ? Optional.of(javaType.cast(object)) : Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * Declares a type step by step.
   *
   * @param <S> Java class of the type's objects
   * @param <C> Java class of the type's class
   */
  public static final class Builder<S extends QomObject, C extends ObjectClass> {
    private final String name;
    private final TypeInfo<?, ?> parent;
    private final Class<S> javaType;
    private final Supplier<C> newClass;
    private Supplier<S> constructor;
    private Consumer<S> instanceInit = object -> {};
    private Consumer<S> instancePostInit = object -> {};
    private Consumer<S> instanceFinalize = object -> {};
    private Consumer<C> classInit = c -> {};
    private final List<TraceEvent> traceEvents = new ArrayList<>();

    private Builder(String name, TypeInfo<?, ?> parent, Class<S> javaType, Supplier<C> newClass) {
      this.name = Objects.requireNonNull(name);
      this.parent = parent;
      this.javaType = javaType;
      this.newClass = newClass;
    }

    /**
     * Gives the type's class more than the parent's has.
     *
     * @param factory makes an empty class
     * @param <D> Java class of the type's class
     * @return a builder with that class
     */
    public <D extends C> Builder<S, D> classType(Supplier<D> factory) {
      return new Builder<>(name, parent, javaType, factory);
    }

    /**
     * Says how objects are made; without, the type is abstract.
     *
     * @param factory makes an object that is not yet initialized
     * @return this builder
     */
    public Builder<S, C> constructor(Supplier<S> factory) {
      constructor = factory;
      return this;
    }

    /**
     * Sets what is done to each new object, after the parent type did its part. It cannot fail.
     *
     * @param init the initialization
     * @return this builder
     */
    public Builder<S, C> instanceInit(Consumer<S> init) {
      instanceInit = init;
      return this;
    }

    /**
     * Sets what is done to each new object after all types have initialized it, parent type first.
     * It cannot fail.
     *
     * @param init the rest of the initialization
     * @return this builder
     */
    public Builder<S, C> instancePostInit(Consumer<S> init) {
      instancePostInit = init;
      return this;
    }

    /**
     * Sets what is done at the end of an object, before the parent type does its part. It cannot
     * fail.
     *
     * @param end gives back what the object has; its children have ended already
     * @return this builder
     */
    public Builder<S, C> instanceFinalize(Consumer<S> end) {
      instanceFinalize = end;
      return this;
    }

    /**
     * Sets what is done to the type's class, which has the parent's contents already.
     *
     * @param init the initialization
     * @return this builder
     */
    public Builder<S, C> classInit(Consumer<C> init) {
      classInit = init;
      return this;
    }

    /**
     * Adds trace events of the type.
     *
     * @param events the events
     * @return this builder
     */
    public Builder<S, C> traceEvents(List<TraceEvent> events) {
      traceEvents.addAll(events);
      return this;
    }

    /**
     * Ends the declaration.
     *
     * @return the type
     */
    public TypeInfo<S, C> build() {
      return new TypeInfo<>(this);
    }
  }
}
