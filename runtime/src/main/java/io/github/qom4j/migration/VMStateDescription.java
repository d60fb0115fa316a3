// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.error.QomException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the state of a device, or of a part of one, is written to a migration stream and read back.
 *
 * <p>The list of fields describes the layout to tools; saving and loading are code. Both are
 * written by the processor from one declaration.
 *
 * @param <D> Java class of what is saved
 */
public class VMStateDescription<D> {
  private final VMStateName name;
  private final int version;
  private final int minimumVersion;
  private final List<VMStateField<D>> fields;
  private final Saver<D> saver;
  private final Loader<D> loader;

  /** An array as the JVM goes through it faster than through a list. */
  @SuppressWarnings("unchecked")
  private Subsection<D>[] subsections = (Subsection<D>[]) new Subsection<?>[0];

  private int priority;
  private String unmigratable;

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
     * @param version version to write
     */
    void save(D object, VMStateOutput out, int version);
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

  /**
   * A part of the state that only some objects send.
   *
   * @param description its layout
   * @param needed whether an object sends it
   * @param <D> Java class of what is saved
   */
  public record Subsection<D>(VMStateDescription<D> description, Predicate<D> needed) {}

  /**
   * Makes a description of a class that writes and reads the fields itself.
   *
   * @param name name of the section, 1 to 255 bytes
   * @param version version that is written
   * @param minimumVersion oldest version that can be read
   * @param fields the layout, in order
   */
  protected VMStateDescription(
      String name, int version, int minimumVersion, List<VMStateField<D>> fields) {
    this(name, version, minimumVersion, fields, null, null);
  }

  /**
   * Makes a description.
   *
   * @param name name of the section, 1 to 255 bytes
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
      List<VMStateField<D>> fields,
      Saver<D> saver,
      Loader<D> loader) {
    this.name = new VMStateName(name);
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
    subsections = Arrays.copyOf(subsections, subsections.length + 1);
    subsections[subsections.length - 1] = new Subsection<>(description, needed);
    return this;
  }

  /**
   * Sets when the section is sent and loaded among those of a machine, during set-up.
   *
   * @param value higher ones come first; 0 without this
   * @return this description
   */
  public VMStateDescription<D> priority(int value) {
    priority = value;
    return this;
  }

  /**
   * Says that objects can't be saved, during set-up.
   *
   * @param reason why not
   * @return this description
   */
  public VMStateDescription<D> unmigratable(String reason) {
    unmigratable = reason;
    return this;
  }

  /**
   * Name of the section.
   *
   * @return the name
   */
  public String name() {
    return name.toString();
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
   * When the section is sent and loaded among those of a machine.
   *
   * @return higher ones come first
   */
  public int priority() {
    return priority;
  }

  /**
   * Why objects can't be saved.
   *
   * @return the reason; empty if they can
   */
  public Optional<String> unmigratable() {
    return Optional.ofNullable(unmigratable);
  }

  /**
   * The layout.
   *
   * @return the fields in order
   */
  public List<VMStateField<D>> fields() {
    return fields;
  }

  /**
   * The parts of the state that only some objects send.
   *
   * @return the subsections in order
   */
  public List<Subsection<D>> subsections() {
    return List.of(subsections);
  }

  /**
   * Writes the fields.
   *
   * @param object whose
   * @param out where to
   * @param asVersion version to write
   */
  protected void saveFields(D object, VMStateOutput out, int asVersion) {
    saver.save(object, out, asVersion);
  }

  /**
   * Reads the fields.
   *
   * @param object whose
   * @param in where from
   * @param streamVersion version of the stream
   */
  protected void loadFields(D object, VMStateInput in, int streamVersion) {
    loader.load(object, in, streamVersion);
  }

  /**
   * Does what comes before the fields are read, such as giving them the values they keep if the
   * stream has none; nothing, if the class does not say what.
   *
   * @param object whose
   * @param streamVersion version of the stream
   */
  protected void preLoad(D object, int streamVersion) {}

  /**
   * Does what comes after the fields and the subsections were read.
   *
   * @param object whose
   * @param streamVersion version of the stream
   */
  protected void postLoad(D object, int streamVersion) {}

  /**
   * Does what comes before the fields are written.
   *
   * @param object whose
   * @param asVersion version to write
   */
  protected void preSave(D object, int asVersion) {}

  /**
   * Does what comes after all was written, or could not be.
   *
   * @param object whose
   * @param asVersion version to write
   */
  protected void postSave(D object, int asVersion) {}

  /**
   * Recomputes, quietly, what depends on the fields alone, whenever they were replaced.
   *
   * @param object whose state it is
   */
  protected void recall(D object) {}

  /**
   * Bytes of the fields of an object, if all objects take the same, without subsections and without
   * anything to do before they are read or when they are written.
   *
   * @return the number of bytes; 0 if objects are saved and loaded one by one
   */
  protected int elementSize() {
    return 0;
  }

  /**
   * Writes the fields of objects of {@link #elementSize} in order.
   *
   * @param objects whose
   * @param count how many of them
   * @param out where to
   */
  protected void saveElements(D[] objects, int count, VMStateOutput out) {
    for (int i = 0; i < count; i++) {
      save(objects[i], out);
    }
  }

  /**
   * Reads the fields of objects of {@link #elementSize} in order, and does for each what comes
   * after loading.
   *
   * @param objects whose
   * @param count how many of them
   * @param in where from; has all their bytes
   */
  protected void loadElements(D[] objects, int count, VMStateInput in) {
    for (int i = 0; i < count; i++) {
      load(objects[i], in, version);
    }
  }

  /**
   * Saves an object.
   *
   * @param object what to save
   * @param out where to
   * @throws MigrationException if the object can't be saved as it is
   */
  public final void save(D object, VMStateOutput out) {
    save(object, out, version);
  }

  /**
   * Saves an object as an earlier version.
   *
   * @param object what to save
   * @param out where to
   * @param asVersion the version
   * @throws MigrationException if the object can't be saved as it is
   */
  public final void save(D object, VMStateOutput out, int asVersion) {
    if (out.isComplete()) {
      saveComplete(object, out);
      return;
    }
    if (unmigratable != null) {
      throw new MigrationException("%s cannot be migrated: %s", name, unmigratable);
    }
    try {
      preSave(object, asVersion);
      saveFields(object, out, asVersion);
      saveSubsections(object, out);
    } finally {
      postSave(object, asVersion);
    }
  }

  /**
   * Saves the subsections that an object needs.
   *
   * @param object whose state it is
   * @param out where to
   */
  protected void saveSubsections(D object, VMStateOutput out) {
    for (Subsection<D> subsection : subsections) {
      if (subsection.needed.test(object)) {
        saveSubsection(subsection.description, object, out);
      }
    }
  }

  /**
   * Saves one of the subsections.
   *
   * @param description its layout
   * @param object whose state it is
   * @param out where to
   */
  protected final void saveSubsection(
      VMStateDescription<D> description, D object, VMStateOutput out) {
    out.subsection(description.name, description.version);
    description.save(object, out);
  }

  /** All there is to an object, without hooks and conditions, for {@link Snapshot}. */
  private void saveComplete(D object, VMStateOutput out) {
    saveFields(object, out, version);
    for (Subsection<D> subsection : subsections) {
      subsection.description.saveComplete(object, out);
    }
  }

  private void loadComplete(D object, VMStateInput in) {
    loadFields(object, in, version);
    for (Subsection<D> subsection : subsections) {
      subsection.description.loadComplete(object, in);
    }
    recall(object);
  }

  /**
   * What becomes of an exception that was thrown while something was done before or after.
   *
   * @param hook what was done
   * @param e the exception
   * @return one that says so
   */
  protected final MigrationException failed(String hook, RuntimeException e) {
    if (e instanceof QomException) {
      MigrationFailure failure =
          e instanceof MigrationException cause ? cause.failure() : MigrationFailure.REFUSED;
      return new MigrationException(failure, "%s: %s: %s", name, hook, e.getMessage());
    }
    MigrationException failed =
        new MigrationException("%s: %s failed: %s", name, hook, e.toString());
    failed.initCause(e);
    return failed;
  }

  /**
   * Loads an object. If that fails, part of the object has been replaced; a {@link Snapshot} taken
   * before puts it back.
   *
   * @param object what to load
   * @param in where from
   * @param streamVersion version the stream was written with
   * @throws MigrationException if the stream is too old or too new, is cut short, has a value that
   *     is refused or a subsection that is not known
   */
  public final void load(D object, VMStateInput in, int streamVersion) {
    if (in.isComplete()) {
      loadComplete(object, in);
      return;
    }
    if (streamVersion > version || streamVersion < minimumVersion) {
      throw refused(streamVersion);
    }
    preLoad(object, streamVersion);
    int start = in.position();
    try {
      loadFields(object, in, streamVersion);
    } catch (RefusedFieldException e) {
      throw refused(e, object, in, start, streamVersion);
    }
    while (in.isAtSubsectionOf(name)) {
      loadSubsection(object, in);
    }
    postLoad(object, streamVersion);
    recall(object);
  }

  private MigrationException refused(int streamVersion) {
    return streamVersion > version
        ? new MigrationException(
            MigrationFailure.INVALID,
            "%s: incoming version_id %d is too new for local version_id %d",
            name,
            streamVersion,
            version)
        : new MigrationException(
            MigrationFailure.INVALID,
            "%s: incoming version_id %d is too old for local minimum version_id %d",
            name,
            streamVersion,
            minimumVersion);
  }

  /** Saves objects of this version; those of a fixed size at once. */
  void saveAll(D[] objects, int count, VMStateOutput out) {
    if (elementSize() > 0 && unmigratable == null) {
      saveElements(objects, count, out);
    } else {
      for (int i = 0; i < count; i++) {
        save(objects[i], out);
      }
    }
  }

  /**
   * Loads objects of this version; those of a fixed size at once, unless some are missing or have
   * subsections, which are refused one by one.
   */
  void loadAll(D[] objects, int count, VMStateInput in) {
    boolean areAtOnce =
        elementSize() > 0
            && in.remaining() >= (long) elementSize() * count
            && !in.hasSubsectionOf(name, elementSize(), count);
    if (!areAtOnce) {
      for (int i = 0; i < count; i++) {
        load(objects[i], in, version);
      }
      return;
    }
    int start = in.position();
    try {
      loadElements(objects, count, in);
    } catch (RefusedFieldException e) {
      int element = (in.position() - 1 - start) / elementSize();
      throw refused(e, objects[element], in, start + elementSize() * element, version);
    }
  }

  private MigrationException refused(
      RefusedFieldException e, D object, VMStateInput in, int start, int streamVersion) {
    int offset = e.position(in.position()) - start;
    return e.within(name, start, fieldAt(object, offset, streamVersion));
  }

  private void loadSubsection(D object, VMStateInput in) {
    for (Subsection<D> subsection : subsections) {
      VMStateDescription<D> description = subsection.description;
      if (in.skipsSubsection(description.name)) {
        description.load(object, in, description.streamVersion(in));
        return;
      }
    }
    throw unknownSubsection(in);
  }

  private MigrationException unknownSubsection(VMStateInput in) {
    return new MigrationException(
        MigrationFailure.UNKNOWN,
        "%s: unknown subsection '%s' at offset %d",
        name,
        in.subsectionName(),
        in.position());
  }

  private int streamVersion(VMStateInput in) {
    int start = in.position();
    try {
      return in.int32();
    } catch (RefusedFieldException e) {
      throw e.within(name, start, "version");
    }
  }

  /** Name of the field that a byte of a section belongs to; what was loaded says its size. */
  private String fieldAt(D object, int offset, int ofVersion) {
    int end = 0;
    for (VMStateField<D> field : fields) {
      if (!field.isCheck() && field.isPresent(object, ofVersion)) {
        end += field.size(object);
        if (offset < end) {
          return field.name();
        }
      }
    }
    return "";
  }

  /**
   * Bytes of an object's section, with its subsections.
   *
   * @param object the object
   * @param asVersion the version it is written as
   * @return the number of bytes
   */
  int size(D object, int asVersion) {
    int bytes = 0;
    for (VMStateField<D> field : fields) {
      bytes += field.isPresent(object, asVersion) ? field.size(object) : 0;
    }
    for (Subsection<D> subsection : subsections) {
      if (subsection.needed.test(object)) {
        bytes += subsection.description.name.headerSize() + subsection.description.size(object);
      }
    }
    return bytes;
  }

  int size(D object) {
    return size(object, version);
  }

  @SuppressWarnings("unchecked")
  int sizeOf(Object object, int asVersion) {
    return size((D) object, asVersion);
  }

  int sizeOf(Object object) {
    return sizeOf(object, version);
  }
}
