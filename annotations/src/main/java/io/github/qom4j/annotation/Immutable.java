// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that is set when the object is made and never changes, so that it need not migrate: a
 * reference to the device a block belongs to, or the block's number. The field is final.
 *
 * <p>It may also stand in an abstract class without {@link QomType} that blocks and structures
 * extend; so may {@link Elsewhere}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Immutable {}
