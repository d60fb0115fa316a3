// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.vmstate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds what hinders migration from one dump's layouts to another's, by the rules of QEMU's. */
final class LayoutChecker {
  private static final String MACHINE = "vmschkmachine";

  private final List<String> problems = new ArrayList<>();

  private LayoutChecker() {}

  /**
   * What hinders migration of each type of a source; of the destination, what comes last is new.
   */
  static List<String> problems(JsonObject source, JsonObject destination) {
    LayoutChecker checker = new LayoutChecker();
    for (String type : source.keySet()) {
      if (!destination.has(type)) {
        checker.add(type, "not in the destination");
      } else if (!type.equals(MACHINE)) {
        JsonObject to = destination.getAsJsonObject(type);
        checker.section(type, source.getAsJsonObject(type), to);
      }
    }
    return checker.problems;
  }

  private void add(String where, String problem) {
    problems.add(where + ": " + problem);
  }

  private void section(String type, JsonObject from, JsonObject to) {
    versions(type, from, to);
    description(type, from.getAsJsonObject("Description"), to.getAsJsonObject("Description"));
  }

  private void versions(String where, JsonObject from, JsonObject to) {
    int version = number(from, "version_id");
    if (version > number(to, "version_id")) {
      add(where, "version %d is newer than %d".formatted(version, number(to, "version_id")));
    }
    if (to.has("minimum_version_id") && version < number(to, "minimum_version_id")) {
      add(where, "version %d is too old".formatted(version));
    }
  }

  private void description(String where, JsonObject from, JsonObject to) {
    versions(where, from, to);
    if (!text(from, "name").equals(text(to, "name"))) {
      add(where, "%s became %s".formatted(text(from, "name"), text(to, "name")));
      return;
    }
    fields(where, items(from, "Fields"), items(to, "Fields"));
    for (JsonObject subsection : items(from, "Subsections")) {
      String name = text(subsection, "name");
      items(to, "Subsections").stream()
          .filter(s -> text(s, "name").equals(name))
          .findFirst()
          .ifPresentOrElse(
              s -> description(name, subsection, s), () -> add(where, name + " is missing"));
    }
  }

  private void fields(String where, Deque<JsonObject> from, Deque<JsonObject> to) {
    while (!from.isEmpty()) {
      JsonObject field = from.peek();
      String name = text(field, "field");
      if (to.isEmpty()) {
        add(where, name + " is missing");
        return;
      }
      String other = text(to.peek(), "field");
      if (name.equals(other)) {
        field(where + "." + name, from.pop(), to.pop());
      } else if (beginsWith(to.peek(), name)) {
        open(to);
      } else if (beginsWith(field, other)) {
        open(from);
      } else if (!name.equals("unused") && !other.equals("unused")) {
        add(where, "%s expected, %s found".formatted(name, other));
        return;
      } else if (!skip(from, to)) {
        add(where, "the room of %s is not that of %s".formatted(name, other));
        return;
      }
    }
  }

  private void field(String where, JsonObject from, JsonObject to) {
    versions(where, from, to);
    if (from.has("Description") && to.has("Description")) {
      description(where, from.getAsJsonObject("Description"), to.getAsJsonObject("Description"));
    } else if (from.has("Description")) {
      add(where, "no structure any more");
    } else if (size(from, to) != size(to, from)) {
      add(where, "%d bytes expected, %d found".formatted(size(from, to), size(to, from)));
    }
  }

  /** Fields that moved into a structure are where they were in the stream. */
  private static boolean beginsWith(JsonObject field, String name) {
    if (!field.has("Description") || field.has("num")) {
      return false;
    }
    JsonObject first = items(field.getAsJsonObject("Description"), "Fields").peek();
    return first != null && text(first, "field").equals(name);
  }

  private static void open(Deque<JsonObject> fields) {
    Deque<JsonObject> inner = items(fields.pop().getAsJsonObject("Description"), "Fields");
    inner.descendingIterator().forEachRemaining(fields::push);
  }

  /** Passes room that is unused on one side and as many bytes on the other. */
  private static boolean skip(Deque<JsonObject> from, Deque<JsonObject> to) {
    int ahead = total(from.pop()) - total(to.pop());
    while (ahead != 0) {
      Deque<JsonObject> behind = ahead > 0 ? to : from;
      if (behind.isEmpty()) {
        return false;
      }
      ahead -= Integer.signum(ahead) * total(behind.pop());
    }
    return true;
  }

  /** Bytes of a field; of one element if the other dump, which is older, knows no lengths. */
  private static int size(JsonObject field, JsonObject other) {
    return other.has("num") ? total(field) : number(field, "size");
  }

  private static int total(JsonObject field) {
    return number(field, "size") * (field.has("num") ? number(field, "num") : 1);
  }

  private static Deque<JsonObject> items(JsonObject object, String name) {
    Deque<JsonObject> items = new ArrayDeque<>();
    if (object.has(name)) {
      object.getAsJsonArray(name).asList().stream()
          .map(JsonElement::getAsJsonObject)
          .forEach(items::add);
    }
    return items;
  }

  private static int number(JsonObject object, String name) {
    return object.get(name).getAsInt();
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }
}
