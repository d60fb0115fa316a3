// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.property.PropertyInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The root of all types ({@code object} in QEMU).
 *
 * <p>An object has a {@linkplain #objectClass() class}, properties, and a place in the composition
 * tree. It is made by its type ({@link TypeInfo#create()}), which initializes it parent type first.
 */
public abstract class QomObject {
  private final Map<String, QomObject> children = new LinkedHashMap<>();
  private final Map<String, ObjectProperty> own = new LinkedHashMap<>();
  private ObjectClass objectClass;
  private QomObject parent;
  private String name;

  /** For subclasses; objects are made by {@link TypeInfo#create()}. */
  protected QomObject() {}

  final void setObjectClass(ObjectClass objectClass) {
    this.objectClass = objectClass;
  }

  /**
   * The object's class.
   *
   * @return the class
   * @throws IllegalStateException if the object was made with {@code new} instead of by its type
   */
  public ObjectClass objectClass() {
    if (objectClass == null) {
      throw new IllegalStateException(
          getClass().getSimpleName() + " was made with new; make it with its type's create()");
    }
    return objectClass;
  }

  /**
   * The name of the object's type.
   *
   * @return the name, such as {@code pl011}
   */
  public final String typeName() {
    return objectClass().type().name();
  }

  /**
   * Adds a child, which this object then owns.
   *
   * @param childName a name no other child and no property has; a name ending in {@code [*]} is
   *     numbered
   * @param child an object without a parent
   * @param <T> type of the child
   * @return the child
   * @throws QomException if the name is taken
   */
  public final <T extends QomObject> T addChild(String childName, T child) {
    QomObject object = child;
    if (object.parent != null) {
      throw new IllegalStateException(child.canonicalPath() + " has a parent already");
    }
    String key = childName.endsWith("[*]") ? numbered(childName) : childName;
    addProperty(new ChildProperty(key, child));
    children.put(key, child);
    object.adopt(this, key);
    return child;
  }

  private String numbered(String pattern) {
    String stem = pattern.substring(0, pattern.length() - 2);
    int n = 0;
    while (own.containsKey(stem + n + "]")) {
      n++;
    }
    return stem + n + "]";
  }

  /**
   * Adds a property that only this object has.
   *
   * @param property the property
   * @throws QomException if the object has one of that name
   */
  public final void addProperty(ObjectProperty property) {
    String key = property.name();
    if (objectClass().properties().containsKey(key) || own.putIfAbsent(key, property) != null) {
      throw new QomException(
          "attempt to add duplicate property '%s' to object (type '%s')"
              .formatted(key, typeName()));
    }
  }

  /**
   * Takes away a property that only this object has, which is no child. Nothing happens if there is
   * none.
   *
   * @param propertyName its name
   */
  public final void removeProperty(String propertyName) {
    if (!children.containsKey(propertyName)) {
      own.remove(propertyName);
    }
  }

  private void adopt(QomObject newParent, String newName) {
    parent = newParent;
    name = newName;
  }

  /** Takes the object out of its parent. Nothing happens if it has none. */
  public final void unparent() {
    if (parent != null) {
      leaveTree();
      parent.children.remove(name);
      parent.own.remove(name);
      adopt(null, null);
    }
  }

  /** Hook for subclasses: the object is about to be taken out of its parent. */
  protected void leaveTree() {}

  /**
   * Ends the object: takes it out of its parent, ends its children, then runs what its types do at
   * the end of an object, subtypes first.
   */
  public final void destroy() {
    unparent();
    List.copyOf(children.values()).forEach(QomObject::destroy);
    objectClass().type().finish(this);
    properties().forEach(property -> property.release(this));
    ended();
  }

  /** Hook for subclasses: the object and all it had are gone. */
  protected void ended() {}

  /**
   * The object that owns this one.
   *
   * @return the parent, empty for a root
   */
  public final Optional<QomObject> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * The objects this one owns.
   *
   * @return children by name, in the order they were added
   */
  public final Map<String, QomObject> children() {
    return Collections.unmodifiableMap(children);
  }

  /**
   * The root of the composition tree.
   *
   * @return the object itself if it has no parent
   */
  public final QomObject root() {
    return parent == null ? this : parent.root();
  }

  /**
   * The objects of a class in the composition tree, from this one down.
   *
   * @param type their Java class
   * @param <T> their Java class
   * @return this object and all below it that are of the class
   */
  public final <T extends QomObject> Stream<T> tree(Class<T> type) {
    return Stream.concat(
        Stream.of(this).filter(type::isInstance).map(type::cast),
        children.values().stream().flatMap(child -> child.tree(type)));
  }

  /**
   * The absolute path of the object in the composition tree.
   *
   * @return names of the children from the root, each after a slash; {@code /} for a root
   */
  public final String canonicalPath() {
    if (parent == null) {
      return "/";
    }
    String above = parent.canonicalPath();
    return above.equals("/") ? above + name : above + "/" + name;
  }

  /**
   * Finds an object below this one.
   *
   * @param path names of children separated by slashes; a leading slash is allowed
   * @return the object, if there is one
   */
  public final Optional<QomObject> resolve(String path) {
    QomObject at = this;
    for (String part : path.split("/")) {
      if (!part.isEmpty()) {
        at = at.children.get(part);
        if (at == null) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(at);
  }

  /**
   * The object's properties.
   *
   * @return those of its type and its ancestors, inherited ones first, and then its own
   */
  public final Collection<ObjectProperty> properties() {
    List<ObjectProperty> all = new ArrayList<>(objectClass().properties().values());
    all.addAll(own.values());
    return all;
  }

  /**
   * Finds a property.
   *
   * @param property its name
   * @return the property
   * @throws QomException if there is no such property
   */
  public final ObjectProperty property(String property) {
    ObjectProperty found = objectClass().properties().get(property);
    if (found == null) {
      found = own.get(property);
    }
    if (found == null) {
      throw new QomException("Property '%s.%s' not found".formatted(typeName(), property));
    }
    return found;
  }

  /**
   * Sets a property.
   *
   * @param property name of the property
   * @param input the value
   * @param context where values that name something else are looked up
   * @throws QomException if there is no such property, it has no such value, or it cannot be set
   *     now
   */
  public final void setProperty(String property, PropertyInput input, PropertyContext context) {
    property(property).set(this, input, context);
  }

  /**
   * Sets a property from text, as a user types it.
   *
   * @param property name of the property
   * @param value the value
   * @param context where values that name something else are looked up
   * @throws QomException if there is no such property, it has no such value, or it cannot be set
   *     now
   */
  public final void setProperty(String property, String value, PropertyContext context) {
    setProperty(property, PropertyInput.text(value), context);
  }

  /**
   * Reads a property as text.
   *
   * @param property name of the property
   * @return the value as a user would type it
   * @throws QomException if there is no such property
   */
  public final String getProperty(String property) {
    return property(property).print(this);
  }

  /**
   * Hook for subclasses: says whether a property that a type declares may be set in the object's
   * present state.
   *
   * @param property the property about to be set
   * @throws QomException if it may not be set now
   */
  public void checkSettable(Property<?, ?> property) {}
}
