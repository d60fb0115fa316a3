// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import io.github.qom4j.documents.model.Library;
import io.github.qom4j.documents.model.PartDocument;
import io.github.qom4j.documents.model.Prose;
import io.github.qom4j.documents.model.UnmigratedDocument;
import io.github.qom4j.documents.view.Hex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pages there are, and texts as HTML; templates know it as {@code html}. What gives HTML is
 * to be inserted with {@code ?no_esc}.
 */
public final class WebPages {
  private final Library library;
  private final Set<String> types = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();
  private final List<BoardDocument> boards;

  WebPages(Library library, List<DeviceDocument> types, List<BoardDocument> boards) {
    this.library = library;
    this.boards = boards;
    types.forEach(type -> this.types.add(type.name()));
    Stream.concat(types.stream(), types.stream().flatMap(t -> library.ancestors(t).stream()))
        .forEach(
            type -> {
              names.add(type.name());
              names.add(type.parent());
            });
    names.remove("");
  }

  /** The file of a type's page. */
  public String ofType(String name) {
    return FileNames.of(name) + ".html";
  }

  /** The file of a board's page. */
  public String ofBoard(String name) {
    return "board-" + FileNames.of(name) + ".html";
  }

  /** The name of a type as HTML, with a link to its page if it has one. */
  public String link(String name) {
    return link(name, name);
  }

  /** A text as HTML, with a link to the page of a type if it has one. */
  public String link(String name, String text) {
    return types.contains(name)
        ? "<a href=\"%s\"><code>%s</code></a>".formatted(escape(ofType(name)), escape(text))
        : "<code>" + escape(text) + "</code>";
  }

  /** Names of types as HTML. */
  public String links(Collection<String> names) {
    return names.stream().map(this::link).collect(Collectors.joining(", "));
  }

  /** The types of which no ancestor is known, and those without one, by name. */
  public List<String> roots() {
    return names.stream().filter(name -> parent(name).isEmpty()).toList();
  }

  /** The known types that have a type as their parent, by name. */
  public List<String> children(String name) {
    return names.stream().filter(child -> parent(child).equals(name)).toList();
  }

  private String parent(String name) {
    return library.device(name).map(DeviceDocument::parent).orElse("");
  }

  /** The summary of a type; empty if it is not known. */
  public String summary(String name) {
    return Prose.plain(library.device(name).map(DeviceDocument::summary).orElse(""));
  }

  /** Where boards have a type's banks: an entry for each region of a part. */
  public List<Place> places(DeviceDocument device) {
    List<Place> places = new ArrayList<>();
    for (BoardDocument board : boards) {
      for (PartDocument part : board.parts()) {
        if (part.type().equals(device.name())) {
          part.regions()
              .forEach(r -> places.add(new Place(board.name(), part.name(), r.number(), r.base())));
        }
      }
    }
    return places;
  }

  /**
   * Where a board has a bank.
   *
   * @param board name of the board
   * @param part name of the part
   * @param bank number of the bank
   * @param address address of its first byte
   */
  public record Place(String board, String part, int bank, long address) {
    /** The address as a number. */
    public String base() {
      return Hex.of(address, 32);
    }
  }

  /** A text with its paragraphs and lists, as HTML. */
  public String prose(String text) {
    StringBuilder out = new StringBuilder();
    for (Prose.Block block : Prose.blocks(text)) {
      String lines =
          block.lines().stream()
              .map(line -> block.isList() ? "<li>" + spans(line) + "</li>" : spans(line))
              .collect(Collectors.joining());
      out.append(block.isList() ? "<ul>" + lines + "</ul>" : "<p>" + lines + "</p>");
    }
    return out.toString();
  }

  /** A text without paragraphs, as HTML. */
  public String line(String text) {
    return Prose.blocks(text).stream()
        .flatMap(block -> block.lines().stream())
        .map(WebPages::spans)
        .collect(Collectors.joining(" "));
  }

  /** A value as a number. */
  public String hex(long value) {
    return Hex.of(value);
  }

  /** Why a field does not migrate, as HTML. */
  public String why(UnmigratedDocument field) {
    String reason = field.reason();
    boolean isName = reason.matches("\\w+");
    String text = isName ? "<code>" + escape(reason) + "</code>" : line(reason);
    return switch (field.kind()) {
      case DERIVED -> "derived by <code>" + escape(reason) + "</code>";
      case IMMUTABLE -> "immutable";
      case ELSEWHERE -> (isName ? "elsewhere: with " : "elsewhere: ") + text;
      case BROKEN -> "broken: " + line(reason);
    };
  }

  private static String spans(List<Prose.Span> spans) {
    return spans.stream()
        .map(
            span ->
                span.isCode() ? "<code>" + escape(span.text()) + "</code>" : escape(span.text()))
        .collect(Collectors.joining());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
