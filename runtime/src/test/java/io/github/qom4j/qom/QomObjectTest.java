// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.clock.ClockInput;
import io.github.qom4j.error.QomException;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.property.PropertyKinds;
import io.github.qom4j.qdev.Device_Qom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QomObjectTest {
  private static final List<String> STEPS = new ArrayList<>();

  /** An abstract type with a property. */
  private abstract static class Animal extends QomObject {
    static final TypeInfo<Animal, AnimalClass> TYPE =
        QomObject_Qom.TYPE
            .subtype("animal", Animal.class)
            .classType(AnimalClass::new)
            .instanceInit(
                animal -> {
                  STEPS.add("animal legs=" + animal.legs);
                  animal.name = "of animal";
                })
            .classInit(
                c -> {
                  STEPS.add("class animal");
                  c.sound = "none";
                  c.food = "any";
                  c.addProperties(
                      List.of(
                          Property.of(
                                  "legs",
                                  Animal.class,
                                  PropertyKinds.UINT32,
                                  a -> a.legs,
                                  (a, v) -> a.legs = v)
                              .withDefault("4"),
                          Property.of(
                              "name",
                              Animal.class,
                              PropertyKinds.STRING,
                              a -> a.name,
                              (a, v) -> a.name = v)));
                })
            .build();

    int legs;
    String name;
  }

  private static class AnimalClass extends ObjectClass {
    String sound;
    String food;

    @Override
    protected void inherit(ObjectClass parent) {
      super.inherit(parent);
      if (parent instanceof AnimalClass p) {
        sound = p.sound;
        food = p.food;
      }
    }
  }

  private static class Dog extends Animal {
    static final TypeInfo<Dog, AnimalClass> TYPE =
        Animal.TYPE
            .subtype("dog", Dog.class)
            .constructor(Dog::new)
            .instanceInit(dog -> STEPS.add("dog name=" + dog.name))
            .classInit(
                c -> {
                  STEPS.add("class dog");
                  c.sound = c.sound + "+woof";
                  c.addProperties(
                      List.of(
                          Property.of(
                                  "collar",
                                  Dog.class,
                                  PropertyKinds.BOOL,
                                  d -> d.collar,
                                  (d, v) -> d.collar = v)
                              .withDefault("on")));
                })
            .build();

    boolean collar;
  }

  private static final class Bird extends Animal {
    static final TypeInfo<Bird, AnimalClass> TYPE =
        Animal.TYPE
            .subtype("bird", Bird.class)
            .constructor(Bird::new)
            .classInit(
                c ->
                    c.addProperties(
                        List.of(
                            Property.of(
                                    "legs",
                                    Bird.class,
                                    PropertyKinds.UINT8,
                                    b -> (byte) b.legs,
                                    (b, v) -> b.legs = v)
                                .withDefault("2"))))
            .build();
  }

  @Test
  void objectsAreInitializedParentFirstAfterTheirDefaults() {
    Dog.TYPE.objectClass();
    STEPS.clear();
    Dog dog = Dog.TYPE.create();
    assertEquals(List.of("animal legs=4", "dog name=of animal"), STEPS);
    assertEquals("dog", dog.typeName());
    assertSame(Dog.TYPE.objectClass(), dog.objectClass());
    assertTrue(dog.collar);
  }

  @Test
  void aClassStartsWithAllItsParentHas() {
    AnimalClass dogs = Dog.TYPE.objectClass();
    assertSame(dogs, Dog.TYPE.objectClass());
    assertSame(Dog.TYPE, dogs.type());
    assertEquals("none+woof", dogs.sound);
    assertEquals("any", dogs.food);
    assertEquals("none", Animal.TYPE.objectClass().sound);
    assertEquals(
        List.of("type", "legs", "name", "collar"), List.copyOf(dogs.properties().keySet()));
    assertFalse(Animal.TYPE.objectClass().properties().containsKey("collar"));
    assertThrows(UnsupportedOperationException.class, () -> dogs.properties().clear());
  }

  @Test
  void aPropertyReplacesAnInheritedOne() {
    Bird bird = Bird.TYPE.create();
    assertEquals("2", bird.getProperty("legs"));
    assertEquals("uint8", bird.objectClass().properties().get("legs").typeName());
    assertEquals("4", Dog.TYPE.create().getProperty("legs"));
  }

  @Test
  void typesKnowTheirAncestors() {
    assertTrue(Dog.TYPE.isA(Dog.TYPE));
    assertTrue(Dog.TYPE.isA(Animal.TYPE));
    assertTrue(Dog.TYPE.isA(QomObject_Qom.TYPE));
    assertFalse(Dog.TYPE.isA(Bird.TYPE));
    assertFalse(Animal.TYPE.isA(Dog.TYPE));
    assertEquals(Optional.of(Animal.TYPE), Dog.TYPE.parent());
    assertEquals(Optional.empty(), QomObject_Qom.TYPE.parent());
    assertEquals("dog", Dog.TYPE.name());
    assertEquals("dog", Dog.TYPE.toString());
    assertSame(Dog.class, Dog.TYPE.javaType());
  }

  @Test
  void abstractTypesHaveNoObjects() {
    assertTrue(Animal.TYPE.isAbstract());
    assertTrue(QomObject_Qom.TYPE.isAbstract());
    assertTrue(Device_Qom.TYPE.isAbstract());
    assertFalse(Dog.TYPE.isAbstract());
    QomException e = assertThrows(QomException.class, Animal.TYPE::create);
    assertEquals("type 'animal' is abstract", e.getMessage());
  }

  @Test
  void castsNameTheObjectAndBothTypes() {
    Container root = Container.TYPE.create();
    QomObject dog = root.addChild("rex", Dog.TYPE.create());
    assertSame(dog, Animal.TYPE.cast(dog));
    assertSame(dog, QomObject_Qom.TYPE.cast(dog));
    assertEquals(Optional.of(dog), Dog.TYPE.dynamicCast(dog));
    assertEquals(Optional.empty(), Bird.TYPE.dynamicCast(dog));
    assertTrue(Animal.TYPE.isInstance(dog));
    assertFalse(Bird.TYPE.isInstance(dog));
    QomException e = assertThrows(QomException.class, () -> Bird.TYPE.cast(dog));
    assertEquals("Object '/rex' of type 'dog' is not an instance of type 'bird'", e.getMessage());
  }

  @Test
  void objectsAreMadeByTheirType() {
    Dog stray = new Dog();
    IllegalStateException e = assertThrows(IllegalStateException.class, stray::objectClass);
    assertEquals("Dog was made with new; make it with its type's create()", e.getMessage());
    assertThrows(IllegalStateException.class, stray::typeName);
  }

  @Test
  void unknownPropertiesAreNamed() {
    Dog dog = Dog.TYPE.create();
    QomException e =
        assertThrows(
            QomException.class, () -> dog.setProperty("nosuch", "1", PropertyContext.EMPTY));
    assertEquals("Property 'dog.nosuch' not found", e.getMessage());
    e = assertThrows(QomException.class, () -> dog.getProperty("nosuch"));
    assertEquals("Property 'dog.nosuch' not found", e.getMessage());
    dog.setProperty("name", "Rex", PropertyContext.EMPTY);
    assertEquals("Rex", dog.getProperty("name"));
  }

  private static Container container() {
    return Container.TYPE.create();
  }

  @Test
  void pathsLeadFromTheRoot() {
    Container root = container();
    Container machine = root.addChild("machine", container());
    Dog dog = machine.addChild("rex", Dog.TYPE.create());
    assertEquals("/", root.canonicalPath());
    assertEquals("/machine", machine.canonicalPath());
    assertEquals("/machine/rex", dog.canonicalPath());
    assertEquals(Optional.of(machine), dog.parent());
    assertEquals(Optional.empty(), root.parent());
    assertEquals(List.of("machine"), List.copyOf(root.children().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> root.children().clear());
  }

  @Test
  void objectsAreFoundByTheirPath() {
    Container root = container();
    Container machine = root.addChild("machine", container());
    Dog dog = machine.addChild("rex", Dog.TYPE.create());
    assertEquals(Optional.of(dog), root.resolve("/machine/rex"));
    assertEquals(Optional.of(dog), root.resolve("machine/rex"));
    assertEquals(Optional.of(dog), root.resolve("machine//rex/"));
    assertEquals(Optional.of(dog), machine.resolve("rex"));
    assertEquals(Optional.of(root), root.resolve("/"));
    assertEquals(Optional.of(root), root.resolve(""));
    assertEquals(Optional.empty(), root.resolve("/rex"));
    assertEquals(Optional.empty(), root.resolve("/machine/rex/tail"));
  }

  @Test
  void childrenAreNumberedOnRequest() {
    Container root = container();
    assertEquals("/device[0]", root.addChild("device[*]", container()).canonicalPath());
    Container one = root.addChild("device[*]", container());
    assertEquals("/device[1]", one.canonicalPath());
    assertEquals("/device[2]", root.addChild("device[*]", container()).canonicalPath());
    one.unparent();
    assertEquals("/device[1]", root.addChild("device[*]", container()).canonicalPath());
    assertEquals("/[0]", root.addChild("[*]", container()).canonicalPath());
    root.addChild("x[1]", container());
    root.addChild("x[*]", container());
    assertEquals("/x[2]", root.addChild("x[*]", container()).canonicalPath());
  }

  @Test
  void namesAreTakenOnce() {
    Dog dog = Dog.TYPE.create();
    dog.addChild("tag", container());
    QomException e = assertThrows(QomException.class, () -> dog.addChild("tag", container()));
    assertEquals("attempt to add duplicate property 'tag' to object (type 'dog')", e.getMessage());
    Container other = container();
    e = assertThrows(QomException.class, () -> dog.addChild("legs", other));
    assertEquals("attempt to add duplicate property 'legs' to object (type 'dog')", e.getMessage());
    assertEquals(Optional.empty(), other.parent());
    assertEquals(1, dog.children().size());
  }

  @Test
  void anObjectHasOneParent() {
    Container root = container();
    Container child = root.addChild("a", container());
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> root.addChild("b", child));
    assertEquals("a has a parent already", e.getMessage());
    child.unparent();
    assertEquals(Optional.empty(), child.parent());
    assertEquals("", child.canonicalPath());
    assertTrue(root.children().isEmpty());
    child.unparent();
    root.addChild("b", child);
    assertEquals("/b", child.canonicalPath());
    assertEquals(Optional.of(child), root.resolve("b"));
    assertTrue(ClockInput.TYPE.isA(QomObject_Qom.TYPE));
  }

  @Test
  void theTreeBelowAnObject() {
    Container root = Container.TYPE.create();
    Container branch = root.addChild("branch", Container.TYPE.create());
    Container leaf = branch.addChild("leaf", Container.TYPE.create());
    assertEquals(List.of(root, branch, leaf), root.tree(Container.class).toList());
    assertEquals(List.of(branch, leaf), branch.tree(QomObject.class).toList());
    assertEquals(root, leaf.root());
    assertEquals(root, root.root());
  }

  /** A type that tells what happens to its objects. */
  private static class Witness extends QomObject {
    static final TypeInfo<Witness, ObjectClass> TYPE =
        QomObject_Qom.TYPE
            .subtype("witness", Witness.class)
            .constructor(Witness::new)
            .instanceInit(object -> STEPS.add("init witness"))
            .instancePostInit(object -> STEPS.add("post-init witness"))
            .instanceFinalize(object -> STEPS.add("finalize witness"))
            .build();
  }

  private static final class EyeWitness extends Witness {
    static final TypeInfo<EyeWitness, ObjectClass> TYPE =
        Witness.TYPE
            .subtype("eye-witness", EyeWitness.class)
            .constructor(EyeWitness::new)
            .instanceInit(object -> STEPS.add("init eye-witness"))
            .instancePostInit(object -> STEPS.add("post-init eye-witness"))
            .instanceFinalize(object -> STEPS.add("finalize eye-witness"))
            .build();
  }

  /** Post-init as in QEMU from 10.1 on. */
  @Test
  void objectsBeginWithTheirParentsPartAndEndWithIt() {
    STEPS.clear();
    Container root = Container.TYPE.create();
    EyeWitness object = root.addChild("object", EyeWitness.TYPE.create());
    assertEquals(
        List.of("init witness", "init eye-witness", "post-init witness", "post-init eye-witness"),
        STEPS);
    object.addChild("child", Witness.TYPE.create());
    STEPS.clear();
    object.destroy();
    assertEquals(List.of("finalize witness", "finalize eye-witness", "finalize witness"), STEPS);
    assertEquals(Optional.empty(), object.parent());
    assertTrue(root.children().isEmpty());
  }

  @Test
  void aLongRowEndsWithItsFirst() {
    Container root = Container.TYPE.create();
    List<Witness> row = new ArrayList<>(List.of(root.addChild("first", Witness.TYPE.create())));
    for (int i = 1; i < 100_000; i++) {
      Witness next = Witness.TYPE.create();
      row.get(i - 1).hold("next", next);
      row.add(next);
    }
    for (int i = row.size() - 1; i > 0; i--) {
      row.get(i).destroy();
    }
    STEPS.clear();
    row.get(0).destroy();
    assertEquals(row.size(), STEPS.size());
  }

  @Test
  void whatIsHeldForSeveralThings() {
    Container root = Container.TYPE.create();
    Witness holder = root.addChild("holder", Witness.TYPE.create());
    Witness held = Witness.TYPE.create();
    List<String> ended = new ArrayList<>();
    held.onDestroy("a", () -> ended.add("forgotten"));
    held.onDestroy("a", () -> ended.add("held"));
    holder.hold("one", held);
    holder.hold("other", held);
    held.destroy();
    holder.hold("one", null);
    holder.hold("one", null);
    assertEquals(List.of(), ended);
    holder.hold("other", Witness.TYPE.create());
    assertEquals(List.of("held"), ended);
  }
}
