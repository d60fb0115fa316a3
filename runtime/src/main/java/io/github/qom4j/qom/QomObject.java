// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.AliasProperty;
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
  private Lifetime lifetime;
  private ObjectClass objectClass;
  private QomObject parent;
  private String name;
  private boolean takenOut;

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
   * Whether the object is of a type.
   *
   * @param type name of a type or an interface type
   * @return true if its type is that one, descends from it or implements it; see {@link
   *     NamedType#isA}; false if no type has the name
   */
  public final boolean isA(String type) {
    return objectClass().isA(type);
  }

  /**
   * Casts the object to a type if it is of it.
   *
   * @param type name of a type or an interface type
   * @return the object, or empty if it is of another type
   */
  public final Optional<QomObject> dynamicCast(String type) {
    return isA(type) ? Optional.of(this) : Optional.empty();
  }

  /**
   * Casts the object to a type.
   *
   * @param type name of a type or an interface type
   * @return the object
   * @throws QomException if it is of another type; the message names object and both types
   */
  public final QomObject cast(String type) {
    if (!isA(type)) {
      throw wrongType(type);
    }
    return this;
  }

  final QomException wrongType(String wanted) {
    List<String> several =
        objectClass().type().interfaces().stream()
            .filter(type -> type.isNamed(wanted))
            .map(InterfaceInfo::name)
            .toList();
    String which =
        several.size() < 2 ? "" : " by one interface, but by " + String.join(" and ", several);
    return new QomException(
        "Object %sof type '%s' is not an instance of type '%s'%s"
            .formatted(quotedPath(), typeName(), wanted, which));
  }

  /** Nothing if it has none. */
  private String quotedPath() {
    String path = canonicalPath();
    return path.isEmpty() ? "" : "'" + path + "' ";
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
      throw new IllegalStateException(object.name + " has a parent already");
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
   * Adds a property that is another object's under a name of this one, such as one of a child.
   *
   * @param propertyName its name here
   * @param target the other object
   * @param targetProperty its name there
   * @throws QomException if this object has such a property already, or the other one has none
   */
  public final void addAlias(String propertyName, QomObject target, String targetProperty) {
    addProperty(new AliasProperty(propertyName, target, target.property(targetProperty)));
  }

  /**
   * Adds the properties that types declared for another object, such as a child, under their names,
   * and those that it has of others in turn. What this object has already is left.
   *
   * @param part the other object
   */
  public final void addAliases(QomObject part) {
    for (ObjectProperty property : part.properties()) {
      boolean isSet = property instanceof Property<?, ?> || property instanceof AliasProperty;
      if (isSet && !hasProperty(property.name())) {
        addAlias(property.name(), part, property.name());
      }
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
    takenOut = newParent == null;
    if (takenOut) {
      lifetime().takeBack();
    } else {
      lifetime().handOver();
    }
  }

  /**
   * Takes the object out of its parent. Nothing happens if it has none. What strong links lead to
   * ends with the last of them; otherwise the caller has the object, to put it elsewhere or to
   * {@linkplain #destroy() destroy} it.
   */
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
   * Gives the object up: takes it out of its parent and ends it. While strong links lead to it from
   * objects that last, it does not end, but with the last of them.
   *
   * <p>At the end of an object its children are destroyed, then what its types do at the end is
   * done, subtypes first, then it lets go what its own strong links lead to.
   */
  public final void destroy() {
    unparent();
    lifetime().giveUp();
  }

  final void end() {
    List.copyOf(children.values()).forEach(QomObject::destroy);
    objectClass().type().finish(this);
    properties().forEach(property -> property.release(this));
  }

  final Lifetime lifetime() {
    if (lifetime == null) {
      lifetime = new Lifetime(this);
    }
    return lifetime;
  }

  /**
   * Keeps another object from ending, as a strong link does, until this one ends or holds another
   * one instead.
   *
   * @param key what the object is held for, such as the name of a link; what was held for it before
   *     is let go
   * @param target the object; null for none
   */
  public final void hold(Object key, QomObject target) {
    lifetime().hold(key, target);
  }

  /**
   * Says what is done when the object has ended.
   *
   * @param key of this action; another one that had it is forgotten
   * @param action what is done
   */
  public final void onDestroy(Object key, Runnable action) {
    lifetime().afterwards(key, action);
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
   * The name of the object in its parent.
   *
   * @return the last name of its path; empty if it has no parent
   */
  public final String canonicalPathComponent() {
    return parent == null ? "" : name;
  }

  /**
   * The absolute path of the object in the composition tree, of which the root is a {@link
   * Container}.
   *
   * @return names of the children from the root, each after a slash; {@code /} for the root; empty
   *     if the object, or what it is below of, is in no tree
   */
  public final String canonicalPath() {
    if (parent == null) {
      return this instanceof Container && !takenOut ? "/" : "";
    }
    String above = parent.canonicalPath();
    return above.isEmpty() ? "" : above.equals("/") ? above + name : above + "/" + name;
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
    return find(property)
        .orElseThrow(
            () -> new QomException("Property '%s.%s' not found".formatted(typeName(), property)));
  }

  private Optional<ObjectProperty> find(String property) {
    ObjectProperty found = objectClass().properties().get(property);
    return Optional.ofNullable(found == null ? own.get(property) : found);
  }

  /**
   * Whether the object has a property.
   *
   * @param property its name
   * @return true if its type declares it or the object alone has it
   */
  public final boolean hasProperty(String property) {
    return find(property).isPresent();
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
   * Sets a property that is on or off.
   *
   * @param property name of the property
   * @param value true for on
   * @throws QomException if there is no such property, it has no such value, or it cannot be set
   *     now
   */
  public final void setProperty(String property, boolean value) {
    setProperty(property, PropertyInput.json(value), PropertyContext.EMPTY);
  }

  /**
   * Sets a property that is an integer.
   *
   * @param property name of the property
   * @param value the value, or its bits if the property has no sign
   * @throws QomException if there is no such property, it has no such value, or it cannot be set
   *     now
   */
  public final void setProperty(String property, long value) {
    setProperty(property, PropertyInput.json(value), PropertyContext.EMPTY);
  }

  /**
   * Sets a link.
   *
   * @param property name of the property
   * @param target where it leads from now on; null for nowhere
   * @throws QomException if there is no such property, it does not lead to such objects, or it
   *     cannot be set now
   */
  public final void setProperty(String property, QomObject target) {
    setProperty(property, PropertyInput.object(target), PropertyContext.EMPTY);
  }

  /**
   * Reads a property that is on or off.
   *
   * @param property name of the property
   * @return true for on
   * @throws QomException if there is no such property, or it is of another type
   */
  public final boolean getBoolean(String property) {
    if (property(property).get(this) instanceof Boolean value) {
      return value;
    }
    throw wrongType(property, "boolean");
  }

  /**
   * Reads a property that is an integer.
   *
   * @param property name of the property
   * @return the value, or its bits if the property has no sign
   * @throws QomException if there is no such property, or it is of another type
   */
  public final long getInteger(String property) {
    if (property(property).get(this) instanceof Number value) {
      return value.longValue();
    }
    throw wrongType(property, "int");
  }

  private static QomException wrongType(String property, String expected) {
    return new QomException(
        "Invalid parameter type for '%s', expected: %s".formatted(property, expected));
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
