/** Interrupt lines. */
package io.github.qom4j.irq;
