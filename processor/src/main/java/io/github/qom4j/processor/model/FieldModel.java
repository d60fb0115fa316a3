package io.github.qom4j.processor.model;

/**
 * An instance field of a device class.
 *
 * @param name its Java name
 * @param type its type
 * @param isFinal whether it can be assigned only once
 * @param isReachable whether the companion can reach it
 * @param doc its Javadoc, stripped; empty if it has none
 * @param origin the field
 */
public record FieldModel(
    String name, JavaType type, boolean isFinal, boolean isReachable, String doc, Origin origin) {}
