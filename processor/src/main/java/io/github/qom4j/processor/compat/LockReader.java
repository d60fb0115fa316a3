// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lock files. */
final class LockReader {
  private static final int DEEPEST = 32;
  private static final int LONGEST_QUOTE = 40;
  private static final int LONGEST_LINE = 4_000;
  private static final Pattern FORM =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9_]*)(?:\\[(?:(\\d{1,9})|([\\p{L}_$][\\p{L}\\d_$]*(?:\\(\\))?))])?");
  private static final Pattern MEMBER = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*");

  private final List<String> lines;
  private int next;

  private LockReader(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @param type the type whose file it is
   * @param text its text
   * @return what it says
   * @throws LockException if it is no lock file, or a damaged one
   */
  static Lock read(String type, String text) throws LockException {
    return new LockReader(text.lines().toList()).lock(type);
  }

  private Lock lock(String type) throws LockException {
    if (lines.isEmpty() || !lines.get(0).equals(LockWriter.HEAD)) {
      throw expected('"' + LockWriter.HEAD + '"');
    }
    next = 1;
    List<SectionLayout> versions = new ArrayList<>();
    while (skipsToLine()) {
      int line = next;
      SectionLayout section = version();
      if (!versions.isEmpty() && versions.get(versions.size() - 1).version() >= section.version()) {
        throw new LockException(
            line + 1, "version %d is not after the one before it".formatted(section.version()));
      }
      versions.add(section);
    }
    if (versions.isEmpty()) {
      throw expected("a version");
    }
    return new Lock(type, List.copyOf(versions));
  }

  private boolean skipsToLine() {
    while (next < lines.size() && (lines.get(next).isEmpty() || lines.get(next).startsWith("#"))) {
      next++;
    }
    return next < lines.size();
  }

  private SectionLayout version() throws LockException {
    List<String> words = words(0);
    if (words.size() != 6
        || !words.get(0).equals("version")
        || !words.get(2).equals("minimum")
        || !words.get(4).equals("section")) {
      throw expected("\"version N minimum N section NAME\"");
    }
    int version = number(words.get(1));
    int minimum = number(words.get(3));
    next++;
    return section(1, LockWord.unquoted(words.get(5)), version, minimum);
  }

  private SectionLayout section(int depth, String name, int version, int minimum)
      throws LockException {
    if (depth > DEEPEST) {
      throw expected("no more than %d levels".formatted(DEEPEST));
    }
    List<FieldLayout> fields = new ArrayList<>();
    List<SubsectionLayout> subsections = new ArrayList<>();
    while (skipsToLine() && lines.get(next).startsWith("  ".repeat(depth))) {
      List<String> words = words(depth);
      if (words.get(0).equals("subsection")) {
        subsections.add(subsection(depth, words));
      } else if (!subsections.isEmpty()) {
        throw expected("a subsection, as fields come before them");
      } else {
        fields.add(field(depth, words, version));
      }
    }
    return new SectionLayout(
        name, version, minimum, List.copyOf(fields), List.copyOf(subsections), Map.of());
  }

  private SubsectionLayout subsection(int depth, List<String> words) throws LockException {
    if (words.size() != 8
        || !words.get(2).equals("version")
        || !words.get(4).equals("minimum")
        || !words.get(6).equals("needed")) {
      throw expected("\"subsection NAME version N minimum N needed MEMBER\"");
    }
    int version = number(words.get(3));
    int minimum = number(words.get(5));
    String needed = member(words.get(7));
    next++;
    return new SubsectionLayout(
        needed, section(depth + 1, LockWord.unquoted(words.get(1)), version, minimum));
  }

  private FieldLayout field(int depth, List<String> words, int version) throws LockException {
    if (words.get(0).equals(FieldLayout.UNUSED)) {
      if (words.size() != 2) {
        throw expected("\"unused BYTES\"");
      }
      FieldLayout unused = FieldLayout.unused(number(words.get(1)), 0, Map.of());
      next++;
      return unused;
    }
    Matcher form = FORM.matcher(words.size() < 2 ? "" : words.get(1));
    if (!form.matches() || form.group(1).equals(FieldLayout.UNUSED)) {
      throw expected("\"NAME TYPE\"");
    }
    int at = 2;
    String of = null;
    int since = 0;
    String when = "";
    if (at + 1 < words.size() && words.get(at).equals("of")) {
      of = LockWord.unquoted(words.get(at + 1));
      at += 2;
    }
    if (at + 1 < words.size() && words.get(at).equals("since")) {
      since = number(words.get(at + 1));
      at += 2;
    }
    if (at + 1 < words.size() && words.get(at).equals("when")) {
      when = member(words.get(at + 1));
      at += 2;
    }
    if (at != words.size() || since > version) {
      throw expected("\"NAME TYPE\"");
    }
    next++;
    return new FieldLayout(
        LockWord.unquoted(words.get(0)),
        form.group(1),
        count(form),
        since,
        when,
        List.of(),
        of == null ? Optional.empty() : Optional.of(section(depth + 1, of, 0, 0)),
        Map.of());
  }

  private static Count count(Matcher form) {
    if (form.group(2) != null) {
      return Count.of(Integer.parseInt(form.group(2)));
    }
    if (form.group(3) != null) {
      return Count.by(form.group(3));
    }
    return Count.SINGLE;
  }

  private List<String> words(int depth) throws LockException {
    String line = lines.get(next).substring(2 * depth);
    boolean isOdd = line.startsWith(" ") || line.length() > LONGEST_LINE;
    List<String> words = isOdd ? List.of() : LockWord.split(line);
    if (words.isEmpty()) {
      throw expected("words with a space between them, two columns in for each level");
    }
    return words;
  }

  private int number(String word) throws LockException {
    if (!word.matches("\\d{1,9}")) {
      throw expected("a number instead of \"%s\"".formatted(cut(word)));
    }
    return Integer.parseInt(word);
  }

  private String member(String word) throws LockException {
    if (!MEMBER.matcher(word).matches()) {
      throw expected("a member's name instead of \"%s\"".formatted(cut(word)));
    }
    return word;
  }

  private LockException expected(String what) {
    return next < lines.size()
        ? new LockException(
            next + 1, "expected %s, found \"%s\"".formatted(what, cut(lines.get(next).strip())))
        : new LockException(lines.size() + 1, "expected %s, but the file ends".formatted(what));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
