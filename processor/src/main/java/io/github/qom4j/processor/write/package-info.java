/**
 * Writes what follows from a model: one class for each construct. The only code that sees JavaPoet.
 */
package io.github.qom4j.processor.write;
