/** Errors made for users. */
package io.github.qom4j.error;
