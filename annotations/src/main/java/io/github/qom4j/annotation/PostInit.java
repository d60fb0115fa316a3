// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs when an object is made, after the constructors of all its classes and all that its
 * declarations make, with the defaults of its properties and the values that {@code -global} gives
 * them; what a board or a user sets comes later. A method without parameters that returns nothing
 * and cannot fail. A superclass's method runs first, as in QEMU from version 10.1 on.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PostInit {}
