// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * A method that runs at a point of a device's life.
 *
 * @param event when
 * @param method what runs
 * @param origin where it is declared
 */
public record LifecycleModel(Event event, MethodModel method, Origin origin) {
  /** Whether it is about the state on the wire. */
  public boolean isOfState() {
    return event == Event.PRE_SAVE || event == Event.POST_LOAD;
  }

  /** A point of a device's life. */
  public enum Event {
    REALIZE("Realize", "onRealize"),
    UNREALIZE("Unrealize", "onUnrealize"),
    RESET_ENTER("ResetEnter", "onResetEnter"),
    RESET_HOLD("ResetHold", "onResetHold"),
    RESET_EXIT("ResetExit", "onResetExit"),
    PRE_SAVE("PreSave", "preSave"),
    POST_LOAD("PostLoad", "postLoad");

    private final String annotation;
    private final String slot;

    Event(String annotation, String slot) {
      this.annotation = annotation;
      this.slot = slot;
    }

    /** Simple name of the annotation. */
    public String annotation() {
      return annotation;
    }

    /** The method of the runtime's DeviceClass (or VMStateDescription) that takes the hook. */
    public String slot() {
      return slot;
    }
  }
}
