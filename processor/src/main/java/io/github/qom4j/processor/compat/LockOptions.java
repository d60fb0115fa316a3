// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import io.github.qom4j.processor.report.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where lock files are, and which types are to be accepted. */
public final class LockOptions {
  /** The option that names the directory of the lock files. */
  public static final String LOCK = "qom4j.vmstate.lock";

  /** The option that names types whose layout is accepted as it is. */
  public static final String ACCEPT = "qom4j.vmstate.accept";

  private static final String ALL = "all";

  private final Optional<LockDirectory> directory;
  private final List<String> accepted;
  private final String problem;

  private LockOptions(Optional<LockDirectory> directory, List<String> accepted, String problem) {
    this.directory = directory;
    this.accepted = accepted;
    this.problem = problem;
  }

  /**
   * Reads the options.
   *
   * @param options all the options of processors
   * @return these
   */
  public static LockOptions of(Map<String, String> options) {
    String text = Optional.ofNullable(options.get(ACCEPT)).orElse("");
    List<String> accepted =
        Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (!options.containsKey(LOCK)) {
      return accepted.isEmpty()
          ? new LockOptions(Optional.empty(), accepted, "")
          : wrong("-A%s needs -A%s=DIR, the directory of the lock files.".formatted(ACCEPT, LOCK));
    }
    String name = Optional.ofNullable(options.get(LOCK)).orElse("").strip();
    if (name.isEmpty()) {
      return wrong("-A%s needs a directory: -A%s=src/main/vmstate.".formatted(LOCK, LOCK));
    }
    try {
      return of(Path.of(name), accepted);
    } catch (InvalidPathException e) {
      return wrong("-A%s=%s is no directory: %s.".formatted(LOCK, name, e.getReason()));
    }
  }

  private static LockOptions of(Path path, List<String> accepted) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      return wrong("-A%s=%s is a file, but needs to be a directory.".formatted(LOCK, path));
    }
    // The first accepted type makes it.
    if (!Files.exists(path) && accepted.isEmpty()) {
      return wrong(
          "-A%s=%s does not exist; make it by accepting a type: -A%s=TYPE."
              .formatted(LOCK, path, ACCEPT));
    }
    if (Files.exists(path) && !Files.isReadable(path)) {
      return wrong("-A%s=%s cannot be read; change its permissions.".formatted(LOCK, path));
    }
    return new LockOptions(Optional.of(new LockDirectory(path)), accepted, "");
  }

  private static LockOptions wrong(String problem) {
    return new LockOptions(Optional.empty(), List.of(), problem);
  }

  /** The lock files, if there are to be some. */
  Optional<LockDirectory> directory() {
    return directory;
  }

  /** Whether a type is to be accepted. */
  boolean accepts(String type) {
    return accepted.contains(ALL) || names(type);
  }

  /** Whether a type is to be accepted by its name. */
  boolean names(String type) {
    return accepted.contains(type);
  }

  /**
   * What is wrong with the options, seen from all types that are compiled.
   *
   * @param types their names
   * @return messages
   */
  public List<String> problems(Collection<String> types) {
    if (!problem.isEmpty()) {
      return List.of(problem);
    }
    List<String> problems = new ArrayList<>();
    for (String name : accepted) {
      if (!name.equals(ALL) && !types.contains(name)) {
        problems.add(
            "-A%s names \"%s\", but no such type is compiled here.%s"
                .formatted(ACCEPT, name, Suggestion.of(name, types)));
      }
    }
    try {
      for (String type : directory.isEmpty() ? List.<String>of() : directory.get().types()) {
        if (!types.contains(type)) {
          problems.add(
              "%s is the lock file of no type that is compiled here; give the type that name again,"
                      .formatted(LockDirectory.fileName(type))
                  + " or delete the file if the type is no more.");
        }
      }
    } catch (IOException e) {
      problems.add("-A%s: %s.".formatted(LOCK, e));
    }
    return problems;
  }
}
