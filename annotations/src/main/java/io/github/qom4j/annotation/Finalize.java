// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs when an object has come to its end, unrealized and out of the tree, its children ended
 * before it. A method without parameters that returns nothing and cannot fail. A superclass's
 * method runs last.
 *
 * <p>It is for what the constructor took, such as a file; memory comes back by itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Finalize {}
