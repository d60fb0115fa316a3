package io.github.qom4j.processor.model;

import java.util.List;

/**
 * A method of a device class that the companion calls.
 *
 * @param name its Java name
 * @param returns its return type
 * @param parameters the types of its parameters
 * @param isReachable whether the companion can call it on a device
 * @param throwsChecked whether it declares a checked exception
 * @param doc its Javadoc, stripped; empty if it has none
 * @param origin the method
 */
public record MethodModel(
    String name,
    JavaType returns,
    List<JavaType> parameters,
    boolean isReachable,
    boolean throwsChecked,
    String doc,
    Origin origin) {
  /** Whether the method takes nothing and gives nothing. */
  public boolean isAction() {
    return returns.is(JavaType.Kind.VOID) && parameters.isEmpty();
  }
}
