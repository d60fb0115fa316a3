/** Three-phase reset. */
package io.github.qom4j.reset;
