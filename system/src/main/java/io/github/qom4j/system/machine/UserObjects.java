// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.AliasProperty;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.qom.UserCreatable_Qom;
import java.util.List;
import java.util.Optional;

/**
 * The objects that users make besides devices: those below {@code /objects}. Messages are QEMU's.
 *
 * <p>All methods that are not static are called with the {@linkplain io.github.qom4j.bql.Bql big
 * lock} held.
 */
public final class UserObjects {
  private final QomObject objects;
  private final PropertyContext names;

  /**
   * Makes a list.
   *
   * @param objects where they are
   * @param names where values that name something else are looked up
   */
  UserObjects(QomObject objects, PropertyContext names) {
    this.objects = objects;
    this.names = names;
  }

  /**
   * The types that users make objects of.
   *
   * @return the types by rising name
   */
  public static List<TypeInfo<?, ?>> types() {
    return Types.all().stream().filter(UserObjects::isCreatable).toList();
  }

  /**
   * Finds a type that users make objects of.
   *
   * @param name its name
   * @return the type
   * @throws QomException if there is none
   */
  public static TypeInfo<?, ?> type(String name) {
    Optional<TypeInfo<?, ?>> type = Types.find(name).filter(UserObjects::isCreatable);
    return type.orElseThrow(
        () -> new QomException("Parameter 'qom-type' does not accept value '%s'".formatted(name)));
  }

  private static boolean isCreatable(TypeInfo<?, ?> type) {
    return !type.isAbstract() && type.isA(UserCreatable_Qom.TYPE);
  }

  /**
   * Makes an object and puts it in.
   *
   * @param request what the user asks for
   * @throws QomException if it cannot be; nothing has changed then
   */
  public void add(ObjectRequest request) {
    put(request.id(), make(request));
  }

  /**
   * Makes an object with the values that its user gave it. What the type has not is told after what
   * the values of the others are not.
   *
   * @param request what the user asks for
   * @return the object, which is in no tree yet
   * @throws QomException if a value cannot be
   */
  public QomObject make(ObjectRequest request) {
    QomObject object = request.type().create();
    try {
      configure(object, request);
    } catch (QomException e) {
      object.destroy();
      throw e;
    }
    return object;
  }

  private void configure(QomObject object, ObjectRequest request) {
    request
        .properties()
        .forEach(
            (name, value) -> {
              if (isSettable(object, name)) {
                object.setProperty(name, value, names);
              }
            });
    for (String name : request.properties().keySet()) {
      if (!isSettable(object, name)) {
        throw new QomException(request.unknown().formatted(name));
      }
    }
  }

  /**
   * Puts an object in.
   *
   * @param id its name
   * @param object the object, which has its values
   * @throws QomException if the name is taken or the object refuses its values; it is not there
   *     then
   */
  public void put(String id, QomObject object) {
    objects.addChild(id, object);
    try {
      UserCreatable_Qom.TYPE.cast(object).complete();
    } catch (QomException e) {
      object.destroy();
      throw e;
    }
  }

  /** Whether there is an object of a name. */
  boolean has(String id) {
    return objects.children().containsKey(id);
  }

  /**
   * The objects of a type.
   *
   * @param type a Java class
   * @param <T> the class
   * @return the objects in the order in which they were made
   */
  public <T> List<T> all(Class<T> type) {
    return objects.children().values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static boolean isSettable(QomObject object, String name) {
    return object.hasProperty(name)
        && (object.property(name) instanceof Property<?, ?>
            || object.property(name) instanceof AliasProperty);
  }

  /**
   * Takes an object away.
   *
   * @param id its name
   * @throws QomException if there is none, or it is in use
   */
  public void remove(String id) {
    QomObject object = objects.children().get(id);
    if (object == null) {
      throw new QomException("object '%s' not found".formatted(id));
    }
    if (!UserCreatable_Qom.TYPE.cast(object).canBeDeleted()) {
      throw new QomException("object '%s' is in use, can not be deleted".formatted(id));
    }
    object.destroy();
  }
}
