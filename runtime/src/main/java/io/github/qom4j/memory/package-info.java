/** Memory regions and address spaces, with QEMU's rules of access. */
package io.github.qom4j.memory;
