// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.Property;
import io.github.qom4j.trace.TraceEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A type: its name, its parent, how its objects and its class are made.
 *
 * @param <T> Java class of the type's objects
 * @param <C> Java class of the type's class
 */
public final class TypeInfo<T extends QomObject, C extends ObjectClass> implements NamedType<T> {
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

  /** From the root to this type, so that one look says whether another type is among them. */
  private final TypeInfo<?, ?>[] lineage;

  private final List<InterfaceInfo<?>> interfaces;
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
    int depth = parent == null ? 0 : parent.lineage.length;
    lineage = parent == null ? new TypeInfo<?, ?>[1] : Arrays.copyOf(parent.lineage, depth + 1);
    lineage[depth] = this;
    interfaces = allInterfaces(builder.interfaces);
  }

  /** As in QEMU: the parent's, then each of its own that none of those before is already. */
  private List<InterfaceInfo<?>> allInterfaces(List<InterfaceInfo<?>> own) {
    List<InterfaceInfo<?>> all = new ArrayList<>(parent == null ? List.of() : parent.interfaces);
    for (InterfaceInfo<?> type : own) {
      if (all.stream().noneMatch(before -> before.isA(type))) {
        all.add(type);
      }
    }
    return List.copyOf(all);
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

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<TypeInfo<?, ?>> parent() {
    return Optional.ofNullable(parent);
  }

  @Override
  public Class<T> javaType() {
    return javaType;
  }

  /**
   * The interface types that the type and its ancestors implement.
   *
   * @return the parent's first, then its own in the order of their declaration; without those from
   *     which others descend that are there already
   */
  public List<InterfaceInfo<?>> interfaces() {
    return interfaces;
  }

  /**
   * The type's own trace events.
   *
   * @return the events in the order of their declaration, without those of the parent type
   */
  public List<TraceEvent> traceEvents() {
    return traceEvents;
  }

  @Override
  public boolean isAbstract() {
    return constructor == null;
  }

  @Override
  public boolean isA(NamedType<?> other) {
    if (other instanceof TypeInfo<?, ?> type) {
      int depth = type.lineage.length - 1;
      return depth < lineage.length && lineage[depth] == type;
    }
    return interfaces.stream().filter(type -> type.isA(other)).count() == 1;
  }

  /**
   * The names of all that the type is: its own, its ancestors', those of interfaces it has once.
   */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (int depth = lineage.length - 1; depth >= 0; depth--) {
      names.add(lineage[depth].name);
    }
    for (InterfaceInfo<?> type : interfaces) {
      for (InterfaceInfo<?> at = type; at != null; at = at.parent().orElse(null)) {
        if (isA(at)) {
          names.add(at.name());
        }
      }
    }
    return names;
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
    return create(object -> {});
  }

  /**
   * Makes an object and initializes it, parent type first.
   *
   * @param globals gives the object what the user gave its type, before the rest of the
   *     initialization
   * @return the object, its properties at their defaults or at these values
   * @throws QomException if the type is abstract or a value is refused
   */
  public T create(Consumer<? super T> globals) {
    if (isAbstract()) {
      throw new QomException("type '%s' is abstract".formatted(name));
    }
    T object = constructor.get();
    object.setObjectClass(objectClass());
    objectClass().properties().values().forEach(property -> applyDefault(property, object));
    init(object);
    try {
      globals.accept(object);
    } catch (RuntimeException e) {
      object.destroy();
      throw e;
    }
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

  @Override
  public boolean isInstance(QomObject object) {
    return object.objectClass().type().isA(this);
  }

  @Override
  public T cast(QomObject object) {
    if (!isInstance(object)) {
      throw object.wrongType(name);
    }
    return javaType.cast(object);
  }

  @Override
  public Optional<T> dynamicCast(QomObject object) {
    return isInstance(object) ? Optional.of(javaType.cast(object)) : Optional.empty();
  }

  /**
   * Casts a class to that of this type.
   *
   * @param other any class
   * @return the class
   * @throws QomException if it is that of another type; the message names both types
   */
  public C castClass(ObjectClass other) {
    return dynamicCastClass(other)
        .orElseThrow(
            () ->
                new QomException(
                    "Class of type '%s' is not one of type '%s'"
                        .formatted(other.type().name(), name)));
  }

  /**
   * Casts a class to that of this type if it is that of the type or of one that descends from it.
   *
   * @param other any class
   * @return the class, or empty if it is that of another type
   */
  @SuppressWarnings("unchecked")
  public Optional<C> dynamicCastClass(ObjectClass other) {
    // A subtype's class is of the parent's Java class or extends it.
    return other.isA(this) ? Optional.of((C) other) : Optional.empty();
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
    private final List<InterfaceInfo<?>> interfaces = new ArrayList<>();

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
     * Adds what is done to each new object after all types have initialized it and it has the
     * values that the user gave its type, parent type first. It cannot fail.
     *
     * @param init the rest of the initialization
     * @return this builder
     */
    public Builder<S, C> instancePostInit(Consumer<S> init) {
      instancePostInit = instancePostInit.andThen(init);
      return this;
    }

    /**
     * Adds what is done at the end of an object, before the parent type does its part. It cannot
     * fail.
     *
     * @param end gives back what the object has; its children have ended already
     * @return this builder
     */
    public Builder<S, C> instanceFinalize(Consumer<S> end) {
      instanceFinalize = instanceFinalize.andThen(end);
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
     * Adds an interface type of which the type's objects are besides.
     *
     * @param type an interface type whose Java interface the Java class implements
     * @return this builder
     */
    public Builder<S, C> implementing(InterfaceInfo<? super S> type) {
      interfaces.add(type);
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
