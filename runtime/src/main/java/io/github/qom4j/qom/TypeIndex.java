// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.error.QomException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The types that a program has, by name. Which there are is read from the service files of its
 * jars; a class is loaded when its type is asked for.
 */
final class TypeIndex {
  private static final String SERVICE = "META-INF/services/" + TypeProvider.class.getName();

  private final ClassLoader loader;
  private final Map<String, ProvidedType> byName = new TreeMap<>();

  private TypeIndex(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Reads the index of the program.
   *
   * @param loader loads its classes
   * @throws QomException if two types have one name
   */
  static TypeIndex read(ClassLoader loader) {
    TypeIndex index = new TypeIndex(loader);
    BuiltInTypes.ALL.forEach(type -> index.add(new ProvidedType(type)));
    index.readModules();
    try {
      for (URL file : Collections.list(loader.getResources(SERVICE))) {
        index.readFile(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return index;
  }

  /** What named modules provide only the service loader can make. */
  private void readModules() {
    ModuleLayer layer =
        Optional.ofNullable(Types.class.getModule().getLayer()).orElse(ModuleLayer.boot());
    ServiceLoader.load(layer, TypeProvider.class)
        .forEach(provider -> add(new ProvidedType(provider)));
  }

  private void readFile(URL file) throws IOException {
    String place = place(file);
    for (String line : lines(file)) {
      int comment = line.indexOf('#');
      String provider = (comment < 0 ? line : line.substring(0, comment)).strip();
      String name = comment < 0 ? "" : line.substring(comment + 1).strip();
      if (!provider.isEmpty()) {
        add(new ProvidedType(name, provider, place, loader));
      }
    }
  }

  private static List<String> lines(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    // A cached jar would stay open, and what was in it before be read again.
    connection.setUseCaches(false);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  /** The jar or the folder that has a service file. */
  private static String place(URL file) {
    String name = file.toString();
    String place =
        name.substring(0, name.length() - SERVICE.length())
            .replaceFirst("^jar:", "")
            .replaceFirst("!/$", "");
    return place.startsWith("file:") ? Path.of(URI.create(place)).toString() : place;
  }

  private void add(ProvidedType type) {
    ProvidedType other = byName.putIfAbsent(type.name(), type);
    if (other != null && !other.isSameAs(type)) {
      throw new QomException(
          "type '%s' is declared twice: by %s and by %s".formatted(type.name(), other, type));
    }
  }

  Optional<NamedType<?>> find(String name) {
    return Optional.ofNullable(byName.get(name)).map(ProvidedType::type);
  }

  /** All types by rising name, those of which nothing was loaded yet too. */
  Collection<NamedType<?>> all() {
    return byName.values().stream().map(ProvidedType::type).toList();
  }
}
