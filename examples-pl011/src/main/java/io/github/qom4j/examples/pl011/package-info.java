/** The Arm PL011 UART. */
package io.github.qom4j.examples.pl011;
