package io.github.qom4j.processor.model;

/**
 * The superclass of a type.
 *
 * @param javaName its Java name as the source writes it
 * @param packageName its package
 * @param companion simple name of its companion
 * @param qomName its type name; empty if it is no QOM type
 * @param isDevice whether it is a device class
 * @param isSysBus whether it is a system-bus device class
 * @param hasBank whether it or an ancestor has a register bank
 */
public record ParentModel(
    String javaName,
    String packageName,
    String companion,
    String qomName,
    boolean isDevice,
    boolean isSysBus,
    boolean hasBank) {}
