/** Devices of the system bus. */
package io.github.qom4j.sysbus;
