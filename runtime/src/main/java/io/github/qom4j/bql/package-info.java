/** The big lock. */
package io.github.qom4j.bql;
