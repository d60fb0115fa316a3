// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import io.github.qom4j.examples.hpet.Hpet_Qom;
import io.github.qom4j.examples.pl011.Pl011;
import io.github.qom4j.examples.pl011.Pl011Luminary_Qom;
import io.github.qom4j.examples.pl011.Pl011_Qom;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.reset.Resettable;
import io.github.qom4j.reset.Resettable_Qom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What casts cost: by the companion, by the type and by its name, beside Java's own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CastCost {
  private static final int OBJECTS = 1 << 10;

  /** A device of any number of types, which are made by hand. */
  @SuppressWarnings("QOM-120")
  private static final class Thing extends Device {
    static TypeInfo<Thing, DeviceClass> type(int number) {
      return Device_Qom.TYPE.subtype("thing" + number, Thing.class).constructor(Thing::new).build();
    }
  }

  /** Whether the objects are of one type, of four, or of 1,000. */
  @Param({"1", "4", "1000"})
  int types;

  private final QomObject[] objects = new QomObject[OBJECTS];
  private final QomObject[] uarts = new QomObject[OBJECTS];
  private final String[] names = new String[OBJECTS];
  private int next;

  /** Makes the objects and the names that are asked for: literals' equals, not the same. */
  @Setup
  public void setUp() {
    List<TypeInfo<?, ?>> all =
        new ArrayList<>(List.of(Pl011_Qom.TYPE, Hpet_Qom.TYPE, Container.TYPE));
    all.add(Pl011Luminary_Qom.TYPE);
    for (int i = all.size(); i < types; i++) {
      all.add(Thing.type(i));
    }
    Random random = new Random(1);
    String[] wanted = {"pl011", "device", "resettable", "nosuch"};
    for (int i = 0; i < OBJECTS; i++) {
      TypeInfo<?, ?> type = all.get(random.nextInt(types));
      objects[i] = type.create();
      uarts[i] = (i % Math.min(types, 2) == 0 ? Pl011_Qom.TYPE : Pl011Luminary_Qom.TYPE).create();
      String name = i % 5 == 0 ? type.name() : wanted[i % 5 - 1];
      names[i] = new String(name.toCharArray());
    }
  }

  private QomObject object() {
    return objects[next++ & OBJECTS - 1];
  }

  private QomObject uart() {
    return uarts[next++ & OBJECTS - 1];
  }

  /**
   * Takes the next object only, which all others do too.
   *
   * @return the object
   */
  @Benchmark
  public QomObject nothing() {
    return object();
  }

  /**
   * Java's own.
   *
   * @return whether it is
   */
  @Benchmark
  public boolean isAByJava() {
    return object() instanceof Pl011;
  }

  /**
   * The companion's.
   *
   * @return whether it is
   */
  @Benchmark
  public boolean isAByCompanion() {
    return Pl011_Qom.isA(object());
  }

  /**
   * The type's.
   *
   * @return whether it is
   */
  @Benchmark
  public boolean isAByType() {
    return Pl011_Qom.TYPE.isInstance(object());
  }

  /**
   * By a literal.
   *
   * @return whether it is
   */
  @Benchmark
  public boolean isAByLiteral() {
    return object().isA("pl011");
  }

  /**
   * By names that are read.
   *
   * @return whether it is
   */
  @Benchmark
  public boolean isAByName() {
    int i = next++ & OBJECTS - 1;
    return objects[i].isA(names[i]);
  }

  /**
   * Java's own.
   *
   * @return the object
   */
  @Benchmark
  public Pl011 castByJava() {
    return (Pl011) uart();
  }

  /**
   * The companion's.
   *
   * @return the object
   */
  @Benchmark
  public Pl011 castByCompanion() {
    return Pl011_Qom.cast(uart());
  }

  /**
   * The type's.
   *
   * @return the object
   */
  @Benchmark
  public Pl011 castByType() {
    return Pl011_Qom.TYPE.cast(uart());
  }

  /**
   * By a literal.
   *
   * @return the object
   */
  @Benchmark
  public Pl011 castByLiteral() {
    return (Pl011) uart().cast("pl011");
  }

  /**
   * The companion's, of objects that may be of another type.
   *
   * @return the object, if it is of the type
   */
  @Benchmark
  public Optional<Pl011> dynamicCastByCompanion() {
    return Pl011_Qom.dynamicCast(object());
  }

  /**
   * Java's own, to an interface.
   *
   * @return whether it is
   */
  @Benchmark
  public boolean isInterfaceByJava() {
    return object() instanceof Resettable;
  }

  /**
   * The type's, to an interface type.
   *
   * @return whether it is
   */
  @Benchmark
  public boolean isInterfaceByType() {
    return Resettable_Qom.TYPE.isInstance(object());
  }

  /**
   * By a literal, to an interface type.
   *
   * @return whether it is
   */
  @Benchmark
  public boolean isInterfaceByLiteral() {
    return object().isA("resettable");
  }
}
