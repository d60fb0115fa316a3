// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Does what a board's declaration cannot say, on a method of the board: {@code void wire()} or
 * {@code void wire(BoardBuilder b)}. It runs once per machine when all parts are realized, mapped
 * and connected; the fields hold them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Wire {}
