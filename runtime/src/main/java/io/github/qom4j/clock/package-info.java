/** Clocks of the hardware, the guest's time, and timers. */
package io.github.qom4j.clock;
