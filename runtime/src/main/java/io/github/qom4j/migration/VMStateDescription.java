// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * How the state of a device, or of a part of one, is written to a migration stream and read back.
 *
 * <p>The list of fields describes the layout to tools; saving and loading are code. Both are
 * written by the processor from one declaration.
 *
 * @param <D> Java class of what is saved
 */
public final class VMStateDescription<D> {
  static final byte SUBSECTION = 0x05;

  private final String name;
  private final int version;
  private final int minimumVersion;
  private final List<Field<D>> fields;
  private final Saver<D> saver;
  private final Loader<D> loader;
  private final List<Subsection<D>> subsections = new ArrayList<>();
  private Consumer<D> preSave = object -> {};
  private Consumer<D> postLoad = object -> {};

  /**
   * A field as tools see it.
   *
   * @param name its name in the stream's description
   * @param type its wire type, such as {@code uint32}
   * @param size bytes of one element
   * @param count number of elements of an object's array; null for a single value
   * @param <D> Java class of what is saved
   */
  public record Field<D>(String name, String type, int size, ToIntFunction<D> count) {
    /**
     * A single value.
     *
     * @param name its name
     * @param type its wire type
     * @param size bytes
     * @param <D> Java class of what is saved
     * @return the field
     */
    public static <D> Field<D> of(String name, String type, int size) {
      return new Field<>(name, type, size, null);
    }

    /**
     * An array.
     *
     * @param name its name
     * @param type wire type of its elements
     * @param size bytes of one element
     * @param count number of elements of an object's array
     * @param <D> Java class of what is saved
     * @return the field
     */
    public static <D> Field<D> array(String name, String type, int size, ToIntFunction<D> count) {
      return new Field<>(name, type, size, count);
    }
  }

  /**
   * Writes the fields.
   *
   * @param <D> Java class of what is saved
   */
  @FunctionalInterface
  public interface Saver<D> {
    /**
     * Writes the fields in order.
     *
     * @param object whose
     * @param out where to
     */
    void save(D object, VMStateOutput out);
  }

  /**
   * Reads the fields.
   *
   * @param <D> Java class of what is loaded
   */
  @FunctionalInterface
  public interface Loader<D> {
    /**
     * Reads the fields in order.
     *
     * @param object whose
     * @param in where from
     * @param version version of the stream
     */
    void load(D object, VMStateInput in, int version);
  }

  private record Subsection<D>(VMStateDescription<D> description, Predicate<D> needed) {}

  /**
   * Makes a description.
   *
   * @param name name of the section
   * @param version version that is written
   * @param minimumVersion oldest version that can be read
   * @param fields the layout, in order
   * @param saver writes the fields
   * @param loader reads the fields
   */
  public VMStateDescription(
      String name,
      int version,
      int minimumVersion,
      List<Field<D>> fields,
      Saver<D> saver,
      Loader<D> loader) {
    this.name = name;
    this.version = version;
    this.minimumVersion = minimumVersion;
    this.fields = List.copyOf(fields);
    this.saver = saver;
    this.loader = loader;
  }

  /**
   * Adds a subsection, during set-up.
   *
   * @param description its layout; its name begins with this one's and a slash
   * @param needed whether an object sends it
   * @return this description
   */
  public VMStateDescription<D> subsection(VMStateDescription<D> description, Predicate<D> needed) {
    subsections.add(new Subsection<>(description, needed));
    return this;
  }

  /**
   * Sets what is done before saving, during set-up.
   *
   * @param action brings the fields up to date; changes nothing that anyone notices
   * @return this description
   */
  public VMStateDescription<D> preSave(Consumer<D> action) {
    preSave = action;
    return this;
  }

  /**
   * Sets what is done after loading, during set-up.
   *
   * @param action checks what came and recomputes what did not; may throw {@link
   *     io.github.qom4j.error.QomException}
   * @return this description
   */
  public VMStateDescription<D> postLoad(Consumer<D> action) {
    postLoad = postLoad.andThen(action);
    return this;
  }

  /**
   * Name of the section.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Version that is written.
   *
   * @return the version
   */
  public int version() {
    return version;
  }

  /**
   * Oldest version that can be read.
   *
   * @return the version
   */
  public int minimumVersion() {
    return minimumVersion;
  }

  /**
   * The layout.
   *
   * @return the fields in order
   */
  public List<Field<D>> fields() {
    return fields;
  }

  /**
   * The subsections.
   *
   * @return their descriptions in order
   */
  public List<VMStateDescription<D>> subsections() {
    return Collections.unmodifiableList(subsections.stream().map(Subsection::description).toList());
  }

  /**
   * Saves an object.
   *
   * @param object what to save
   * @param out where to
   */
  public void save(D object, VMStateOutput out) {
    preSave.accept(object);
    saver.save(object, out);
    for (Subsection<D> subsection : subsections) {
      if (subsection.needed.test(object)) {
        out.int8(SUBSECTION);
        out.name(subsection.description.name);
        out.int32(subsection.description.version);
        subsection.description.save(object, out);
      }
    }
  }

  /**
   * Loads an object.
   *
   * @param object what to load
   * @param in where from
   * @param streamVersion version the stream was written with
   * @throws MigrationException if the stream is too old or too new, is cut short, or has a
   *     subsection that is not known
   */
  public void load(D object, VMStateInput in, int streamVersion) {
    if (streamVersion > version) {
      throw new MigrationException(
          String.format(
              Locale.ROOT,
              "%s: incoming version_id %d is too new for local version_id %d",
              name,
              streamVersion,
              version));
    }
    if (streamVersion < minimumVersion) {
      throw new MigrationException(
          String.format(
              Locale.ROOT,
              "%s: incoming version_id %d is too old for local minimum version_id %d",
              name,
              streamVersion,
              minimumVersion));
    }
    loader.load(object, in, streamVersion);
    for (String next = in.peekSubsection();
        next != null && next.startsWith(name + "/");
        next = in.peekSubsection()) {
      loadSubsection(object, in, next);
    }
    postLoad.accept(object);
  }

  private void loadSubsection(D object, VMStateInput in, String subsectionName) {
    for (Subsection<D> subsection : subsections) {
      if (subsection.description.name.equals(subsectionName)) {
        in.skipName(subsectionName);
        subsection.description.load(object, in, in.int32());
        return;
      }
    }
    throw new MigrationException(
        String.format(
            Locale.ROOT,
            "%s: unknown subsection '%s' at offset %d",
            name,
            subsectionName,
            in.position()));
  }
}
