// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;

/** A type that a program has: where it comes from, and itself once somebody needs it. */
final class ProvidedType {
  private static final String FRAMEWORK = "the framework";

  private final String provider;
  private final String place;
  private final ClassLoader loader;
  private final String name;
  private NamedType<?> type;

  /** A type of the framework. */
  ProvidedType(NamedType<?> type) {
    this(type, type.javaType().getName(), FRAMEWORK);
  }

  /** A type that a named module provides. */
  ProvidedType(TypeProvider provider) {
    this(
        provider.type(),
        provider.getClass().getName(),
        "module " + provider.getClass().getModule().getName());
  }

  private ProvidedType(NamedType<?> type, String provider, String place) {
    this.type = type;
    this.name = type.name();
    this.provider = provider;
    this.place = place;
    loader = null;
  }

  /** A type that a service file names; loaded now if the file does not say its name. */
  ProvidedType(String name, String provider, String place, ClassLoader loader) {
    this.provider = provider;
    this.place = place;
    this.loader = loader;
    if (name.isEmpty()) {
      type = load();
      this.name = type.name();
    } else {
      this.name = name;
    }
  }

  String name() {
    return name;
  }

  synchronized NamedType<?> type() {
    if (type == null) {
      NamedType<?> loaded = load();
      if (!loaded.name().equals(name)) {
        throw new QomException(
            "%s says that %s is type '%s', but it is '%s'; build it again"
                .formatted(place, provider, name, loaded.name()));
      }
      type = loaded;
    }
    return type;
  }

  private NamedType<?> load() {
    try {
      return Class.forName(provider, true, loader)
          .asSubclass(TypeProvider.class)
          .getConstructor()
          .newInstance()
          .type();
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new QomException(
          "%s names %s, which cannot be loaded: %s".formatted(place, provider, e), e);
    }
  }

  /** Whether another one comes from the same class, of which there is one only. */
  boolean isSameAs(ProvidedType other) {
    return provider.equals(other.provider)
        && (place.equals(other.place) || loader == null || other.loader == null || isThereOnce());
  }

  private boolean isThereOnce() {
    try {
      String file = provider.replace('.', '/') + ".class";
      return Collections.list(loader.getResources(file)).size() == 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return provider + " in " + place;
  }
}
