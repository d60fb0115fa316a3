// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The annotations with which a device is declared.
 *
 * <p>A device is a class with {@link io.github.qom4j.annotation.QomType @QomType} that extends one
 * of the runtime's device classes. Its fields are its registers, its properties, its wiring and the
 * rest of its state; an annotation on each says which. At compile time the processor checks the
 * declaration and writes the companion {@code <Class>_Qom} from it.
 *
 * <p>All annotations have class retention: they reach the processor from a jar as well, and cost
 * nothing at run time.
 */
package io.github.qom4j.annotation;
