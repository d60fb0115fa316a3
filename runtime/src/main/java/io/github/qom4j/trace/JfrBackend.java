// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.AnnotationElement;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.EventFactory;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;
import jdk.jfr.Unsigned;
import jdk.jfr.ValueDescriptor;

/**
 * Records events with the Java Flight Recorder, which needs the JDK's module {@code jdk.jfr}. The
 * event {@code pl011_read} is of type {@code qom4j.pl011_read}, its fields are the arguments.
 */
public final class JfrBackend implements TraceBackend {
  /** What the names of event types begin with. */
  public static final String PREFIX = "qom4j.";

  /** Names that the recorder uses for its own fields. */
  private static final Set<String> TAKEN =
      Set.of("startTime", "duration", "eventThread", "stackTrace");

  private final Map<TraceEvent, EventFactory> factories = new HashMap<>();
  private final Recording recording = new Recording();

  /**
   * Begins a recording.
   *
   * @param file where it is written to when this is closed, or when the Java machine ends
   * @throws QomException if the file cannot be written
   */
  public JfrBackend(Path file) {
    try {
      recording.setDestination(file);
    } catch (IOException e) {
      throw new QomException("Could not write '%s': %s".formatted(file, e.getMessage()), e);
    }
    recording.setName("qom4j");
    recording.setDumpOnExit(true);
    recording.start();
  }

  @Override
  public synchronized void emit(TraceEvent event, Object... values) {
    Event record = factories.computeIfAbsent(event, this::factory).newEvent();
    for (int i = 0; i < values.length; i++) {
      record.set(i, value(event.arguments().get(i).type(), values[i]));
    }
    record.commit();
  }

  private EventFactory factory(TraceEvent event) {
    String device = event.name().replaceFirst("_.*", "");
    List<AnnotationElement> annotations =
        List.of(
            new AnnotationElement(Name.class, PREFIX + event.name()),
            new AnnotationElement(Label.class, event.name()),
            new AnnotationElement(Category.class, new String[] {"qom4j", device}),
            new AnnotationElement(Description.class, event.format()),
            new AnnotationElement(StackTrace.class, false));
    List<ValueDescriptor> fields = new ArrayList<>();
    for (TraceArgument argument : event.arguments()) {
      fields.add(field(argument));
    }
    EventFactory factory = EventFactory.create(annotations, fields);
    factory.register();
    recording.enable(PREFIX + event.name());
    return factory;
  }

  private static ValueDescriptor field(TraceArgument argument) {
    boolean isUnsigned = argument.type().bits() > 1 && !argument.type().isSigned();
    String name = TAKEN.contains(argument.name()) ? argument.name() + "_" : argument.name();
    return new ValueDescriptor(
        javaType(argument.type()),
        name,
        isUnsigned ? List.of(new AnnotationElement(Unsigned.class)) : List.of());
  }

  private static Class<?> javaType(ArgumentType type) {
    return switch (type.bits()) {
      case 0 -> String.class;
      case 1 -> boolean.class;
      case 8 -> byte.class;
      case 16 -> short.class;
      case 32 -> int.class;
      default -> long.class;
    };
  }

  private static Object value(ArgumentType type, Object value) {
    return switch (type.bits()) {
      case 0 -> value;
      case 1 -> type.extend(value) != 0;
      case 8 -> (byte) type.extend(value);
      case 16 -> (short) type.extend(value);
      case 32 -> (int) type.extend(value);
      default -> type.extend(value);
    };
  }

  @Override
  public synchronized void close() {
    try (recording) {
      recording.stop();
    } catch (IllegalStateException e) {
      // The Java machine is ending and has written the recording itself.
    } finally {
      factories.values().forEach(EventFactory::unregister);
    }
  }
}
