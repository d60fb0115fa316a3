// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.system.machine.QmpNamed;
import java.lang.reflect.AnnotatedElement;
import java.util.Locale;

/** Names in QMP of what has a name in Java. */
final class QmpNames {
  private QmpNames() {}

  /** Name of a parameter or a record's component. */
  static String of(AnnotatedElement element, String javaName) {
    Named named = element.getAnnotation(Named.class);
    return named == null ? words(javaName, '-') : named.value();
  }

  /** Name of an enumeration's value. */
  static String of(Object value) {
    return value instanceof QmpNamed named
        ? named.qmpName()
        : ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Name of an event, which is a class. */
  static String ofEvent(Class<?> event) {
    return words(event.getSimpleName(), '_').toUpperCase(Locale.ROOT);
  }

  private static String words(String javaName, char separator) {
    StringBuilder words = new StringBuilder();
    for (char c : javaName.toCharArray()) {
      if (Character.isUpperCase(c) && !words.isEmpty()) {
        words.append(separator);
      }
      words.append(Character.toLowerCase(c));
    }
    return words.toString();
  }
}
