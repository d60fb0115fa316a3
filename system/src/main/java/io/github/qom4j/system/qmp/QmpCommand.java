// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.qom4j.system.machine.Machine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command.
 *
 * @param declared what its method says of it
 * @param method does it
 */
record QmpCommand(Command declared, Method method) {
  /**
   * An argument of a command.
   *
   * @param name its name
   * @param type Java type of its value
   * @param isOptional whether it may be left out
   */
  record Argument(String name, Type type, boolean isOptional) {
    private static Argument of(Parameter parameter) {
      Type type = parameter.getParameterizedType();
      Type inner = inner(type);
      return new Argument(
          QmpNames.of(parameter, parameter.getName()), inner == null ? type : inner, inner != null);
    }
  }

  /** What may be there, of a type that says so; null for other types. */
  static Type inner(Type type) {
    return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
        ? optional.getActualTypeArguments()[0]
        : null;
  }

  String name() {
    return declared.value();
  }

  /** The arguments that have a name. */
  List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      if (isArgument(parameter)) {
        arguments.add(Argument.of(parameter));
      }
    }
    return arguments;
  }

  private static boolean isArgument(Parameter parameter) {
    return parameter.getType() != Machine.class
        && parameter.getType() != QmpMonitor.class
        && !parameter.isAnnotationPresent(Rest.class);
  }

  /**
   * Does it.
   *
   * @param machine what is acted on
   * @param monitor where it was asked for
   * @param given the arguments; refused before anything is done if one is missing, wrong or unknown
   * @return the answer
   * @throws QmpError if it cannot be done
   */
  JsonElement run(Machine machine, QmpMonitor monitor, JsonObject given) {
    Map<String, JsonElement> left = new LinkedHashMap<>(given.asMap());
    List<Object> values = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      if (isArgument(parameter)) {
        values.add(take(Argument.of(parameter), left));
      } else if (parameter.isAnnotationPresent(Rest.class)) {
        values.add(new LinkedHashMap<>(left));
        left.clear();
      } else {
        values.add(parameter.getType() == Machine.class ? machine : monitor);
      }
    }
    if (!left.isEmpty()) {
      throw QmpError.of("Parameter '%s' is unexpected", left.keySet().iterator().next());
    }
    Object answer = invoke(values);
    return method.getReturnType() == void.class ? new JsonObject() : QmpOutput.toJson(answer);
  }

  private static Object take(Argument argument, Map<String, JsonElement> left) {
    JsonElement value = left.remove(argument.name());
    if (value != null) {
      Object read = QmpInput.read(argument.name(), argument.type(), value);
      return argument.isOptional() ? Optional.ofNullable(read) : read;
    }
    if (!argument.isOptional()) {
      throw QmpError.of("Parameter '%s' is missing", argument.name());
    }
    return Optional.empty();
  }

  private Object invoke(List<Object> values) {
    try {
      return method.invoke(null, values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
