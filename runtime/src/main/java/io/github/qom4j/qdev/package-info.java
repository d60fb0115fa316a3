/** Devices: their life cycle and their lines. */
package io.github.qom4j.qdev;
