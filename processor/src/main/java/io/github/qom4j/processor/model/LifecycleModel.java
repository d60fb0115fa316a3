// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A method that runs at a point of a device's life.
 *
 * @param event when
 * @param method what runs
 * @param subsection name of the subsection of the state it is about; empty for none
 * @param origin where it is declared
 * @param subsectionOrigin where its subsection is named
 */
public record LifecycleModel(
    Event event, MethodModel method, String subsection, Origin origin, Origin subsectionOrigin) {
  /** Whether it is about the state on the wire. */
  public boolean isOfState() {
    return event.isOfState();
  }

  /** Whether it is told the version of the stream. */
  public boolean takesVersion() {
    return event == Event.POST_LOAD
        && method.returns().is(JavaType.Kind.VOID)
        && method.takes(List.of(JavaType.Kind.INT));
  }

  /** A point of the life of a device, or of any object. */
  public enum Event {
    POST_INIT("PostInit", "instancePostInit"),
    FINALIZE("Finalize", "instanceFinalize"),
    REALIZE("Realize", "onRealize"),
    UNREALIZE("Unrealize", "onUnrealize"),
    RESET_ENTER("ResetEnter", "onResetEnter"),
    RESET_HOLD("ResetHold", "onResetHold"),
    RESET_EXIT("ResetExit", "onResetExit"),
    PRE_LOAD("PreLoad", "preLoad"),
    POST_LOAD("PostLoad", "postLoad"),
    PRE_SAVE("PreSave", "preSave"),
    POST_SAVE("PostSave", "postSave");

    private static final Set<Event> OF_STATE = EnumSet.of(PRE_LOAD, POST_LOAD, PRE_SAVE, POST_SAVE);

    private static final Set<Event> OF_OBJECTS = EnumSet.of(POST_INIT, FINALIZE);

    private final String annotation;
    private final String slot;

    Event(String annotation, String slot) {
      this.annotation = annotation;
      this.slot = slot;
    }

    /** Whether it is about the state on the wire. */
    public boolean isOfState() {
      return OF_STATE.contains(this);
    }

    /** Whether objects that are no devices have it too. */
    public boolean isOfObjects() {
      return OF_OBJECTS.contains(this);
    }

    /** Simple name of the annotation. */
    public String annotation() {
      return annotation;
    }

    /**
     * The runtime's method that takes the hook, of a type or a device class, or that a section
     * overrides.
     */
    public String slot() {
      return slot;
    }
  }
}
