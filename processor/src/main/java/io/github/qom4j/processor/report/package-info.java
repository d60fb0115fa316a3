/** What is wrong with a declaration: the rules, the problems found, and how they are shown. */
package io.github.qom4j.processor.report;
