/**
 * A declaration as a value: immutable records that know nothing of the compiler. Reading is
 * lenient; what is wrong with a model is for the checks to say.
 */
package io.github.qom4j.processor.model;
