/**
 * The rules: one class each, a function from a model to what is wrong with it. To add a rule, add
 * its id to {@link io.github.qom4j.processor.report.Rule}, write its class and list it in {@link
 * io.github.qom4j.processor.check.Checks}.
 */
package io.github.qom4j.processor.check;
