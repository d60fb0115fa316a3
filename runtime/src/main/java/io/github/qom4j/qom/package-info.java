/** Types and objects: the QEMU object model. */
package io.github.qom4j.qom;
