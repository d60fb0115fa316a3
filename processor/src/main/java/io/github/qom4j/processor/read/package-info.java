/**
 * Turns annotations and elements into models: the only code that sees the compiler's language
 * model.
 */
package io.github.qom4j.processor.read;
