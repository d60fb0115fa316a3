/** Character devices: what a serial line is connected to. */
package io.github.qom4j.chardev;
