/** Register banks: access policies as data, and the algorithm of an access. */
package io.github.qom4j.register;
