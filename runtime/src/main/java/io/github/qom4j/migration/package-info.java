/** State on the wire. */
package io.github.qom4j.migration;
