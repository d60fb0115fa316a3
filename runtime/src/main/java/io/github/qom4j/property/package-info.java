/** Properties: one class for each kind of value. To add a kind, write a class and list it in
 * {@link io.github.qom4j.property.PropertyKinds}. */
package io.github.qom4j.property;
