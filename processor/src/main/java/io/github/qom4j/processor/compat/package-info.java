/** Keeps what released versions of a device put into a migration stream readable. */
package io.github.qom4j.processor.compat;
