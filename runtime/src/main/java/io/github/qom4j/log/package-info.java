/** What guests do wrong. */
package io.github.qom4j.log;
